import Planning
import Rules
import Scheduling

/// The parts of `NotesReading` as changes of a log.
extension NotesReading {
  private func set(_ key: Key, _ value: Value, _ quote: String) -> Candidate {
    Candidate(.set(key, value), phrase: quote)
  }

  /// The next dated thing, when it is a day on which both speak.
  var meeting: [Candidate] {
    guard let nextStep else { return [] }
    let label = lines.statements.first { $0.text == nextStep.what }?.label ?? ""
    guard Self.meets.areIn(Array("\(label) \(nextStep.what)".lowercased().utf8)) else { return [] }
    var record = Record([("date", .day(nextStep.day.number))])
    let others = people.filter { !$0.isSeller }
    if let who = others.first(where: { nextStep.what.contains($0.firstName) }) { record["who"] = .text(who.name) }
    return [set("next.meeting", .record(record), nextStep.phrase)]
  }

  private static let meets: Cues = [
    "call", "talk", "speak", "meet", "demo", "workshop", "tour", "session", "kick-off", "kickoff", "visit", "review",
    "catch up", "see you", "come to", "start meting", "coffee", "lunch", "walk through", "walkthrough",
  ]

  /// The problem and what comes of it; the figure in what it costs counts as it would in an answer.
  func story(_ context: ReadingContext) -> [Candidate] {
    let parts: [(Key, Quoted?)] = [
      ("why.problem", problem), ("why.current", currentState), ("why.impact", impact), ("why.future", futureState),
    ]
    let told = parts.compactMap { key, quoted in
      quoted.map { set(key, .text(ToldAbout($0.quote, people: people.map(\.name)).plain), $0.quote) }
    }
    guard let impact else { return told }
    let cost = AskedReading(
      expectation: Expectation("why.impact", .text), text: impact.quote, context: context
    ).read().candidates
    return told + cost.filter { $0.key != "why.impact" }
  }

  var goLiveFindings: [Candidate] {
    guard let goLive else { return [] }
    let reason = NoteReason(statement: goLive.what, date: goLive.phrase).words
    // Between two readings the rep chooses.
    let candidates = goLive.readings.count > 1 ? goLive.readings : [goLive.day]
    return candidates.map { day in
      Candidate(.set("timeline.go_live", .day(day.number)), phrase: goLive.phrase, sure: candidates.count == 1)
    }
      + (reason.map { [set("timeline.reason", .text($0), $0)] } ?? [])
  }

  /// Who spoke was met; of the others nobody has said so.
  var persons: [Candidate] {
    let speakers = Set(lines.speakers.map(\.name))
    return people.map { person in
      var record = Record([
        ("name", .text(person.name)), ("side", .text(person.isSeller ? "seller" : "buyer")),
        ("role", .text(person.role)),
      ])
      if let title = person.title { record["title"] = .text(title) }
      if speakers.contains(person.name) || person.role == "champion" { record["met"] = .flag(true) }
      return Candidate(.add("stakeholders", record), phrase: person.name)
    }
  }

  var money: [Candidate] {
    value.map {
      [set("deal.value", .money(Money($0.amount, $0.currency)), $0.phrase)]
    } ?? []
  }

  /// What they asked for, and what they said they do not need. Whatever is asked for takes more than one call.
  var asked: [Candidate] {
    var found: [Candidate] = []
    if let first = Self.flags.lazy.compactMap({ requirements[$0] }).first {
      found.append(set("deal.one_call", .flag(false), first))
    }
    for (flag, key) in Self.facts {
      let isReview = key == "security.review"
      // That there is a review is said; which of the two it is has to be asked.
      if let words = requirements[flag] {
        found.append(Candidate(.set(key, isReview ? .text("light") : .flag(true)), phrase: words, sure: !isReview))
      }
      if let words = notRequired[flag] { found.append(set(key, isReview ? .text("none") : .flag(false), words)) }
    }
    if let portal { found.append(set("paper.procurement", .flag(true), portal)) }
    if let norm = regulated.first { found.append(set("buyer.regulated", .flag(true), norm)) }
    return found
  }

  private static let facts: [(flag: String, key: Key)] = [
    ("security_review", "security.review"), ("dpa", "data.dpa"), ("sso", "access.sso"),
    ("data_migration", "data.migration"), ("pilot", "proof.pilot"),
  ]

  func lists(_ context: ReadingContext) -> [Candidate] {
    integrations.map { name in
      let kind = readSystems(in: name).first?.record["kind"] ?? .text("two_app")
      return Candidate(.add("integrations", Record([("name", .text(name)), ("kind", kind)])), phrase: name)
    }
      + competitors.map { name in
        let kind = name == "in-house" ? "in_house" : "vendor"
        return Candidate(
          .add("proof.alternatives", Record([("name", .text(name)), ("kind", .text(kind))])), phrase: name)
      }
      + windows.flatMap { changes(of: $0, context) }
  }

  /// Whether nobody is there, only nothing may change, or one of them is away stands in the sentence around the dates.
  private func changes(of window: Window, _ context: ReadingContext) -> [Candidate] {
    let said = lines.statements.first { $0.text.contains(window.phrase) }
    let (from, to) = (Value.day(window.days.first.number), Value.day(window.days.last.number))
    let read = (said.map { readAbsences(in: $0.text, context: context, isAsked: false) } ?? []).filter {
      $0.reading.record["from"] == from && $0.reading.record["to"] == to
    }
    let closed = Record([("from", from), ("to", to), ("party", .text("buyer")), ("kind", .text("closed"))])
    guard let first = read.first, first.isPersons else {
      return [Candidate(.add("timeline.freezes", read.first?.reading.record ?? closed), phrase: window.phrase)]
    }
    return read.map { Candidate(.add("timeline.absences", $0.reading.record), phrase: window.phrase) }
  }
}

extension NotesReading.Person {
  fileprivate var firstName: String { String(name.prefix { $0 != " " }) }
}
