/// The numbers that a line names among the findings: "strike 3, 5 and 7", "not 2-4".
struct NoteNumbers: Hashable {
  /// In the order in which they were named, each once.
  var values: [Int]

  /// - Parameter line: in small letters.
  init?(striking line: String) {
    for word in Self.words where line.hasPrefix(word + " ") {
      guard let values = Self.numbers(line.dropFirst(word.count + 1)) else { return nil }
      self.values = values
      return
    }
    return nil
  }

  private static let words = ["strike", "strike out", "drop", "remove", "delete", "not", "cross out", "without", "no"]

  /// Nothing but numbers, ranges and what joins them.
  private static func numbers(_ text: some StringProtocol) -> [Int]? {
    var values: [Int] = []
    for part in text.split(whereSeparator: { " ,;&".contains($0) }) where part != "and" {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first >= 1, last >= first,
        last - first < 200
      else { return nil }
      for number in first...last where !values.contains(number) { values.append(number) }
    }
    return values.isEmpty ? nil : values
  }

  /// "2 is 17 May 2027", "2: 17 May", "number 2 should be 17 May": the number and what it should say.
  static func better(_ line: String) -> (number: Int, words: String)? {
    var rest = Substring(line)
    for word in ["number ", "no. ", "change "] where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count <= 3 else { return nil }
    rest = rest.dropFirst(digits.count)
    for word in [" is ", " should be ", " means ", " to ", ": ", " = ", " was ", " are "]
    where rest.lowercased().hasPrefix(word) {
      let words = TypedLine.trimmed(String(rest.dropFirst(word.count)))
      return words.isEmpty ? nil : (number, words)
    }
    return nil
  }
}
