import Scheduling

/// A piece of a text as the grammar of dates sees it. A word such as `FY27` or `Feb13` is several of them.
struct DateTerm: Sendable {
  enum Kind: Sendable, Hashable {
    case number(Int, digits: Int)
    /// In words: twelve.
    case cardinal(Int)
    /// In words: twelfth.
    case ordinal(Int)
    case month(Int)
    case weekday(Weekday)
    /// Mondays.
    case weekdays(Weekday)
    case unit(DateUnit, isPlural: Bool)
    /// The number of its first month.
    case season(Int)
    case word(DateWord)
    /// ASCII; every sign of money is `$`.
    case symbol(UInt8)
    case other
    case end
  }

  var kind: Kind
  /// The token of the text that it belongs to.
  var token: Int
  /// No space stands between it and what is before it.
  var touches: Bool
  var isCapitalised: Bool
}

enum DateUnit: Sendable, Hashable { case day, workingDay, week, month, quarter, half, year, weekend }

/// A text as terms, with their places among its tokens.
struct DateTerms: Sendable {
  let tokens: Tokens
  private(set) var all: [DateTerm] = []
  /// Where each token begins among the terms.
  private(set) var starts: [Int] = []

  init(_ tokens: Tokens) {
    self.tokens = tokens
    all.reserveCapacity(tokens.count + 4)
    starts.reserveCapacity(tokens.count)
    for position in tokens.indices {
      starts.append(all.count)
      append(tokens.all[position], at: position)
    }
  }

  private mutating func append(_ token: Token, at position: Int) {
    let kind: DateTerm.Kind
    switch token.kind {
    case .number: kind = token.digits.map { .number($0, digits: token.lower.utf8.count) } ?? .other
    case .symbol: kind = .symbol(Self.symbol(token.lower))
    case .word:
      if let known = DateVocabulary.terms[token.lower] {
        kind = known
      } else if token.lower.utf8.count <= 9, token.lower.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        return split(token, at: position)
      } else {
        kind = .other
      }
    }
    all.append(
      DateTerm(kind: kind, token: position, touches: token.touches, isCapitalised: token.isCapitalised))
  }

  /// Letters and digits in turn: `q2fy27` is q, 2, fy, 27.
  private mutating func split(_ token: Token, at position: Int) {
    var touches = token.touches
    var run: [UInt8] = []
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func close(_ run: [UInt8], _ touches: Bool, into all: inout [DateTerm]) {
      guard let first = run.first else { return }
      let text = String(decoding: run, as: UTF8.self)
      let kind: DateTerm.Kind =
        isDigit(first)
        ? Int(text).map { .number($0, digits: run.count) } ?? .other : DateVocabulary.terms[text] ?? .other
      all.append(DateTerm(kind: kind, token: position, touches: touches, isCapitalised: token.isCapitalised))
    }
    for byte in token.lower.utf8 {
      if let last = run.last, isDigit(last) != isDigit(byte) {
        close(run, touches, into: &all)
        (run, touches) = ([], true)
      }
      run.append(byte)
    }
    close(run, touches, into: &all)
  }

  private static func symbol(_ text: String) -> UInt8 {
    guard let first = text.utf8.first else { return 0 }
    if first < 0x80 { return first }
    return ["£", "€", "¥", "₹"].contains(text) ? UInt8(ascii: "$") : 0
  }

  /// The tokens that the terms belong to.
  func tokenRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return all[first].token..<all[last].token + 1
  }
}
