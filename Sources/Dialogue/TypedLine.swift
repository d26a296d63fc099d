import Reading

/// A line as it arrived: control characters out, ends trimmed, quotation marks understood.
struct TypedLine {
  var text: String
  /// In quotation marks a line is an answer, whatever it says.
  var isQuoted: Bool
  var droppedControls: Int

  /// Characters; an answer is a sentence or two, not a document.
  static let longest = 2_000

  init(_ raw: String) {
    let trimmed = Self.trimmed(PlainText.oneLine(raw))
    droppedControls = raw.unicodeScalars.count { scalar in
      (scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)) || (0x7F...0x9F).contains(scalar.value)
    }
    let quotes: [Character: Character] = ["\"": "\"", "“": "”", "«": "»", "„": "“"]
    if let first = trimmed.first, let close = quotes[first], trimmed.count > 1, trimmed.last == close {
      text = Self.trimmed(String(trimmed.dropFirst().dropLast()))
      isQuoted = true
    } else {
      text = trimmed
      isQuoted = false
    }
  }

  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  struct Problem {
    var name: String
    var values: [String: String]
    var keepsLine: Bool
  }

  /// Nothing, or too much.
  func problem(asking example: String?) -> Problem? {
    if text.isEmpty {
      return example.map { Problem(name: "line.empty", values: ["example": $0], keepsLine: false) }
        ?? Problem(name: "line.empty_offer", values: [:], keepsLine: false)
    }
    guard text.count > Self.longest else { return nil }
    return Problem(
      name: "line.too_long", values: ["count": String(text.count), "most": String(Self.longest)], keepsLine: false)
  }
}
