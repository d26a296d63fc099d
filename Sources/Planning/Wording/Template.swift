/// A sentence with places for values: `{plan.shortfall}`, and `{plan.shortfall|working day|working days}`, which gives
/// the number with the noun in its form.
///
///     Template("Short by {days|working day|working days}.").filled { $0 == "days" ? "1" : nil }
///     // Short by 1 working day.
package struct Template: Sendable, Hashable {
  package var text: String

  package init(_ text: String) { self.text = text }

  /// Places without a value stay as they are, so that a test can find them.
  package func filled(_ value: (String) -> String?) -> String {
    var result = ""
    // In bytes: the braces are one each, and walking characters took ten times as long.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += Substring(rest[..<open])
      let parts = Substring(rest[rest.index(after: open)..<close]).split(
        separator: "|", omittingEmptySubsequences: false)
      let name = String(parts[0])
      if let text = value(name) {
        result += parts.count == 3 ? "\(text) \(text == "1" ? parts[1] : parts[2])" : text
      } else {
        result += Substring(rest[open...close])
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + Substring(rest)
  }

  /// The names of the places, in order.
  package var names: [String] {
    var names: [String] = []
    _ = filled { name in
      names.append(name)
      return nil
    }
    return names
  }
}
