import Planning
import Rules
import Scheduling

/// A trial named unasked, with its length and its days.
extension VolunteeredLine {
  /// "they want to try it for two weeks from 8 February".
  func trial() -> [Note] {
    guard let cue = Self.cues.hits(in: tokens).first else { return [] }
    if isDenied(cue.range.lowerBound, in: tokens) {
      var note = set("proof.pilot", .flag(false), denial(of: cue.range))
      note.isDenial = true
      return [note]
    }
    let sentence = sentence(of: cue.range.lowerBound)
    var notes = [set("proof.pilot", .flag(true), cue.range)]
    if let (length, range) = trialLength(near: cue.range, in: sentence) {
      notes.append(set("proof.pilot_days", .number(Double(length.calendarDays)), range))
    }
    for date in dates where sentence.contains(date.range.lowerBound) && date.range.lowerBound >= cue.range.upperBound {
      let lead = tokens.lower(date.range.lowerBound - 1)
      guard let day = date.day ?? date.days?.first else { continue }
      if ["starting", "starts", "from", "begins", "beginning", "start", "on"].contains(lead) || date.day == nil {
        let isNear =
          (cue.range.upperBound..<date.range.lowerBound).contains { Self.starts.contains(tokens.lower($0)) }
          || date.day == nil
        guard isNear else { continue }
        let edit = PlanEdit(step: "B10", action: .start, value: .day(day.number))
        notes.append(add("plan.edits", edit.record, cue.range.lowerBound..<date.range.upperBound))
        if let last = date.days?.last, last > day {
          notes.append(set("proof.pilot_end", .day(last.number), date.range))
        }
        break
      }
      if ["until", "till", "ends", "ending"].contains(lead) {
        notes.append(set("proof.pilot_end", .day(day.number), date.range))
      }
    }
    return notes
  }

  private func trialLength(near cue: Range<Int>, in sentence: Range<Int>) -> (DurationReading, Range<Int>)? {
    for position in sentence where !dates.contains(where: { $0.range.contains(position) }) {
      guard let found = duration(in: tokens, at: position) else { continue }
      let isBefore = found.range.upperBound <= cue.lowerBound && cue.lowerBound - found.range.upperBound <= 2
      let isAfter = position >= cue.upperBound && position - cue.upperBound <= 5
      if isBefore || isAfter { return (found.reading, found.range) }
    }
    return nil
  }

  private static let starts: Set<String> = ["starting", "starts", "start", "from", "begins", "beginning"]

  private static let cues = WordTable<Bool>(
    [
      "pilot", "trial", "try it", "try it out", "try out", "trying it", "proof of concept", "poc", "test it first",
      "test it",
      "test run", "trial run", "tries it", "want to try",
    ].map { ($0, true) })
}
