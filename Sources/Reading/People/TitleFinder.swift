/// The title that stands beside a name: "Ruth Amadi, Director of Nursing", "CFO Peter Lindqvist", "legal is Dana Ostrowski".
struct TitleFinder {
  let tokens: Tokens

  struct Title {
    var text: String
    var range: Range<Int>
  }

  /// - Parameter bounds: ends of the names before and after.
  func title(of name: Range<Int>, between bounds: Range<Int>) -> Title? {
    before(name, from: bounds.lowerBound, isAdjacent: true) ?? after(name, until: bounds.upperBound)
      ?? before(name, from: bounds.lowerBound, isAdjacent: false) ?? activity(name, until: bounds.upperBound)
  }

  private func after(_ name: Range<Int>, until limit: Int) -> Title? {
    var start = name.upperBound
    switch tokens.lower(start) {
    case ",", "(", "-", "/", ":", "=": start += 1
    case "is", "who", "as", "was": start += tokens.lower(start + 1) == "is" ? 2 : 1
    case "the", "their", "our": break
    default: return nil
    }
    if ["she's", "he's", "they're", "she", "he"].contains(tokens.lower(start)) {
      start += ["is", "was"].contains(tokens.lower(start + 1)) ? 2 : 1
    }
    if ["the", "their", "a", "an", "our", "as", "is", "who", "head"].contains(tokens.lower(start)),
      tokens.lower(start) != "head"
    {
      start += 1
      if ["is", "the", "their"].contains(tokens.lower(start)) { start += 1 }
    }
    if let title = run(from: start, until: limit, of: name.lowerBound) { return title }
    // "Molly Grant (Cascade Outdoor, Director of E-commerce)"
    guard tokens.lower(start - 1) == "(",
      let close = (start..<min(tokens.count, start + 14)).first(where: { tokens.lower($0) == ")" }),
      let comma = (start..<close).first(where: { tokens.lower($0) == "," }),
      let title = run(from: comma + 1, until: limit, of: name.lowerBound)
    else { return nil }
    return title
  }

  private static let ours: Set<String> = ["us", "our", "we", "rep", "ae", "se", "me", "vendor", "seller"]

  /// Title words from `start` to the first word that begins something else.
  private func run(from start: Int, until limit: Int, of name: Int) -> Title? {
    var end = start
    while end < limit, end < tokens.count, !endsTitle(end), end - start < 8 { end += 1 }
    while end > start,
      ["of", "the", "for", "at", "and", "&", "our", "their", "my", "today", "now", "both", "there", "here", "plus"]
        .contains(tokens.lower(end - 1))
    { end -= 1 }
    // In "Declan Roche, legal is Dana Ostrowski" the title is the next person's.
    let isNext = end + 1 == limit && ["is", "-", ":"].contains(tokens.lower(end))
    // What stands in brackets behind a whole name is a title, in whatever language.
    let isBracketed =
      tokens.lower(start - 1) == "(" && tokens.lower(end) == ")"
      && (tokens[start]?.isCapitalised == true || start - name >= 3 || tokens.lower(end - 1) == "it")
      && !Self.ours.contains(tokens.lower(start))
    guard end > start, !isNext, isBracketed || isTitle(start..<end) else { return nil }
    let last = tokens.lower(start - 1) == "(" && tokens.lower(end) == ")" ? end + 1 : end
    return Title(text: tokens.phrase(start..<end), range: start..<last)
  }

  private func endsTitle(_ position: Int) -> Bool {
    let token = tokens.lower(position)
    if tokens[position]?.kind == .number { return true }
    // "Dir. of Sales"
    if token == ".", ["dir", "mgr", "asst", "sr", "exec", "ops"].contains(tokens.lower(position - 1)),
      tokens.lower(position + 1) == "of" || tokens[position + 1]?.isCapitalised == true
    {
      return false
    }
    if [",", ";", ".", "(", ")", ":", "\n", "-", "/", "!", "?"].contains(token) {
      return tokens[position]?.touches != true || token != "-"
    }
    if Self.verbs.contains(token) { return true }
    guard token == "and" || token == "&" else { return false }
    // "Director of IT and Operations" goes on, "the registrar and Ted Amos" does not.
    return NameScanner(tokens: tokens).name(at: position + 1) != nil
      || ["i", "she", "he", "they", "we", "the", "their", "our", "signs", "decides"].contains(
        tokens.lower(position + 1))
  }

  private func before(_ name: Range<Int>, from limit: Int, isAdjacent: Bool) -> Title? {
    var end = name.lowerBound
    if NameWords.salutations.contains(tokens.lower(end - 1)) { end -= 1 }
    if tokens.lower(end - 1) == ".", NameWords.salutations.contains(tokens.lower(end - 2)) { end -= 2 }
    if end < name.lowerBound, tokens.lower(end) == "." { end -= 1 }
    switch tokens.lower(end - 1) {
    case _ where isAdjacent: break
    case "is", ":", ",", "(", "-", "will", "are": end -= 1
    case "be" where tokens.lower(end - 2) == "will": end -= 2
    default: break
    }
    var start = end
    while start > limit, isTitleWord(start - 1) { start -= 1 }
    while start < end, ["of", "the", "for", "and", "vice"].contains(tokens.lower(start)), tokens.lower(start) != "vice"
    { start += 1 }
    guard start < end, isTitle(start..<end) else { return nil }
    return Title(text: tokens.phrase(start..<end), range: start..<end)
  }

  /// "heads IT services", "runs the warehouse", "from purchasing", "in legal".
  private func activity(_ name: Range<Int>, until limit: Int) -> Title? {
    var start = name.upperBound
    if tokens.lower(start) == "," || tokens.lower(start) == "who" { start += 1 }
    if tokens.lower(start) == "who" { start += 1 }
    let verb = tokens.lower(start)
    let isTwo = verb == "looks" && tokens.lower(start + 1) == "after"
    guard isTwo || ["heads", "runs", "leads", "from", "in", "handles", "manages", "oversees", "covers"].contains(verb)
    else { return nil }
    let first = isTwo ? start + 2 : start + 1
    let place = ["the", "their", "our"].contains(tokens.lower(first)) ? first + 1 : first
    var end = place
    while end < limit, end < tokens.count, !endsTitle(end), end - place < 4 { end += 1 }
    guard end > place else { return nil }
    let isFunction = !TitleWords.roles(in: tokens, place..<end).isEmpty
    guard isFunction || ["heads", "runs", "leads"].contains(verb) else { return nil }
    if ["it", "this", "project"].contains(tokens.lower(place)), end - place == 1, !(tokens.phrase(place..<end) == "IT")
    {
      return nil
    }
    while end > place, ["today", "now", "there", "here", "too"].contains(tokens.lower(end - 1)) { end -= 1 }
    guard end > place else { return nil }
    let words = tokens.phrase(place..<end)
    let title =
      switch verb {
      case "heads", "leads": "Head of \(words)"
      case "runs": tokens.phrase(start..<end)
      default: words
      }
    return Title(text: title, range: start..<end)
  }

  private func isTitleWord(_ position: Int) -> Bool {
    guard let token = tokens[position], token.kind == .word else {
      return tokens[position]?.isHyphen == true && tokens[position]?.touches == true
    }
    if Self.verbs.contains(token.lower) || Self.articles.contains(token.lower) { return false }
    if ["of", "for", "and"].contains(token.lower) { return isTitleWord(position - 1) }
    return TitleWords.heads.contains(token.lower) || token.lower.count > 1 && isPartOfRole(position)
      || token.isCapitalised && !NameWords.others.subtracting(Self.fields).contains(token.lower)
      || Self.fields.contains(token.lower)
  }

  private func isPartOfRole(_ position: Int) -> Bool {
    (0...3).contains { distance in
      guard position - distance >= 0, let hit = TitleWords.roles.entry(in: tokens, at: position - distance) else {
        return false
      }
      return hit.range.contains(position)
    }
  }

  private func isTitle(_ range: Range<Int>) -> Bool {
    // A lone "it" is a pronoun unless it is written as the department.
    if range.count == 1, tokens.lower(range.lowerBound) == "it", tokens.phrase(range) != "IT" { return false }
    return range.contains { TitleWords.heads.contains(tokens.lower($0)) }
      || !TitleWords.roles(in: tokens, range).isEmpty
  }

  private static let articles: Set<String> = [
    "the", "their", "our", "my", "a", "an", "his", "her", "is", "i", "met", "and", "by", "to", "with", "from",
  ]
  private static let fields: Set<String> = [
    "legal", "finance", "security", "purchasing", "procurement", "privacy", "data", "protection", "nursing", "risk",
    "compliance", "it", "hr", "operations", "sales", "marketing", "team",
  ]
  private static let verbs: Set<String> = [
    "signs", "decides", "leads", "drives", "holds", "who", "is", "has", "runs", "doubts", "will", "not", "met",
    "approves",
    "says", "wants", "needs", "checks", "reads", "owns", "would", "could", "likes", "pays", "but", "was", "heads", "i",
    "she", "he", "they", "we", "recommends", "for", "does", "doesn't", "sees", "keeps", "prefers", "because", "on",
    "can",
    "with", "which", "that", "thinks", "worries", "still", "already", "also", "asked", "controls", "looks", "gives",
    "must", "hates", "sits", "knows", "makes", "haven't", "have", "never", "yet", "then",
  ]
}
