import Scheduling

/// When it must work, when nothing may happen, and what comes next.
extension NoteReader {
  // MARK: Go-live

  private static let liveWords = [
    "go live", "go-live", "golive", "going live", "goes live", "live by", "live on", "live before", "be live",
    "live in", "live:", "live for",
    "running by", "running before", "running in", "up and running", "in place by", "in place before", "launch",
    "roll out by", "rolled out", "ready by", "ready for", "ready before", "working by",
    "work by", "in production", "in use by", "start using", "date that matters", "need it by", "needs it by",
    "need this by", "needed by", "must work", "have to work", "has to work", "deadline is", "hard date", "target date",
    "switched over", "cutover", "cut over", "operational by", "need to be on", "needs to be on", "first users",
    "using it by", "start date", "cut-over", "want it by", "wants it by", "must be up", "be up by", "be up before",
    "productive", "produktiv", "working before", "be working", "in use", "start must", "must start", "has to start",
    "needs to start", "should start", "want to start", "wants to start", "would like to start", "switch on",
    "be ready", "ready on", "have it by", "has it by", "have this by", "in place for", "in place on", "in place from",
    "deadline", "operational on", "operational from", "day one is", "first day is", "up by", "up before",
  ]
  /// Begin other things too.
  private static let startWords = ["the start", "starts on", "by then", "start on", "start in", "start ", "from "]
  private static let liveCues = Cues(liveWords + ["the start", "starts on", "by then", "start on"])
  private static let livePhrases = liveWords.map(\.replacingHyphens)
  private static let startPhrases = startWords.map(\.replacingHyphens)
  private static let corrections: Cues = [
    "make it", "now fixed", "is now", "it's now", "moved to", "moved it to", "pushed to", "push it to", "new date",
    "postponed to", "brought forward to", "changed to", "rather than", "let's say", "we now say", "back to",
  ]
  private static let superseded: Cues = [
    "was going to be", "originally", "used to be", "was planned", "first planned", "at first", "was meant to be",
    "had planned", "was set for",
  ]
  private static let liveQuestions: Cues = [
    "when should", "when do you need", "date you", "by when", "go live", "go-live", "live", "deadline", "when would",
    "what date", "target date", "when must", "when does it", "timeline", "how soon", "when do you want",
    "is there a date", "any date", "which date", "and dates", "the date", "a date", "when are you", "start",
  ]
  private static let otherEvents: Cues = [
    "contract ends", "contract with", "contract runs", "contract expires", "expires", "renewal", "renews", "runs until",
    "runs out", "signature", "sign by", "signed by", "inspection", "audit ", "pilot", "trial", "board meets",
    "workshop", "demo", "proposal", "next step", "next:", "last year", "retire", "end of life", "quote by", "send",
    "talk again", "call on", "meeting",
  ]

  func goLive() -> NotesReading.Dated? {
    var best: (score: Int, dated: NotesReading.Dated)?
    for (place, statement) in statements.enumerated() where statement.voice != .seller || !statement.text.hasSuffix("?")
    {
      let isAsked = statement.isAsked(Self.liveQuestions) && !statement.isAsked(["pilot", "next", "talk", "meet"])
      var score = 0
      let isSaid = statement.says(Self.liveCues)
      let strong = isSaid ? Self.livePhrases.compactMap { statement.tokens.first($0)?.lowerBound }.min() : nil
      let cue =
        strong ?? (isSaid ? Self.startPhrases.compactMap { statement.tokens.first($0)?.lowerBound }.min() : nil)
      if isSaid || statement.lower.hasPrefix("start ") { score += 3 }
      if isAsked { score += 2 }
      if statement.isLabelled(["go-live", "go live", "golive", "live", "launch", "deadline", "target", "timeline"]) {
        score += 3
      }
      if score > 0, statement.says(Self.otherEvents), cue == nil { score -= 2 }
      if statement.says(Self.windowCues), cue == nil { score -= 3 }
      if statement.says(["not live", "no date", "no deadline"]) { score -= 4 }
      if statement.says(Self.superseded), cue == nil { continue }
      // "Make it 15 March, that's fixed" speaks of the date that was said before.
      let isCorrection =
        best != nil && cue == nil && !statement.says(Self.otherEvents)
        && (statement.says(Self.corrections) || isAsked && statement.lower.hasPrefix("say "))
      if isCorrection { score = max(score, best?.score ?? 0) }
      if statement.voice == .seller { score -= 1 }
      guard score > 0, let dated = liveDate(in: statement, cue: cue, after: place) else { continue }
      // Later statements win over earlier ones.
      let isBetter = cue == nil ? score > best?.score ?? 0 : score >= best?.score ?? 0
      if isBetter || isCorrection
        || (score >= 2
          && statement.says(["actually", "moved", "now it's", "pushed", "new date", "changed", "instead"]))
      {
        best = (max(score, best?.score ?? 0), dated)
      }
    }
    return best?.dated
  }

  private func liveDate(in statement: NoteStatement, cue: Int?, after place: Int) -> NotesReading.Dated? {
    let spans = DateScanner(tokens: statement.tokens, context: context).all().filter { span in
      guard span.days != nil || ambiguous(span) != nil else { return false }
      if statement.tokens.lower(span.range.lowerBound - 1) == "not" { return false }
      let about = statement.tokens.phrase(max(0, span.range.lowerBound - 4)..<span.range.lowerBound).lowercased()
      if ["originally", "can't do", "instead of", "rather than", "was going to", "no longer"].contains(where: {
        about.contains($0)
      }) {
        return false
      }
      return ![
        "contract", "inspection", "audit", "pilot", "sign", "since", "expires", "ends", "renewal", "between",
        "not in", "avoid",
      ].contains { about.contains($0) }
    }
    let behind = spans.filter { $0.range.lowerBound >= cue ?? 0 }
    let candidates = behind.isEmpty ? spans : behind
    // A day says more than a month, "3 September" more than Labor Day, and a date with its year most of all.
    let chosen =
      candidates.first { $0.day != nil && !$0.isYearless && Self.isWritten(statement.tokens.phrase($0.range)) }
      ?? candidates.first {
        ($0.day != nil || ambiguous($0) != nil) && Self.isWritten(statement.tokens.phrase($0.range))
      }
      ?? candidates.first { $0.day != nil || ambiguous($0) != nil } ?? candidates.first
    guard let span = chosen else { return nil }
    guard var day = settledDay(span, spans) else { return nil }
    if span.day != nil,
      ["before", "vor", "avant", "voor", "före"].contains(statement.tokens.lower(span.range.lowerBound - 1))
    {
      // Before a day is the working day that comes before it.
      day = day - 1
      while day.weekday.rawValue > 5 || context.daysOff.contains(day) { day = day - 1 }
    }
    guard day >= context.today else { return nil }
    let isNamed = spans.compactMap(\.days).contains { $0.contains(day) }
    return NotesReading.Dated(
      what: statement.text, day: day, phrase: statement.tokens.phrase(span.range),
      readings: isNamed ? [] : ambiguous(span)?.filter { $0 >= context.today } ?? [])
  }

  /// With a number or a month in it; the names of feasts have neither.
  private static func isWritten(_ phrase: String) -> Bool {
    phrase.contains(where: \.isNumber)
      || phrase.lowercased().split(separator: " ").contains { DateWords.isDateWord(String($0)) && $0.count > 2 }
  }

  private func ambiguous(_ span: DateSpan) -> [Day]? {
    if case .ambiguous(let days) = span.meaning { days } else { nil }
  }

  /// A period gives its last working day.
  private func settledDay(_ span: DateSpan, _ all: [DateSpan]) -> Day? {
    if let days = ambiguous(span) {
      let named = all.compactMap(\.days).first { range in days.contains { range.contains($0) } }
      return named.flatMap { range in days.first { range.contains($0) } } ?? days.first
    }
    guard let days = span.days else { return nil }
    if span.day != nil { return days.last }
    var day = days.last
    while day.weekday.rawValue > 5 || context.daysOff.contains(day) { day = day - 1 }
    return day
  }

  // MARK: Windows

  private static let windowCues: Cues = [
    "nothing new", "no change", "nobody", "no one", "freeze", "blackout", "closed", "closure", "on leave", "not in",
    "avoid", "out of office", "not available", "unavailable", "off limits", "no releases", "no deployments",
    "shutdown", "shut down", "nothing over", "nothing between", "nothing in", "nothing from", "holidays", "vacation",
    "everybody is", "everyone is", "team's out", "stock take", "stocktake", "peak season", "can't do", "cannot do",
    "no go-live", "nothing may", "touches", "is away", "are away", "is out", "are out", "keep clear", "hands off",
    "spring break", "year-end processing", "no work", "not during", "nothing during", "harvest", "no meetings",
    "no rollouts", "can't touch", "cannot touch", "don't touch", "recess", "are off", "is off", "betriebsferien",
    "fermé", "congés", "urlaub", "cerrado", "ferien", "on holiday", "holiday break", "christmas break", "summer break",
    "summer leave", "lockdown", "moratorium", "won't be", "will be away", "will be out", "will be closed", "gesloten",
    "stängt", "semester", "half term", "peak trading", "quiet period", "no deploys", "no launch", "nothing goes live",
    "nothing can change", "nothing should", "nothing will", "don't change", "flat out",
    "not reachable", "off-limits", "no-go", "black out", "change freeze", "leave us alone", "nothing moves",
  ]
  private static let retracted: Cues = ["ignore that", "scratch that", "forget that", "never mind"]
  private static let windowQuestions: Cues = [
    "blackout", "freeze", "periods", "closed", "dates to avoid", "avoid", "busy", "holiday", "off limits",
    "shouldn't touch", "no-go",
  ]

  func windows() -> [NotesReading.Window] {
    var windows: [NotesReading.Window] = []
    for statement in statements where statement.voice != .seller && !statement.says(Self.retracted) {
      let isAsked = statement.isAsked(Self.windowQuestions)
      let isLabelled = statement.isLabelled(["blackout", "freeze", "blackouts", "closed", "avoid", "away"])
      guard isAsked || isLabelled || statement.says(Self.windowCues) else { continue }
      for span in DateScanner(tokens: statement.tokens, context: context).all() {
        guard let days = span.days, days.last >= context.today, days.last - days.first <= 120 else { continue }
        // One day beside a cue is a date of something else.
        guard days.first < days.last || statement.says(["not on", "closed on", "off on"]) else { continue }
        let before = statement.tokens.lower(span.range.lowerBound - 1)
        if ["by", "since", "last"].contains(before) { continue }
        if windows.count >= 40 || windows.contains(where: { $0.days == days }) { continue }
        windows.append(NotesReading.Window(days: days, phrase: statement.tokens.phrase(span.range)))
      }
    }
    // "December and January, so nothing from 1 December to 31 January" is one period.
    return windows.filter { window in
      !windows.contains { other in
        other.days != window.days && other.days.first <= window.days.first && window.days.last <= other.days.last
      }
    }
  }

  // MARK: Next step

  private static let nextCues: Cues = [
    "next:", "next step", "next steps", "talk again", "speak again", "meet again", "call again", "follow up",
    "follow-up", "next call", "next meeting", "we meet", "i'll send", "i will send", "i send", "promised",
    "start meeting",
    "demo on", "workshop on", "kick-off on", "see you", "catch up on", "until then", "next i", "try again", "call back",
    "send you", "booked for", "could you come", "can we meet", "shall we meet", "come to", "scheduled for",
    "let's meet", "agreed to meet", "then next", "noted", "could you send", "can you send", "would you send",
    "can we have", "i'll get", "i will get", "i'll share", "i will share", "i'll email", "i will email", "i'd send",
    "let me have", "let us have", "send through", "i'd get", "i said i'd get", "i'll have", "let me send",
    "i'll forward", "will email", "will send", "will share", "to send", "sends", "send by",
    "i said i'd", "i said i would", "i promised", "i owe", "please send", "let's talk", "let's speak", "can we talk",
    "shall we talk", "will call", "i'll call", "we agreed to", "agreed on", "see each other", "reconvene",
    "i'll be back",
    "come back on", "back by", "site visit", "site survey", "we speak", "speak on", "talk on", "meet on",
  ]

  func nextStep() -> NotesReading.Dated? {
    var best: (score: Int, dated: NotesReading.Dated)?
    for (place, statement) in statements.enumerated() {
      var score = 0
      if statement.isLabelled(["next step", "next steps", "next", "ns", "to do", "todo", "action", "actions"]) {
        score += 5
      }
      if statement.lower.hasPrefix("next") { score += 4 }
      if statement.says(Self.nextCues) { score += 3 }
      guard score > 0 else { continue }
      if place * 3 > statements.count * 2 { score += 1 }
      let spans = DateScanner(tokens: statement.tokens, context: context).all()
      let isAgain = statement.says(["talk again", "speak again", "meet again", "next call", "next meeting"])
      let isWritten = { (span: DateSpan) in
        span.day != nil && statement.tokens.phrase(span.range).contains(where: \.isNumber)
      }
      guard
        let span = (isAgain ? spans.last(where: isWritten) : spans.first(where: isWritten)) ?? spans.first(where: {
          $0.day != nil
        }) ?? spans.first(where: { $0.days != nil }), let day = span.days?.first, day >= context.today
      else { continue }
      if score >= best?.score ?? 0 {
        best = (score, NotesReading.Dated(what: statement.text, day: day, phrase: statement.tokens.phrase(span.range)))
      }
    }
    return best?.dated
  }
}

extension String {
  /// As the tokens are matched: hyphens count for nothing.
  var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }.filter { $0 != ":" }) }
}
