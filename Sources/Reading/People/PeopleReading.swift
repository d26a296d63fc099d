import Rules

/// A person named in the text, as a record of `stakeholders`.
package struct PersonReading: Sendable, Hashable {
  /// name, title?, role, side, met?
  package var record: Record
  package var phrase: String
  /// False where the role was a guess, or the name may be none.
  package var isSure: Bool
}

/// Which of the three turns about people is answered; it gives a role to whoever has none by title or by what is said.
package enum PeopleTurn: Sendable, Hashable {
  case contact, money, blockers
  /// Nobody asked.
  case volunteered
}

package struct PeopleReadings: Sendable, Hashable {
  package var people: [PersonReading]
  /// Functions without a name ("their CISO signs off"): role and the words.
  package var functions: [FunctionMention]
}

/// Somebody is needed for a role, and nobody was named.
package struct FunctionMention: Sendable, Hashable {
  package var role: String
  package var phrase: String
}

/// The people of the text, in the order in which they are named.
///
///     readPeople(in: "Peter Lowe (Finance Director) signs, not met yet", turn: .money, context: context)
///     // Peter Lowe, Finance Director, economic_buyer, buyer, met: false
package func readPeople(in text: String, turn: PeopleTurn, context: ReadingContext) -> PeopleReadings {
  let tokens = Tokens(text)
  let known = context.people.compactMap { $0["name"]?.text }
  var names = NameScanner(tokens: tokens, known: known).names()
  if names.isEmpty, turn != .volunteered { names = lowercaseNames(in: tokens) }
  let people = names.indices.compactMap { place in
    person(names, place, in: tokens, turn: turn, known: known)
  }
  let functions = TitleWords.functions(in: tokens).filter { hit in
    !isDenied(hit.range.lowerBound, in: tokens) && !people.contains { $0.taken.overlaps(hit.range) }
  }
  return PeopleReadings(
    people: merged(people.map(\.reading)),
    functions: functions.map { FunctionMention(role: $0.value, phrase: tokens.phrase($0.range)) })
}

private func person(
  _ names: [NameSpan], _ place: Int, in tokens: Tokens, turn: PeopleTurn, known: [String]
) -> (reading: PersonReading, taken: Range<Int>)? {
  let name = names[place]
  let before = place > 0 ? names[place - 1].range.upperBound : 0
  let after = place + 1 < names.count ? names[place + 1].range.lowerBound : tokens.count
  let title = TitleFinder(tokens: tokens).title(of: name.range, between: before..<after)
  let isKnown = known.contains(name.name)
  // Volunteered, a single capitalised word is only a person when it has a title or is known.
  if turn == .volunteered, title == nil, !isKnown { return nil }
  let about = aboutPerson(name, title?.range, until: after, in: tokens)
  // "Our CEO" in an answer about their money is quoted from them.
  let isTheirs = turn == .contact || turn == .money
  let side =
    !isTheirs && isOurs(min(name.range.lowerBound, title?.range.lowerBound ?? name.range.lowerBound), in: tokens)
  let lexical = title.flatMap { TitleWords.roles(in: Tokens($0.text)).first?.value }
  let said = NameWords.parts.hits(in: tokens, range: about).first { !isDenied($0.range.lowerBound, in: tokens) }?.value
  let role = role(turn: turn, isFirst: place == 0, said: said, title: lexical)
  let met = NameWords.met.hits(in: tokens, range: about).first?.value
  var record = Record([("name", .text(name.name))])
  if let title { record["title"] = .text(title.text) }
  let isAnswer = place == 0 && (turn == .contact || turn == .money)
  if !isKnown || said != nil || isAnswer || (lexical != nil && turn != .volunteered) {
    record["role"] = .text(side ? TitleWords.sellerRole(role) : role)
  }
  record["side"] = .text(side ? "seller" : "buyer")
  if !side {
    // Who was known before keeps what was said of them.
    if let met = met ?? (turn == .contact ? true : isKnown ? nil : false) { record["met"] = .flag(met) }
  }
  if turn == .volunteered, isKnown, title == nil, said == nil, met == nil { return nil }
  let taken = title.map {
    min($0.range.lowerBound, name.range.lowerBound)..<max($0.range.upperBound, name.range.upperBound)
  }
  var range = taken ?? name.range
  if tokens.lower(range.upperBound) == ")", range.contains(where: { tokens.lower($0) == "(" }),
    !range.contains(where: { tokens.lower($0) == ")" })
  {
    range = range.lowerBound..<range.upperBound + 1
  }
  let reading = PersonReading(
    record: record, phrase: tokens.phrase(range), isSure: title != nil || said != nil || turn != .volunteered)
  return (reading, range)
}

/// The words that speak of this person: from the name (or the title before it) to the next name or sentence end.
private func aboutPerson(_ name: NameSpan, _ title: Range<Int>?, until end: Int, in tokens: Tokens) -> Range<Int> {
  let sentence = tokens.sentence(of: name.range.lowerBound)
  var start = min(name.range.lowerBound, title?.lowerBound ?? name.range.lowerBound)
  // "I met Peter Lowe", "have not met Peter".
  while tokens.isWord(start - 1, ["met", "meet", "spoken", "to", "with", "not", "spoke", "haven't", "have"]) {
    start -= 1
  }
  return max(start, sentence.lowerBound)..<min(max(end, start), max(sentence.upperBound, start))
}

private func isOurs(_ position: Int, in tokens: Tokens) -> Bool {
  ["our", "my"].contains(tokens.lower(position - 1))
    && !["contact", "champion", "sponsor"].contains(tokens.lower(position))
}

private func role(turn: PeopleTurn, isFirst: Bool, said: String?, title: String?) -> String {
  switch turn {
  case .contact: isFirst ? "champion" : said ?? title ?? "other"
  case .money:
    // Who signs the money decides on it, unless somebody else was named for that before.
    isFirst ? "economic_buyer" : said ?? title ?? "economic_buyer"
  case .blockers: said == "economic_buyer" ? title ?? "economic_buyer" : title ?? said ?? "other"
  case .volunteered: said ?? title ?? "other"
  }
}

/// A person named twice keeps the first place and gains what the second mention adds.
private func merged(_ people: [PersonReading]) -> [PersonReading] {
  var merged: [PersonReading] = []
  for person in people {
    guard let place = merged.firstIndex(where: { $0.record["name"] == person.record["name"] }) else {
      merged.append(person)
      continue
    }
    for field in person.record.fields
    where merged[place].record[field.name] == nil || field.name == "met" && field.value == .flag(true) {
      merged[place].record[field.name] = field.value
    }
  }
  return merged
}

/// "jane miller, cfo": where nothing is capitalised, the words before a comma and a title are a name.
private func lowercaseNames(in tokens: Tokens) -> [NameSpan] {
  tokens.clauses.compactMap { clause in
    let end = clause.first { tokens.lower($0) == "(" } ?? clause.upperBound
    let words = clause.lowerBound..<end
    guard (1...3).contains(words.count), words.allSatisfy({ tokens[$0]?.kind == .word }),
      words.allSatisfy({ !NameWords.others.contains(tokens.lower($0)) && !TitleWords.heads.contains(tokens.lower($0)) }
      ),
      !words.contains(where: { TitleWords.roles.entry(in: tokens, at: $0) != nil }),
      [",", "("].contains(tokens.lower(end)), !isUnsure(tokens)
    else { return nil }
    let name = words.map { tokens.lower($0).prefix(1).uppercased() + tokens.lower($0).dropFirst() }.joined(
      separator: " ")
    return NameSpan(name: name, range: words)
  }
}
