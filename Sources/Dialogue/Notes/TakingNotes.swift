import Planning
import Reading
import Rules
import Scheduling

/// Notes of a call become facts of the deal, each under a number and with the words that say it. They stand in the log at
/// once, so nothing is lost; what is wrong is struck or said better before the questions go on.
extension Conversation {
  mutating func take(_ notes: [CallNotes], takesAll: Bool = false) {
    let ticks = playbook.ticks.map { TickOption(step: $0.step, words: $0.words) }
    var context = reading
    context.country = settings["seller.country"]?.text ?? deal["buyer.country"]?.text
    let findings = notes.map { NoteFindings($0.text, context: context, ticks: ticks) }
    let found = findings.flatMap(\.candidates)
    if let other = findings.lazy.compactMap(\.account).first(where: { !isThisCompany($0) }) {
      say("notes.other_company", ["other": other, "account": account])
    }
    let known = deal
    let news = found.filter { isNews($0, to: known) }
    let name = RuleWords.joined(notes.map(\.name))
    guard !news.isEmpty else {
      say(found.isEmpty ? "notes.nothing" : "notes.nothing_new", ["name": name])
      return takesAll ? effects.append(.leave) : askNext()
    }
    commit(noted: withoutDoubt(news))
    say("notes.found", ["count": String(noted.count), "name": name])
    effects.append(.show(noted.flatMap(lines(for:))))
    let days = goLiveReadings(news)
    if takesAll {
      takeAll(goLiveReadings: days)
    } else {
      askAboutNotes()
      askWhichDay(days)
    }
  }

  /// The list, and what can be done with it.
  mutating func lookThroughNotes() {
    effects.append(.show(noted.flatMap(lines(for:))))
    askAboutNotes()
  }

  /// Everything counts, nothing is asked, the plan is shown.
  private mutating func takeAll(goLiveReadings: [Candidate]) {
    if let first = goLiveReadings.first { say("notes.day_left_open", ["phrase": first.phrase]) }
    commit([.moment(Self.notesTaken), .moment("enough")], words: "--yes")
    showDraft(isFirst: true)
    effects.append(.leave)
  }

  private func goLiveReadings(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { !$0.sure && $0.key == "timeline.go_live" }
  }

  /// 05/03 where nobody can tell: a number chooses, now or when the question comes.
  private mutating func askWhichDay(_ readings: [Candidate]) {
    let days = readings.compactMap { candidate -> Day? in
      if case .set(_, .day(let number)) = candidate.change { Day(number: number) } else { nil }
    }
    guard days.count > 1, let phrase = readings.first?.phrase else { return }
    let (problem, options) = wording(of: .ambiguousDate(days, phrase: phrase), key: "timeline.go_live")
    say("notes.which_day", ["phrase": phrase, "question": phrases(problem.name, problem.values)])
    pending = .choice("timeline.go_live", options.map { .day($0.number) }, words: phrase, answers: true)
    ask()
  }

  mutating func askAboutNotes() {
    say("notes.how")
    ask()
  }

  /// ` 3  go-live: Monday 10 May 2027 (in 17 weeks), "live by 10 May"`; words that the line has already are not said twice.
  private func lines(for item: Noted) -> [String] {
    var said = echo(of: item.change) ?? ""
    if said.hasSuffix(".") { said.removeLast() }
    if !said.lowercased().contains(item.quote.lowercased()), !item.isPartOfQuote { said += ", \"\(item.quote)\"" }
    let number = (item.number < 10 ? " " : "") + "\(item.number)  "
    let indent = String(repeating: " ", count: number.count)
    return TextWrap.lines(said, width: width - number.count).enumerated().map { ($0 == 0 ? number : indent) + $1 }
  }

  /// "Ashgrove" of "Ashgrove Hospitals" is.
  private func isThisCompany(_ name: String) -> Bool {
    let (a, b) = (name.lowercased(), account.lowercased())
    return a.contains(b) || b.contains(a) || a.prefix { $0 != " " } == b.prefix { $0 != " " }
  }

  private func isNews(_ candidate: Candidate, to deal: Deal) -> Bool {
    switch candidate.change {
    case .set("timeline.go_live", .day(let number)):
      number > today.number && Int(number) - Int(today.number) <= LineReading.farYears * 365
        && deal["timeline.go_live"] != .day(number)
    case .set(let key, let value): deal[key] != value
    case .add(let key, let record):
      !deal.records(key).contains { old in record.fields.allSatisfy { old[$0.name] == $0.value } }
    default: false
    }
  }

  /// That there is a review of some kind counts only where the plan would have none: of the two the shorter one, which is
  /// then a question like any other.
  private func withoutDoubt(_ candidates: [Candidate]) -> [Candidate] {
    let sure = candidates.filter(\.sure)
    guard sure.count < candidates.count else { return sure }
    var trial = self
    trial.commit(noted: sure)
    return candidates.filter { candidate in
      guard !candidate.sure, let key = candidate.key, key != "timeline.go_live" else { return candidate.sure }
      return [nil, "none"].contains(trial.planned.resolution[key]?.text)
    }
  }

  private mutating func commit(noted candidates: [Candidate]) {
    commit(candidates.map { (change: $0.change, words: $0.phrase) }, by: Noted.by)
  }
}
