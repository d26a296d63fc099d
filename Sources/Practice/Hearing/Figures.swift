/// Figures of a text as people write and say them: "40", "1,200", "60k", "thirty", "two weeks".
package enum Figures {
  package struct Figure: Sendable, Hashable {
    package var words: String
    /// In hundredths, so that 2.5 is exact.
    package var value: Int
  }

  package static func all(in text: String) -> [Figure] {
    let words = text.lowercased().split { $0.isWhitespace || "()/;:?!\"–—-€$£%".contains($0) }.map(String.init)
    return words.indices.compactMap { place in
      guard let figure = figure(words[place]) else { return nil }
      // "Two things" and "the two of you" count nothing; "two weeks" does.
      let isSmallWord = figure.value < 1_100 && !(words[place].first?.isNumber ?? false)
      let next = place + 1 < words.count ? words[place + 1].filter(\.isLetter) : ""
      guard isSmallWord else { return figure }
      return counted.contains(next) ? Figure(words: "\(figure.words) \(next)", value: figure.value) : nil
    }
  }

  private static let counted: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "people", "sites",
    "plants", "percent", "thousand", "million", "shifts", "systems", "users", "suppliers", "countries",
  ]

  private static func figure(_ word: String) -> Figure? {
    let trimmed = String(word.drop { !$0.isLetter && !$0.isNumber })
    let text = trimmed.last.map { ".,".contains($0) } ?? false ? String(trimmed.dropLast()) : trimmed
    if let value = words[text] { return Figure(words: text, value: value * 100) }
    guard text.first?.isNumber ?? false else { return nil }
    let factor = text.hasSuffix("k") ? 1_000.0 : text.hasSuffix("m") ? 1_000_000 : 1
    let digits = factor == 1 ? text : String(text.dropLast())
    let groups: [Substring] = digits.split(separator: Character(","))
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let plain = isGrouped ? digits.filter { $0 != "," } : digits
    guard let value = Double(plain), value.magnitude < 1e12 else { return nil }
    return Figure(words: text, value: Int((value * factor * 100).rounded()))
  }

  /// "One" is left out: it is more often no figure.
  private static let words: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1_000,
  ]
}
