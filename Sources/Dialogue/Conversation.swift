import Planning
import Reading
import Rules
import Scheduling

/// A guided conversation about one deal: a line in, effects out. It holds no clock, no file and no terminal; what it knows
/// is the log, the playbook, today and the seller's settings.
///
/// The pieces stand beside it: `Stage` (what is asked next), `Words` (what can be commanded), `Questions` (asking and
/// understanding), `Draft` (showing the plan). This file only passes lines on.
package struct Conversation: Sendable {
  package let planner: Planner
  package let phrases: Phrases
  package let today: Day
  /// Columns of the screen.
  package var width: Int
  /// Pictures are lists there.
  package var isPlain = false
  package private(set) var log: Log
  package private(set) var settings: [Key: Value]
  /// The log folded, with the settings of the seller where the deal says nothing else.
  package private(set) var deal: Deal
  package private(set) var planned: Planner.Planned
  /// What the deal was planned with before, to be told once when it is opened.
  package var former: FormerPlaybook?
  /// What the next line may also answer: a choice between days, a hold to lift, a question asked again.
  var pending: Pending?
  /// Row ids and the numbers under which the rep has them on the screen: they hold until the plan is shown again, so
  /// that "row 4" is the row that reads 4, whatever has moved since.
  var numbersShown: [String: Int] = [:]
  /// The question whose last answer could not be read.
  var misread: Key?
  /// Hints that were given once.
  var hintsGiven: Set<String> = []
  /// Names of the groups that stand on the screen.
  var offered: [String] = []
  /// What would make the plan fit, once it was looked for.
  var remediesFound: RemediesFound?
  var effects: [Effect] = []

  var playbook: Playbook { planner.playbook }
  var plan: Plan { planned.plan }
  var words: ValueWords { ValueWords(days: days, playbook: playbook) }
  /// The rep reads days in the order of the place they work from.
  var days: DayWords { DayWords(locale: settings["seller.country"]?.text ?? deal["buyer.country"]?.text) }

  /// - Throws: when a window without an end leaves no working day.
  package init(
    log: Log, planner: Planner, phrases: Phrases, settings: [Key: Value], today: Day, width: Int
  ) throws(NetworkError) {
    self.log = log
    self.planner = planner
    self.phrases = phrases.with(planner.playbook.words)
    self.settings = settings
    self.today = today
    self.width = width
    deal = log.deal(of: planner.playbook, settings: settings, today: today)
    planned = try planner.plan(deal, today: today)
  }

  package var stage: Stage { Stage(deal: deal, asks: plan.asks, weight: plan.weight, playbook: playbook) }

  /// Whether there is a plan to look at: the core is through, or the rep said that it is enough.
  package var planStands: Bool {
    if case .core = stage { return false }
    return true
  }

  // MARK: Input

  /// What is said when the deal is opened, with the dates that moved only because days have passed since it was last open.
  package mutating func open(since last: Day? = nil) -> [Effect] {
    collect { conversation in
      // What the name of the company told is echoed like any other answer.
      if conversation.log.lastTurn == 1 {
        for entry in conversation.log.entries where entry.change != .set("deal.account", .text(conversation.account)) {
          if let echo = conversation.echo(of: entry.change) { conversation.say(text: echo) }
        }
      }
      if conversation.planStands { conversation.showDraft(isFirst: false) }
      conversation.sayNewerPlaybook()
      if conversation.planStands, let last { conversation.sayWhatTimeMoved(since: last) }
      if conversation.planStands, conversation.plan.weight != .none { conversation.sayHealth() }
      conversation.askNext()
    }
  }

  package mutating func respond(to input: Input) -> [Effect] {
    collect { conversation in
      switch input {
      case .line(let line): conversation.hear(line)
      case .notes(let notes, let takesAll): conversation.take(notes, takesAll: takesAll)
      case .edited(let text?): conversation.hear(text)
      case .edited(nil): conversation.askNext()
      case .interrupt: conversation.interrupted()
      case .end:
        conversation.say("session.saved", ["account": conversation.account])
        conversation.effects.append(.leave)
      case .stored(let own, let others): conversation.takeStored(own, others)
      case .daysOff(let read): conversation.take(read)
      case .refused: conversation.takeBack()
      }
    }
  }

  private mutating func collect(_ body: (inout Conversation) -> Void) -> [Effect] {
    effects = []
    body(&self)
    defer { effects = [] }
    return effects
  }

  private mutating func hear(_ raw: String) {
    let line = TypedLine(raw)
    if case .leaving = pending { pending = nil }
    if !line.isQuoted, answerNotes(line.text) { return }
    if let problem = line.problem(asking: currentQuestion?.example) {
      say(problem.name, problem.values)
      return ask(prefill: problem.keepsLine ? line.text : "")
    }
    if line.droppedControls > 0 { say("line.controls", ["count": String(line.droppedControls)]) }
    if !line.isQuoted {
      if answerTrial(line.text) { return }
      if answerPending(line.text) { return }
      if command(line.text) { return }
      if correct(line.text) { return }
      if planStands, editRow(line.text) { return }
    }
    switch asking {
    case .question(let key, let turn): answer(line.text, key: key, turn: turn)
    case .setting(let key): answerSetting(line.text, key: key)
    case .offer: volunteer(line.text)
    case .recap: recapLine(line.text)
    }
  }

  // MARK: Saying and storing

  mutating func say(_ name: String, _ values: [String: String] = [:]) { effects.append(.say(phrases(name, values))) }
  mutating func say(text: String) { effects.append(.say(text)) }
  mutating func ask(prefill: String = "") { effects.append(.ask(prefill: prefill)) }

  /// Writes a turn: to the log here, and to the store before anything else is read.
  mutating func commit(_ changes: [Change], words: String, by: String = "rep") {
    commit(changes.map { (change: $0, words: words) }, by: by)
  }

  /// A turn whose changes have words of their own, such as what was read in notes.
  mutating func commit(_ changes: [(change: Change, words: String)], by: String) {
    guard !changes.isEmpty else { return }
    let turn = log.lastTurn + 1
    let entries = changes.map {
      Entry(device: "", sequence: 0, turn: turn, stamp: "", by: by, words: $0.words, change: $0.change)
    }
    log.append(entries)
    effects.append(.append(entries))
    refold()
  }

  mutating func set(_ key: Key, setting value: Value) {
    settings[key] = value
    effects.append(.setting(key, value))
    refold()
  }

  /// The oldest entries without a number are the ones that were stored now; what others had written stands before them.
  private mutating func takeStored(_ own: [Entry], _ others: [Entry]) {
    let first = log.entries.firstIndex { $0.device.isEmpty } ?? log.entries.count
    log = Log(log.entries[..<first] + others + own + log.entries[first...].dropFirst(own.count))
    guard !others.isEmpty else { return }
    refold()
    say("session.others", ["count": String(Set(others.map(\.turn)).count)])
  }

  /// What has no number was never stored. The words stay in the line, to be sent again.
  private mutating func takeBack() {
    let words = log.entries.last { $0.device.isEmpty }?.words ?? ""
    log = Log(log.entries.filter { !$0.device.isEmpty })
    refold()
    ask(prefill: words)
  }

  private mutating func refold() {
    deal = log.deal(of: playbook, settings: settings, today: today)
    // A window without an end is refused when it is read, so the calendars always have working days.
    if let planned = try? planner.plan(deal, today: today) { self.planned = planned }
  }

  // MARK: Leaving

  private mutating func interrupted() {
    if case .leaving = pending {
      say("session.saved", ["account": account])
      effects.append(.leave)
    } else {
      pending = .leaving
      say("session.interrupt")
      ask()
    }
  }

  /// The name of exported files: the account in small letters.
  package var fileName: String {
    let letters = account.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let words = String(letters).split(separator: "-")
    return words.isEmpty ? "plan" : words.joined(separator: "-")
  }

  var account: String { deal["deal.account"]?.text ?? phrases("session.no_account") }
  var contact: String? {
    let buyers = deal.records("stakeholders").filter { $0["side"]?.text != "seller" }
    return (buyers.first { $0["role"]?.text == "champion" } ?? buyers.first)?["name"]?.text
  }
}
