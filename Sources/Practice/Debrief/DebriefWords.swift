import Planning
import Scheduling

/// How a debrief words turns, quotes and days.
struct DebriefWords {
  let phrases: Phrases
  private let days = DayWords()

  init(_ phrases: Phrases) { self.phrases = phrases }

  func callAsFunction(_ name: String, _ values: [String: String] = [:]) -> String {
    phrases("debrief.\(name)", values)
  }

  func has(_ name: String) -> Bool { phrases.has("debrief.\(name)") }

  /// "Mon 14 June" without a year, as in the call.
  func day(_ day: Day) -> String { days.full(day).withoutYear }

  /// "turn 4", "turns 2, 4 and 5".
  func turns(_ turns: [Int]) -> String {
    self(turns.count == 1 ? "turn_one" : "turn_several", ["turns": RuleWords.joined(turns.map(String.init))])
  }

  /// "Mon 11 Jan", with its year: runs may be of any.
  func short(_ day: Day) -> String { days.withWeekday(day) }

  func standing(_ standing: Standing) -> String { self("standing_\(standing.rawValue)") }

  /// A line as it was typed, on one line, and cut where it is longer than somebody reads twice.
  static func quote(_ line: String, atMost length: Int = 90) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    var text = ""
    for word in words {
      guard text.count + word.count + 1 <= length else {
        return text.isEmpty ? String(word.prefix(length)) + "…" : text + " …"
      }
      text += text.isEmpty ? String(word) : " \(word)"
    }
    return text
  }

  /// What a thing is called when it is spoken of: what it is on the card, with a word of the buyer's: how it gets decided ("board").
  func name(of thing: Thing) -> String {
    let own = Self.word(of: thing)
    guard let part = thing.parts.first, phrases.has("practice.part_\(part.rawValue)") else { return "\"\(own)\"" }
    let label = phrases("practice.part_\(part.rawValue)")
    return own.isEmpty ? label : self("named", ["label": label, "word": own])
  }

  /// The person it names, or the first of its words that is no figure and no day; its own name where there is none.
  static func word(of thing: Thing) -> String {
    thing.gives["stakeholders"]?.list?.first?["name"]?.text
      ?? thing.words.first { word in word.count > 3 && !word.contains { $0.isNumber || $0 == "{" } }
      ?? thing.name.split(separator: "_").joined(separator: " ")
  }
}

extension Debrief {
  /// All of it, in the order in which it is read.
  package func paragraphs(_ phrases: Phrases) -> [Paragraph] {
    let words = DebriefWords(phrases)
    guard !call.turns.isEmpty else { return [.say(words("empty", ["persona": call.persona.name]))] }
    let parts = [
      [.say(openingQuestion(words))], planParagraphs(words), cardParagraphs(words), strengthParagraphs(words),
      openingParagraphs(words), keepStartStop(words), changeParagraphs(words), unclearParagraphs(words),
      figureParagraphs(words), levelParagraphs(words), [.hint(words("more"))],
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.space]))
  }

  /// A coach asks before telling anything.
  private func openingQuestion(_ words: DebriefWords) -> String {
    if case .patience? = call.turns.last?.end { return words("ask_patience", ["name": call.persona.person.name]) }
    if let late = plans.late, late.slip > 0 { return words("ask_slip", ["day": words.day(late.promised)]) }
    if plans.yours.goLive == nil, plans.whole.goLive != nil { return words("ask_no_date") }
    if call.turns.allSatisfy({ $0.told.isEmpty }) { return words("ask_little") }
    return words("ask_held")
  }

  // MARK: The card

  private func cardParagraphs(_ words: DebriefWords) -> [Paragraph] {
    guard !score.lines.isEmpty else { return [] }
    let title = words("card_title", ["kind": words("kind_\(call.persona.call.rawValue)")])
    let rows = score.lines.enumerated().map { place, line in
      Self.row(
        [(String(place + 1), 2), (words.standing(line.standing), 7), (line.line.label, 35)], Self.cited(line.turns))
    }
    let left = score.notCounted.map(\.label)
    return [.say(title), .show(rows)]
      + (left.isEmpty ? [] : [.hint(words("not_counted", ["lines": left.joined(separator: "; ")]))])
  }

  /// Up to three turns, or the last two with an ellipsis for those before.
  private static func cited(_ turns: [Int]) -> String {
    func list(_ turns: ArraySlice<Int>) -> String { turns.map(String.init).joined(separator: ", ") }
    return turns.count > 3 ? "…\(list(turns.suffix(2)))" : list(turns[...])
  }

  static func row(_ cells: [(text: String, width: Int)], _ last: String) -> String {
    let padded = cells.enumerated().map { place, cell in
      let space = String(repeating: " ", count: max(0, cell.width - cell.text.count))
      return place == 0 ? space + cell.text : cell.text + space
    }
    var line = (padded + [last]).joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  // MARK: Keep, start, stop

  private func keepStartStop(_ words: DebriefWords) -> [Paragraph] {
    let best = strengths.first?.line
    let keep =
      best.map { words("keep", ["what": $0.advice.keep]) } ?? words("keep_none", ["turns": "\(call.turns.count)"])
    var sentences = [keep]
    let next = openings.first
    if let next { sentences.append(words("start", ["what": next.line.line.advice.start])) }
    if let stop { sentences.append(words("stop", ["what": stop.what(words), "turns": words.turns(stop.turns)])) }
    var paragraphs: [Paragraph] = sentences.map { .say($0) }
    if let next {
      paragraphs.append(
        .say(words("drill", ["drill": next.line.line.drillWords])))
    }
    paragraphs.append(.hint(words("drill_again", ["persona": call.persona.name, "level": call.level.name.rawValue])))
    return paragraphs
  }

  private struct Stop {
    var move: String
    var label: String
    var turns: [Int]

    func what(_ words: DebriefWords) -> String { words.has("stop_\(move)") ? words("stop_\(move)") : label }
  }

  /// What cost the most, or else a how before the why.
  private var stop: Stop? {
    if let most = score.deductions.min(by: { $0.points < $1.points }) {
      return Stop(move: most.move, label: most.label, turns: most.turns)
    }
    let turns = call.turns.filter { $0.moves.contains("how_before_why") }.map(\.number)
    guard turns.count > 1, let move = call.moves.first(where: { $0.name == "how_before_why" }) else { return nil }
    return Stop(move: move.name, label: move.label, turns: turns)
  }

  // MARK: Since the last run

  private func changeParagraphs(_ words: DebriefWords) -> [Paragraph] {
    guard let last = earlier?.last(of: call.persona.call) else { return [] }
    let values = ["day": words.day(last.day), "persona": last.persona]
    let changes = score.lines.compactMap { line -> String? in
      guard let before = last.standing(of: line.line.name), before != line.standing else { return nil }
      return words(
        "since_change",
        ["label": line.line.label, "from": words.standing(before), "to": words.standing(line.standing)])
    }
    if changes.isEmpty { return [.say(words("since_same", values))] }
    return [.say(words("since", values.merging(["changes": changes.joined(separator: "; ")]) { $1 }))]
  }
}
