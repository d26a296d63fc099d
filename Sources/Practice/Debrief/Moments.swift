import Planning

/// What worked, and where there was more; both by the turn in which it was.
extension Debrief {
  struct Strength {
    var turn: Turn
    /// Nil for a move that stands for itself.
    var line: CardLine?
    /// A phrase of its own, where it is no line of the card.
    var phrase: String?
    var count = 1
  }

  struct Opening {
    var turn: Turn
    var line: Score.Line
    /// Of the question bank.
    var group: String
    /// What was not told there.
    var thing: Thing?
    var objection: Objection?
    /// It was asked for in that turn, before it could be told.
    var isEarly: Bool
  }

  private static let most = 3

  /// Lines that are there, the heaviest first, each by a turn of its own; then moves that are a skill of themselves.
  var strengths: [Strength] {
    var taken: Set<Int> = []
    var strengths: [Strength] = []
    let there = score.lines.filter { $0.standing == .there }
    let ranked = there.enumerated().sorted { ($1.element.line.points, $0.offset) < ($0.element.line.points, $1.offset) }
    for line in ranked.map(\.element) {
      guard let number = line.turns.last(where: { !taken.contains($0) }), let turn = turn(number) else { continue }
      taken.insert(number)
      strengths.append(Strength(turn: turn, line: line.line))
    }
    for (move, phrase) in [
      ("came_back", "came_back"), ("no_fit", "no_fit"), ("recap_right", "recap"), ("follow_up", "follow"),
    ] {
      let turns = call.turns.filter { $0.moves.contains(move) && !taken.contains($0.number) }
      // Everybody takes up a word once.
      guard let turn = turns.first, move != "follow_up" || turns.count >= 3 else { continue }
      taken.insert(turn.number)
      strengths.append(Strength(turn: turn, line: nil, phrase: phrase, count: turns.count))
    }
    return Array(strengths.prefix(Self.most))
  }

  /// Lines that are not there, by what they would have added.
  var openings: [Opening] {
    let left = score.lines.filter { $0.standing != .there }
    func lost(_ line: Score.Line) -> Int { line.line.points * (2 - line.standing.halves) }
    let ranked = left.enumerated().sorted { (lost($1.element), $0.offset) < (lost($0.element), $1.offset) }
    var taken: Set<String> = []
    var openings: [Opening] = []
    for line in ranked.map(\.element) {
      guard openings.count < Self.most, let group = line.missing.first(where: { !taken.contains($0) }),
        let opening = opening(of: line, group: group, beside: Set(openings.map(\.turn.number)))
      else { continue }
      taken.insert(group)
      openings.append(opening)
    }
    return openings.sorted { $0.turn.number < $1.turn.number }
  }

  private func turn(_ number: Int) -> Turn? { call.turns.first { $0.number == number } }

  /// Where it was asked for too early; else where it would have come naturally; else where something cost the most; else at the end
  /// of the call or its beginning.
  /// - Parameter taken: turns that have an opening already; the next one is shown instead where any will do.
  private func opening(of line: Score.Line, group: String, beside taken: Set<Int>) -> Opening? {
    let part = Part(rawValue: group)
    let untold = call.persona.things.filter { call.state.told[$0.name] == nil && !$0.isNeverTold }
    let thing = part.flatMap { part in untold.first { $0.parts.contains(part) } }
    func made(_ turn: Turn?, objection: Objection? = nil, isEarly: Bool = false) -> Opening? {
      turn.map { Opening(turn: $0, line: line, group: group, thing: thing, objection: objection, isEarly: isEarly) }
    }
    func free(from number: Int) -> Turn? {
      call.turns.first { $0.number >= number && !taken.contains($0.number) && !$0.heard.isSilence } ?? turn(number)
    }
    if let thing {
      let early = call.turns.last { turn in
        turn.tellings.contains { $0.thing == thing.name && [.locked, .half].contains($0.how) }
      }
      if let early { return made(early, isEarly: true) }
    }
    if group == "objection" {
      let missed = call.turns.first { [.answered, .dropped].contains($0.answered?.kind) }
      let name = missed?.answered?.objection
      return made(missed ?? call.turns.last, objection: call.persona.objections.first { $0.name == name })
    }
    if part == .problem, let how = call.turns.first(where: { $0.heard.intent.map(CardVocabulary.isHow) ?? false }) {
      return made(how)
    }
    if ["recap", "next_step"].contains(group) {
      return made(call.turns.last { !taken.contains($0.number) } ?? call.turns.last)
    }
    if let after = turnBefore(group) { return made(free(from: min(after + 1, call.turns.count))) }
    let worst = score.deductions.min { $0.points < $1.points }?.turns.first
    return made(free(from: worst ?? 1))
  }

  /// The turn that told what this comes naturally after, or what that comes after.
  private func turnBefore(_ group: String) -> Int? {
    var group = group
    var seen: Set<String> = []
    while let before = card.comesAfter[group], seen.insert(group).inserted {
      let things = call.persona.things.filter { $0.parts.contains(before) }.map(\.name)
      if let told = call.turns.first(where: { !Set($0.told).isDisjoint(with: things) }) { return told.number }
      group = before.rawValue
    }
    return nil
  }

  // MARK: In words

  func strengthParagraphs(_ words: DebriefWords) -> [Paragraph] {
    let strengths = strengths
    if strengths.isEmpty { return [.say(words("strengths_none"))] }
    return [.say(words("strengths_title"))]
      + strengths.map { strength in
        let label =
          strength.line?.advice.keep
          ?? strength.phrase.map { words("strength_\($0)", ["count": "\(strength.count)"]) } ?? ""
        let quote = DebriefWords.quote(strength.turn.line)
        return .hint(words("strength", ["turn": "\(strength.turn.number)", "label": label, "line": quote]))
      }
  }

  func openingParagraphs(_ words: DebriefWords) -> [Paragraph] {
    let openings = openings
    if openings.isEmpty { return [.say(words("openings_none"))] }
    var paragraphs: [Paragraph] = [.say(words("openings_title"))]
    for (place, opening) in openings.enumerated() {
      paragraphs.append(
        .say(words("opening", ["turn": "\(opening.turn.number)", "line": DebriefWords.quote(opening.turn.line)])))
      var hints: [String] = []
      if opening.isEarly { hints.append(words("opening_early")) }
      if let line = lineToTry(opening, place: place) { hints.append(words("opening_try", ["line": line])) }
      if let eased = opening.objection?.eased.first {
        hints.append(words("opening_eased", ["line": eased]))
      } else if let told = opening.thing?.full.first {
        hints.append(words("opening_told", ["line": told]))
      }
      paragraphs += hints.map { .hint($0) }
    }
    return paragraphs
  }

  /// From the bank; a line with a place for their words only where they have said some.
  private func lineToTry(_ opening: Opening, place: Int) -> String? {
    let lines = questions.lines[opening.group] ?? []
    let told = call.persona.things.filter { call.state.told[$0.name] != nil && !$0.words.isEmpty }
    let before = card.comesAfter[opening.group].flatMap { part in told.first { $0.parts.contains(part) } }
    let said = (before ?? told.last).map { DebriefWords.word(of: $0) }
    let plain = lines.filter { !$0.contains("{") }
    guard let said else { return plain.isEmpty ? nil : plain[place % plain.count] }
    guard !lines.isEmpty else { return nil }
    return Template(lines[place % lines.count]).filled { $0 == "words" ? said : nil }
  }
}
