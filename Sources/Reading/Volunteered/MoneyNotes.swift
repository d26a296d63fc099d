import Rules

/// Amounts that somebody names unasked: what they pay, and from what amount somebody else decides.
extension VolunteeredLine {
  /// "budget £12,000", "the price stays at NOK 480 000".
  func value() -> [Note] {
    guard expected?.key != "deal.value", !isAskedForMoney else { return [] }
    if expected?.key == "paper.path", amounts.count == 1, let only = amounts.first, only.reading.per == .year,
      limitWord(before: only.range.lowerBound) == nil
    {
      // The price belongs to the same breath, and is asked next.
      return [set("deal.value", .money(only.reading.yearly), only.range)]
    }
    for amount in amounts {
      let sentence = sentence(of: amount.range.lowerBound)
      let before = max(sentence.lowerBound, amount.range.lowerBound - 7)..<amount.range.lowerBound
      guard let cue = Self.valueCues.hits(in: tokens, range: before).last,
        limitWord(before: amount.range.lowerBound) == nil
      else { continue }
      return [
        set(
          "deal.value", .money(amount.reading.yearly), cue.range.lowerBound..<amount.range.upperBound, sure: cue.value)
      ]
    }
    return []
  }

  private var isAskedForMoney: Bool {
    if case .money = expected?.form { true } else { expected?.key.name.hasPrefix("why.") ?? false }
  }

  private static let valueCues = WordTable<Bool>([
    ("price", true), ("priced at", true), ("they pay", true), ("would pay", true), ("we quoted", true),
    ("i quoted", true),
    ("our quote", true), ("contract value", true), ("deal is", true), ("deal value", true), ("licence", true),
    ("license", true),
    ("we're at", true), ("we are at", true), ("budget", false), ("set aside", false), ("worth", false),
  ])

  /// "trustees approve over £10k", "he signs up to 50,000", "purchasing negotiates above 25k", "bids from 100k".
  func limits() -> [Note] {
    // "over 50k" needs no currency: the words before it say that it is money.
    MoneyScanner(tokens: tokens, context: context).all(needsCurrency: false).compactMap { amount in
      guard amount.reading.money.amount >= 100, let word = limitWord(before: amount.range.lowerBound) else {
        return nil
      }
      let sentence = sentence(of: amount.range.lowerBound)
      let about = sentence.lowerBound..<amount.range.lowerBound
      let cues = Self.limitCues.hits(in: tokens, range: about)
      // "The board approves over 150k" is about the board; "the board lets her sign up to 50k" is about her.
      let board = word.isUpTo ? nil : cues.last { $0.value == "decision.board_limit" }
      guard let cue = board ?? cues.last, cue.value != expected?.key else { return nil }
      let key = cue.value
      let sure = key != "decision.signer_limit" || word.isUpTo
      return set(key, .money(amount.reading.money), cue.range.lowerBound..<amount.range.upperBound, sure: sure)
    }
  }

  private func limitWord(before position: Int) -> (start: Int, isUpTo: Bool)? {
    for (words, isUpTo) in Self.limitWords {
      let count = words.split(separator: " ").count
      if tokens.match(words, at: position - count) == position { return (position - count, isUpTo) }
    }
    return nil
  }

  private static let limitWords: [(String, Bool)] = [
    ("up to", true), ("until", true), ("below", true), ("under", true), ("at most", true), ("over", false),
    ("above", false),
    ("more than", false), ("from", false), ("beyond", false), ("exceeding", false), ("anything above", false),
  ]

  private static let limitCues = WordTable<Key>(
    limits(
      "decision.board_limit", ["board", "trustees", "governors", "board's", "trustees approve", "supervisory board"])
      + limits(
        "decision.signer_limit",
        [
          "sign", "signs", "sign off", "signs off", "signing limit", "authority", "can approve", "approves",
          "can spend", "alone",
        ])
      + limits(
        "paper.procurement_limit",
        ["purchasing", "procurement", "purchasing negotiates", "procurement negotiates", "procurement gets involved"])
      + limits("paper.bid_limit", ["bids", "bid", "quotes", "tender", "competing bids", "three quotes"]))

  private static func limits(_ key: Key, _ words: [String]) -> [(String, Key)] { words.map { ($0, key) } }
}
