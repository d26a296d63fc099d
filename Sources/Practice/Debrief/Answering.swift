import Planning
import Rules

/// What is typed after a call: `score`, `why`, `why 2`, and what a line was.
extension Debrief {
  /// - Returns: nil for what is none of the debrief's words.
  package mutating func respond(to line: String, _ phrases: Phrases) -> [Paragraph]? {
    let words = DebriefWords(phrases)
    let said = SaidWords(line).words
    switch said.first {
    case "score" where said.count == 1, "points" where said.count == 1: return scoreParagraphs(words)
    case "why" where said.count == 1, "rules" where said.count == 1: return explanation(words)
    case "why" where said.count == 2:
      guard let number = Int(said[1]) else { return nil }
      guard score.lines.indices.contains(number - 1) else {
        return [.say(words("why_no_line", ["count": "\(score.lines.count)"]))]
      }
      return explanation(of: number - 1, words)
    default:
      return Meant(said).map { hear($0, words) }
    }
  }

  // MARK: Points

  private func scoreParagraphs(_ words: DebriefWords) -> [Paragraph] {
    let rows = score.lines.map { line in
      let halves = line.line.points * line.standing.halves
      let earned = halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5"
      return Self.row(
        [("", 0), (line.line.label, 35), (words.standing(line.standing), 7)],
        words("score_line", ["earned": earned, "points": "\(line.line.points)"]))
    }
    let counted = score.lines.reduce(0) { $0 + $1.line.points }
    let halves = score.lines.reduce(0) { $0 + $1.line.points * $1.standing.halves }
    var paragraphs: [Paragraph] = [.show(rows)]
    let earned = halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5"
    paragraphs.append(
      .say(words("score_scaled", ["earned": earned, "points": "\(counted)", "scaled": "\(score.scaled)"])))
    for deduction in score.deductions where deduction.points < 0 {
      paragraphs.append(
        .say(
          words(
            "score_deduction",
            ["points": "\(deduction.points)", "label": deduction.label, "turns": words.turns(deduction.turns)])))
    }
    return paragraphs + [.say(words("score_total", ["total": "\(score.total)"]))]
  }

  // MARK: Why

  private func explanation(_ words: DebriefWords) -> [Paragraph] {
    score.lines.indices.flatMap { explanation(of: $0, words) } + [.hint(words("why_rules"))]
  }

  private func explanation(of place: Int, _ words: DebriefWords) -> [Paragraph] {
    let line = score.lines[place]
    var paragraphs: [Paragraph] = [
      .say(
        words(
          "why_line",
          ["number": "\(place + 1)", "label": line.line.label, "standing": words.standing(line.standing)])),
      .hint(words("why_half", ["condition": line.line.texts.half])),
      .hint(words("why_full", ["condition": line.line.texts.full])),
    ]
    let scoring = Scoring(card: card, moves: call.moves)
    let read = scoring.facts(read: line.line, in: call)
    let found = Set(read.map(\.name).filter { $0.hasPrefix("found.") }.map { $0.dropFirst(6) })
    // What is found is settled, so one of the two says it.
    let facts = read.filter { !($0.name.hasPrefix("settled.") && found.contains($0.name.dropFirst(8))) }.map { fact in
      switch fact.value {
      case .flag(let flag): words(flag ? "why_yes" : "why_no", ["fact": fact.name])
      default: words("why_count", ["fact": fact.name, "count": "\(Int(fact.value.number ?? 0))"])
      }
    }
    if !facts.isEmpty { paragraphs.append(.hint(words("why_facts", ["facts": facts.joined(separator: ", ")]))) }
    for turn in call.turns where line.turns.contains(turn.number) {
      let brought = turn.told.compactMap { call.persona.thing($0) }.map { words.name(of: $0) }
      paragraphs.append(
        .hint(
          words(
            "why_turn",
            [
              "turn": "\(turn.number)", "line": DebriefWords.quote(turn.line, atMost: 60),
              "brought": brought.isEmpty ? words("why_brought_nothing") : RuleWords.joined(brought),
            ])))
    }
    return paragraphs
  }

  // MARK: What was not understood

  /// Turns of which the buyer could not tell what they were for.
  var unclear: [Turn] {
    call.turns.filter { turn in
      !turn.heard.isSilence && (!turn.heard.isUnderstood || (turn.heard.intent == "other" && turn.tellings.isEmpty))
    }
  }

  func unclearParagraphs(_ words: DebriefWords) -> [Paragraph] {
    let unclear = unclear
    guard let first = unclear.first else { return [] }
    return unclear.map { turn in
      .say(words("unclear", ["turn": "\(turn.number)", "line": DebriefWords.quote(turn.line)]))
    } + [.hint(words("unclear_help", ["turn": "\(first.number)"]))]
  }

  private mutating func hear(_ meant: Meant, _ words: DebriefWords) -> [Paragraph] {
    let unclear = unclear
    guard let number = meant.turn ?? (unclear.count == 1 ? unclear.first?.number : nil) else {
      return [.say(words("meant_which", ["turn": "\(unclear.first?.number ?? 1)", "words": meant.words]))]
    }
    guard call.turns.indices.contains(number - 1) else {
      return [.say(words("meant_no_line", ["turn": "\(number)", "count": "\(call.turns.count)"]))]
    }
    let said = SaidWords(meant.words)
    guard let intent = card.meant.first(where: { said.contain($0.words) })?.intent else {
      return [.say(words("meant_unknown", ["words": meant.words]))]
    }
    let before = score
    guard let debrief = with(call.hearing(number, as: intent)) else { return [] }
    self = debrief
    var paragraphs: [Paragraph] = [
      .say(words("meant_reply", ["line": call.turns[number - 1].replyText]))
    ]
    let moved = score.lines.compactMap { line -> Paragraph? in
      let was = before.lines.first { $0.line.name == line.line.name }?.standing ?? .notYet
      guard was != line.standing else { return nil }
      let values = ["label": line.line.label, "from": words.standing(was), "to": words.standing(line.standing)]
      return .say(words("meant_moves", values))
    }
    paragraphs += moved.isEmpty ? [.say(words("meant_same"))] : moved
    return paragraphs
  }
}

/// "Line 4 was about timing", "I meant the budget": which line, if said, and what it was.
struct Meant {
  var turn: Int?
  var words: String

  init?(_ said: [String]) {
    var rest = said[...]
    if let first = rest.first, ["line", "turn"].contains(first),
      let number = rest.dropFirst().first.flatMap({ Int($0) })
    {
      turn = number
      rest = rest.dropFirst(2)
      guard !rest.isEmpty else { return nil }
    } else if rest.starts(with: ["i", "meant"]) || rest.starts(with: ["it", "was"])
      || rest.starts(with: ["that", "was"])
    {
      rest = rest.dropFirst(2)
    } else {
      return nil
    }
    while let first = rest.first,
      ["was", "is", "meant", "about", "i", "to", "ask", "the", "an", "asking", "question"].contains(first)
    {
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { return nil }
    words = rest.joined(separator: " ")
  }
}

extension PracticeCall {
  /// The same call, with this line heard as what the rep says that it was for.
  package func hearing(_ number: Int, as intent: String) -> PracticeCall {
    var lines = turns.map(\.heard)
    guard lines.indices.contains(number - 1) else { return self }
    let last = number == 1 ? opening : turns[number - 2].replyText
    lines[number - 1] = ear.hear(lines[number - 1].text, things: persona.things, last: last, meant: intent)
    var call = replayed(lines)
    if turns.last?.end == .left { call.leave() }
    return call
  }
}
