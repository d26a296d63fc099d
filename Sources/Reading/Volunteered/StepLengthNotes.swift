import Planning
import Rules

/// How long something takes on their side, said unasked: "vendor management takes six weeks", "two weeks for legal".
extension VolunteeredLine {
  func stepLengths() -> [Note] {
    let hints = StepHints.steps.hits(in: tokens)
    guard !hints.isEmpty else { return [] }
    var notes: [Note] = []
    var position = 0
    while position < tokens.count {
      guard !dates.contains(where: { $0.range.contains(position) }), let found = duration(in: tokens, at: position)
      else {
        position += 1
        continue
      }
      position = found.range.upperBound
      guard let hint = hint(for: found.range, among: hints), hint.value != "B10" else { continue }
      let edit = PlanEdit(step: hint.value, action: .days, value: .number(Double(found.reading.workingDays)))
      let range =
        min(hint.range.lowerBound, found.range.lowerBound)..<max(hint.range.upperBound, found.range.upperBound)
      let isNear = found.range.lowerBound - hint.range.upperBound <= 3
      let isSaid = isNear || range.contains { Self.verbs.contains(tokens.lower($0)) }
      notes.append(add("plan.edits", edit.record, range, sure: isSaid))
    }
    return notes
  }

  /// The step named last before the length, or right after it behind "for"; a try-out has lengths of its own.
  private func hint(for length: Range<Int>, among hints: [WordTable<String>.Hit]) -> WordTable<String>.Hit? {
    let sentence = sentence(of: length.lowerBound)
    if tokens.lower(length.upperBound) == "for" {
      let after = hints.first {
        ($0.range.lowerBound - length.upperBound) < 4 && $0.range.lowerBound > length.upperBound
      }
      if let after { return after }
    }
    // Words such as "six weeks ago" or "every two weeks" tell something else.
    guard !["every", "last", "in", "next", "for"].contains(tokens.lower(length.lowerBound - 1)),
      tokens.lower(length.upperBound) != "ago"
    else { return nil }
    return hints.last { hint in
      hint.range.upperBound <= length.lowerBound && length.lowerBound - hint.range.upperBound <= 8
        && sentence.contains(hint.range.lowerBound) && !isDenied(hint.range.lowerBound, in: tokens)
    }
  }

  private static let verbs: Set<String> = [
    "takes", "take", "needs", "need", "is", "lasts", "plan", "queue", "turnaround", "does", "for", "usually", "took",
  ]
}
