import Planning
import Rules
import Scheduling

/// Days that somebody names unasked: when it must be live, when one speaks next, when nobody is there.
extension VolunteeredLine {
  /// "must be live by 1 March", "needs to be running by", "they want to sign by".
  func goLive() -> [Note] {
    guard expected?.key != "timeline.go_live" else { return goLiveKind() }
    for hit in Self.goLiveCues.hits(in: tokens) {
      guard let date = day(after: hit.range.upperBound), let day = date.day, day >= context.today,
        !isDenied(hit.range.lowerBound, in: tokens)
      else { continue }
      let range = hit.range.lowerBound..<date.range.upperBound
      var notes = [set("timeline.go_live", .day(day.number), range, sure: hit.value == "go_live")]
      if hit.value != "go_live" { notes.append(set("timeline.go_live_kind", .text(hit.value), hit.range)) }
      return notes
    }
    return []
  }

  private func goLiveKind() -> [Note] {
    guard let hit = Self.goLiveCues.hits(in: tokens).first(where: { $0.value != "go_live" }) else { return [] }
    return [set("timeline.go_live_kind", .text(hit.value), hit.range)]
  }

  private static let goLiveCues = WordTable<String>(
    [
      "live by", "live on", "live before", "live", "must be live", "go live", "go live is", "go live on", "going live",
      "golive", "running by", "running before", "up and running", "be running", "working by", "in place by",
      "in use by",
      "launch by", "launch on", "launch is", "ready by", "in production by", "rolled out by", "start using it",
      "use it from",
      "use it by", "needs to work by", "must work by", "needs to be working", "need it by", "needs it by", "want it by",
      "wants it by",
      "need this by", "needs this by", "need it live by",
    ].map { ($0, "go_live") }
      + [
        "sign by", "sign before", "signed by", "signature by", "contract by", "sign on", "want to sign", "to be signed",
      ].map {
        ($0, "signature")
      })

  /// "we speak again on Friday with Ruth".
  func meeting() -> [Note] {
    guard expected?.key != "next.meeting" else { return [] }
    for hit in Self.meetingCues.hits(in: tokens) {
      let sentence = sentence(of: hit.range.lowerBound)
      guard let date = day(after: hit.range.upperBound, within: 8), let day = date.day, day >= context.today else {
        continue
      }
      var record = Record([("date", .day(day.number))])
      let part = tokens.phrase(hit.range.lowerBound..<sentence.upperBound)
      if let who = readMeeting(in: part, context: context)?.record["who"] { record["who"] = who }
      return [set("next.meeting", .record(record), hit.range.lowerBound..<date.range.upperBound)]
    }
    return []
  }

  private static let meetingCues = WordTable<Bool>(
    [
      "speak again", "talk again", "meet again", "next call", "next meeting", "next talk", "call again",
      "we speak next", "we talk next",
      "we meet", "follow up call", "see them again", "speak next",
    ].map { ($0, true) })

  /// "nothing new between 7 December and 4 January", "all of August is closed", "Peter is away from 1 to 5 March".
  func windows() -> [Note] {
    guard expected?.form != .windows else { return [] }
    let absence = AbsenceReading(tokens: tokens, context: context)
    // Of days in a row, each stands for itself: the one before says what the next one is.
    var before: (record: Record, range: Range<Int>)?
    return Reading.windows(in: tokens, dates: dates).flatMap { window, span, _ -> [Note] in
      guard let days = span.days else { return [] }
      let listed = ListedDays(before: span, in: tokens)
      if let last = before, span.day != nil, listed.isJoined(to: last.range) {
        before = (last.record, span.range)
        return ([span.day].compactMap(\.self) + listed.days).sorted().map {
          add("timeline.freezes", last.record.of($0), last.range.lowerBound..<span.range.upperBound)
        }
      }
      let part = clause(
        around: listed.start..<span.range.upperBound, in: sentence(of: span.range.lowerBound))
      let cues = WindowWords.kinds.hits(in: tokens, range: part).filter {
        $0.range.count > 1 || !Self.weakWindowWords.contains(tokens.lower($0.range.lowerBound))
      }
      // One day at the end of "we are closed, so live by 10 May" is no window.
      let isClose = cues.contains { $0.range.upperBound >= listed.start - 2 }
      let isAvoided = days.first < days.last && isAvoided(span.range, in: part)
      // "We work on the contract from 1 to 5 March": work is only days on which one works where the day stands beside it.
      if let cue = cues.first, cue.value == "working" {
        let between = cue.range.upperBound..<max(cue.range.upperBound, span.range.lowerBound)
        guard between.allSatisfy({ ["on", "the", "from"].contains(tokens.lower($0)) }) else { return [] }
      }
      let absences = absence.absences(window.record, date: span.range, in: part)
      // "Ines is off on Friday 12 March"
      let isNear = AbsenceWords.personal.hits(in: tokens, range: part).contains {
        (span.range.lowerBound - 3...span.range.lowerBound).contains($0.range.upperBound)
      }
      let isSaid =
        days.first < days.last
        ? isAvoided || !cues.isEmpty || !absences.isEmpty : isClose || !absences.isEmpty && isNear
      guard isSaid else { return [] }
      if !absences.isEmpty { return absences.map { add("timeline.absences", $0, part) } }
      if span.day != nil { before = (window.record, span.range) }
      let whole = listed.days.isEmpty ? window.record : window.record.of(days.first)
      return (listed.days.map { window.record.of($0) } + [whole]).map {
        add("timeline.freezes", $0, part, sure: window.isSure || isAvoided)
      }
    }
  }

  private func isAvoided(_ date: Range<Int>, in part: Range<Int>) -> Bool {
    part.contains { ["avoid", "except"].contains(tokens.lower($0)) } || tokens.lower(date.lowerBound - 1) == "not"
      || tokens.match("not in", at: date.lowerBound - 2) != nil
  }

  /// Too common to make a window by themselves.
  private static let weakWindowWords: Set<String> = [
    "out", "off", "leave", "break", "empty", "gone", "close", "nobody", "holiday", "holidays",
  ]

  private func clause(around range: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > sentence.lowerBound, ![",", ":", "but"].contains(tokens.lower(start - 1)) { start -= 1 }
    while end < sentence.upperBound, ![","].contains(tokens.lower(end)) { end += 1 }
    return start..<end
  }
}
