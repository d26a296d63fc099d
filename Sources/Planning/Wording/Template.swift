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
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      let name = String(parts[0])
      if let text = value(name) {
        result += parts.count == 3 ? "\(text) \(text == "1" ? parts[1] : parts[2])" : text
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
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
