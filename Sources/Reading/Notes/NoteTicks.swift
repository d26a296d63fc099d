import Planning
import Rules

/// What has happened already, as far as notes tell it as past: "NDA signed on 3 May", "they have seen a demo".
struct NoteTicks {
  let statements: [NoteStatement]
  let context: ReadingContext
  let offered: [TickOption]

  var candidates: [Candidate] {
    var found: [Candidate] = []
    for statement in statements where !statement.text.hasSuffix("?") && !isAhead(statement) {
      for tick in readTicks(in: statement.text, offered: offered, context: context) where isPast(tick, in: statement) {
        let step = tick.record["step"]
        // A day that is still to come is a plan.
        if let day = tick.record["date"]?.day, day > context.today.number { continue }
        if found.contains(where: { candidate in
          if case .add(_, let record) = candidate.change { record["step"] == step } else { false }
        }) {
          continue
        }
        found.append(Candidate(.add("progress.done", tick.record), phrase: tick.phrase))
      }
    }
    return found
  }

  private func isAhead(_ statement: NoteStatement) -> Bool {
    statement.isLabelled(["next", "next step", "next steps", "to do", "todo", "action", "actions"])
      || statement.lower.hasPrefix("next")
  }

  /// A word for what is over stands right beside the step, and none for what is to come.
  private func isPast(_ tick: RecordReading, in statement: NoteStatement) -> Bool {
    guard let place = statement.tokens.range(of: tick.phrase) else { return false }
    let around = max(0, place.lowerBound - 4)..<min(statement.tokens.count, place.upperBound + 4)
    let words = around.map { statement.tokens.lower($0) }
    return words.contains(where: Self.past.contains) && !words.contains(where: Self.ahead.contains)
  }

  private static let past: Set<String> = [
    "signed", "sent", "done", "seen", "saw", "showed", "shown", "gave", "had", "ran", "went", "finished", "passed",
    "cleared", "answered", "already", "named", "completed", "demoed", "met", "did",
  ]
  private static let ahead: Set<String> = [
    "will", "want", "wants", "need", "needs", "must", "should", "would", "next", "before", "until", "if", "not", "no",
    "to", "by", "once", "after", "asked", "when",
  ]
}
