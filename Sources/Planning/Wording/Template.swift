/// A sentence with places for values: `{plan.shortfall}`, and `{plan.shortfall|working day|working days}`, which gives
/// the number with the noun in its form.
///
///     Template("Short by {days|working day|working days}.").filled { $0 == "days" ? "1" : nil }
///     // Short by 1 working day.
package struct Template: Sendable, Hashable {
  package let text: String
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case words(String)
    case place(name: String, Noun?, written: String)
  }

  private struct Noun: Hashable, Sendable {
    var one: String
    var several: String
  }

  package init(_ text: String) {
    self.text = text
    pieces = Self.pieces(of: text)
  }

  /// Places without a value stay as they are, so that a test can find them.
  package func filled(_ value: (String) -> String?) -> String {
    // Bytes, because a text looks at itself anew at everything that is added.
    var result: [UInt8] = []
    // Room for a value or two.
    result.reserveCapacity(text.utf8.count + 60)
    for piece in pieces {
      switch piece {
      case .words(let words): result += words.utf8
      case .place(let name, let noun, let written):
        guard let text = value(name) else {
          result += written.utf8
          continue
        }
        result += text.utf8
        if let noun {
          result.append(UInt8(ascii: " "))
          result += (text == "1" ? noun.one : noun.several).utf8
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  package var hasPlaces: Bool {
    pieces.contains { if case .place = $0 { true } else { false } }
  }

  /// The names of the places, in order.
  package var names: [String] {
    pieces.compactMap { if case .place(let name, _, _) = $0 { name } else { nil } }
  }

  /// Cut by bytes: braces and bars are one each, and to walk characters took most of the time that filling takes.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if rest.startIndex < open { pieces.append(.words(String(Substring(rest[..<open])))) }
      let parts = rest[rest.index(after: open)..<close]
        .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { String(Substring($0)) }
      let noun = parts.count == 3 ? Noun(one: parts[1], several: parts[2]) : nil
      pieces.append(.place(name: parts[0], noun, written: String(Substring(rest[open...close]))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(Substring(rest)))) }
    return pieces
  }
}
