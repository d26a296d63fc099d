import Planning
import Rules

/// A line typed at a question for words that plainly speaks of something else: nothing of it may become the name of a company or
/// the way to a signature.
///
///     StrayLine("row 5 starts one week after kickoff", expected: company, context: context)   // .row
///     StrayLine("about 45k a year I think", expected: path, context: context)                 // .price, of 45,000
enum StrayLine {
  /// A row of the plan.
  case row
  /// What they would pay and nothing more.
  case price(Candidate)

  init?(_ text: String, expected: Expectation?, context: ReadingContext) {
    guard let expected, expected.form == .text || expected.form == .account, !expected.key.name.hasPrefix("why.") else {
      return nil
    }
    let tokens = Tokens(text)
    if ["row", "step"].contains(tokens.lower(0)), tokens[1]?.kind == .number, tokens.count > 3 {
      self = .row
      return
    }
    guard let span = MoneyScanner(tokens: tokens, context: context).all(needsCurrency: false).first,
      span.reading.hasCurrency || span.reading.per == .year,
      tokens.indices.allSatisfy({ span.range.contains($0) || Self.small.contains(tokens.lower($0)) })
    else { return nil }
    self = .price(Candidate(.set("deal.value", .money(span.reading.yearly)), phrase: span.reading.phrase))
  }

  /// A name is asked for: of a company, or of the rep.
  static func isName(_ expected: Expectation) -> Bool {
    expected.form == .account || ["seller.company", "seller.rep"].contains(expected.key.name)
  }

  private static let small: Set<String> = [
    "about", "abt", "around", "roughly", "approx", "ca", "i", "think", "guess", "believe", "maybe", "probably", "it's",
    "its", "it", "is", "would", "be", "they", "pay", "they'd", "price", "the", "so", "and", ",", ".", "~", "or", "hm",
    "well",
    "something", "like", "say",
  ]
}
