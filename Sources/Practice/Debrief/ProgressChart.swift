import Planning
import Scheduling

/// The lines of the card, run by run, as far back as 60 columns reach. Signs and not colours say how far each came.
package struct ProgressChart: Sendable {
  package let history: PracticeHistory
  package let card: Card

  package init(_ history: PracticeHistory, card: Card) {
    self.history = history
    self.card = card
  }

  /// Runs side by side: 36 columns for the label, three for each.
  private static let most = 8

  package func paragraphs(_ phrases: Phrases) -> [Debrief.Paragraph] {
    let words = DebriefWords(phrases)
    guard !history.runs.isEmpty else { return [.say(words("history_none"))] }
    let runs = Array(history.runs.suffix(Self.most))
    let first = history.runs.count - runs.count + 1
    var paragraphs: [Debrief.Paragraph] = [
      .say(words("history_title", ["count": "\(history.runs.count)"])), .space, .show(chart(runs, first: first)),
      .space,
      .show([words("history_signs")]), .space,
      .show(
        runs.enumerated().map { place, run in
          Debrief.row(
            [("\(first + place)", 3), (words.short(run.day), 11)],
            words("history_run", ["persona": run.persona, "level": run.level.rawValue, "turns": "\(run.turns)"]))
        }),
    ]
    if let step = nextStep(runs) {
      paragraphs += [.space, .say(words("history_next", ["label": step.label, "drill": step.drillWords]))]
    }
    return paragraphs
  }

  private func chart(_ runs: [PracticeRun], first: Int) -> [String] {
    let numbers = runs.indices.map { Self.cell("\((first + $0) % 1_000)") }.joined()
    let head = String(repeating: " ", count: 36) + numbers
    let lines = card.lines.compactMap { line -> String? in
      let standings = runs.map { $0.standing(of: line.name) }
      guard standings.contains(where: { $0 != nil }) else { return nil }
      let padded = line.label + String(repeating: " ", count: max(0, 36 - line.label.count))
      return padded + standings.map { Self.cell($0.map(Self.sign) ?? " ") }.joined()
    }
    return ([head] + lines).map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
  }

  private static func cell(_ text: String) -> String { String(repeating: " ", count: max(0, 3 - text.count)) + text }

  private static func sign(_ standing: Standing) -> String {
    switch standing {
    case .notYet: "."
    case .partly: "o"
    case .there: "#"
    }
  }

  /// The line that came least far in the last three runs that counted it, the heaviest first.
  private func nextStep(_ runs: [PracticeRun]) -> CardLine? {
    let weakest = card.lines.enumerated().compactMap { place, line -> (line: CardLine, missed: Int, place: Int)? in
      let last = runs.compactMap { $0.standing(of: line.name) }.suffix(3)
      guard !last.isEmpty else { return nil }
      let missed = last.reduce(0) { $0 + (2 - $1.halves) } * line.points * 12 / last.count
      return missed > 0 ? (line, missed, place) : nil
    }
    return weakest.min { ($1.missed, $0.place) < ($0.missed, $1.place) }?.line
  }
}

extension CardLine {
  /// As it is typed: "send it over".
  var drillWords: String { drill.split(separator: "-").joined(separator: " ") }
}
