import Planning

/// How long something took, several times: "our security reviews took 11, 14 and 22 days".
package struct SaidLengths: Hashable, Sendable {
  /// The words that say what took so long.
  package var words: String
  /// The steps that may be meant: one where it is clear, none where nothing fits.
  package var steps: [String]
  /// Working days: a week has 5, a month 22.
  package var days: [Int]

  /// - Parameter steps: the steps there are, each with its title.
  package static func read(_ text: String, steps: [RowName]) -> [SaidLengths] {
    let tokens = Tokens(text)
    var said: [SaidLengths] = []
    var start = 0
    var position = 0
    while position < tokens.count {
      if isEnd(tokens.lower(position)) { start = position + 1 }
      guard let run = run(in: tokens, at: position) else {
        position += 1
        continue
      }
      let words = tokens.phrase(subject(start..<position, in: tokens))
      said.append(SaidLengths(words: words, steps: found(words, among: steps), days: run.days))
      position = run.end
      start = run.end
    }
    return said
  }

  /// What was done several times is said as several, and steps are called by their singular.
  private static func found(_ words: String, among steps: [RowName]) -> [String] {
    let singular = words.split(separator: " ").map { word in
      word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word
    }.joined(separator: " ")
    let both = [words, singular].map { words in
      let tokens = Tokens(words)
      return found(RowFinder(tokens: tokens, rows: steps).rows(in: tokens.indices))
    }
    return both.first { $0.count == 1 } ?? both[0]
  }

  private static func found(_ found: RowFinder.Found) -> [String] {
    switch found {
    case .one(let row): [row.id]
    case .several(let rows): rows.map(\.id)
    case .noNumber, .none: []
    }
  }

  private static func isEnd(_ word: String) -> Bool { [".", ";", "!", "?"].contains(word) }

  /// Without the verb that leads to the figures, and what joins it to the sentence before.
  private static func subject(_ range: Range<Int>, in tokens: Tokens) -> Range<Int> {
    var range = range
    while let first = range.first, [",", "and", "."].contains(tokens.lower(first)) {
      range = (first + 1)..<range.upperBound
    }
    let verb = range.first { verbs.contains(tokens.lower($0)) } ?? range.upperBound
    return range.lowerBound..<max(range.lowerBound, verb)
  }

  private static let verbs: Set<String> = [
    "took", "take", "takes", "taken", "needed", "need", "needs", "lasted", "last", "lasts", "was", "were", "is", "are",
    "ran", "have", "has", "had", ":", "usually", "each",
  ]

  /// Figures joined by commas and "and", with at least one unit of time among them; a figure without one has the next one's.
  private static func run(in tokens: Tokens, at start: Int) -> (days: [Int], end: Int)? {
    var figures: [(count: Double, unit: Double?)] = []
    var position = start
    var end = start
    while let number = tokens.number(at: position), number.value >= 0, number.value <= 3_650 {
      position = number.range.upperBound
      while ["working", "business"].contains(tokens.lower(position)) { position += 1 }
      let unit = units[tokens.lower(position)]
      if unit != nil { position += 1 }
      figures.append((number.value, unit))
      end = position
      while [",", "and", "or", "then"].contains(tokens.lower(position)) { position += 1 }
      if position == end { break }
    }
    guard figures.contains(where: { $0.unit != nil }) else { return nil }
    var unit = figures.last { $0.unit != nil }?.unit ?? 1
    var days: [Int] = []
    for figure in figures.reversed() {
      unit = figure.unit ?? unit
      days.append(Int((figure.count * unit).rounded(.up)))
    }
    return (days.reversed(), end)
  }

  private static let units: [String: Double] = [
    "day": 1, "days": 1, "week": 5, "weeks": 5, "month": 22, "months": 22, "quarter": 65, "quarters": 65,
  ]
}
