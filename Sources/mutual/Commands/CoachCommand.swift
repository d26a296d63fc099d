import ArgumentParser
import Dialogue
import Planning
import Practice
import Rules
import Scheduling
import Storage

/// `mutual coach`: discovery with the rep about one deal; with a deal, two minutes after a call, or what was said and what
/// came of it; for a one-to-one, three questions a deal.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach", abstract: "Be asked about a deal: what you learned, what was missing, what you ask next.",
    discussion: """
      Without a deal: seven questions about one that was lost or went quiet, and the lesson and habit you choose, kept for \
      you alone. With a deal: two minutes after a call. Nothing leaves this machine.
      """)

  @OptionGroup var day: DayOption
  @Argument(help: "A deal: its name, the beginning of it, or its number. Several with --one-to-one.")
  var deals: [String] = []
  @Flag(help: "What you wrote about the deal, and what came of it.") var replay = false
  @Flag(help: "Three questions a deal, for a talk with whoever leads you; it asks you first.") var oneToOne = false
  @Flag(help: "With --one-to-one: show it without asking.") var yes = false
  @Flag(help: "The lessons and habits you have kept.") var notes = false
  @Option(help: "Columns of the screen, when it cannot be asked.") var width: Int?

  func run() throws {
    let world = World(today: try day.day())
    if [replay, oneToOne, notes].count(where: \.self) > 1 {
      throw Told.used(
        "--replay, --one-to-one and --notes are three things; one at a time. Such as: mutual coach ashford --replay")
    }
    if notes { return try showNotes(world) }
    if oneToOne { return try OneToOneTalk(world: world, names: deals, isAgreed: yes, width: width).run() }
    guard let name = deals.first else {
      if replay { throw Told.used("--replay wants a deal. Such as: mutual coach ashford --replay") }
      return try discover(world)
    }
    guard deals.count == 1 else {
      throw Told.used("One deal at a time, or several with --one-to-one. Such as: mutual coach \(name)")
    }
    if replay { return try replay(name, world) }
    try afterCall(name, world)
  }

  // MARK: Discovery

  private func discover(_ world: World) throws {
    let (store, phrases, planner) = try world.everything()
    let notebook = CoachNotebook(world: world)
    let bank = try world.coachBank()
    let screen = TalkCommand.screen(width: width)
    let live = try LiveDeals(world: world, store: store, planner: planner, bank: bank).deals()
    var session = CoachSession(
      bank: bank, phrases: phrases, notes: notebook.notes, deals: live, today: world.today, width: screen.width)
    // What a rep says to the coach stays out of the history of typed lines.
    var coach = CoachLoop(
      notebook: notebook, phrases: phrases, source: TalkCommand.source(historyPath: ""), screen: screen)
    let outcome = coach.run(&session)
    var loop = Loop(world: world, store: store, phrases: phrases, source: coach.source, screen: coach.screen)
    switch outcome {
    case .left: return
    case .interrupted: throw Told.interrupted
    case .open(let number): try loop.talk(about: number, planner: planner)
    case .create(let account): try loop.talk(about: try loop.create(account, planner: planner), planner: planner)
    }
  }

  // MARK: After a call

  private func afterCall(_ name: String, _ world: World) throws {
    let (store, phrases, planner) = try world.everything()
    let deal = try world.deal(name, in: store)
    var loop = TalkCommand.loop(world: world, store: store, phrases: phrases, width: width)
    try loop.afterCall(of: deal.number, name: deal.slug, bank: try world.coachBank(), planner: planner)
  }

  // MARK: Replay

  private func replay(_ name: String, _ world: World) throws {
    let (store, phrases, shipped) = try world.everything()
    let bank = try world.coachBank()
    let summary = try world.deal(name, in: store)
    let log = Log(try store.log(of: summary.number).entries)
    let planner = try world.planner(for: log, otherwise: shipped)
    let settings = try world.settings(of: store, playbook: planner.playbook)
    let replay = try Replay(
      log, planner: planner, settings: settings, today: world.today, words: bank.words, roles: bank.roles)
    let days = DayWords(locale: settings["seller.country"]?.text ?? log.deal["buyer.country"]?.text)
    let words = ReplayWords(phrases: phrases, days: days, playbook: planner.playbook)
    var coach = CoachLoop(
      notebook: CoachNotebook(world: world), phrases: phrases, source: TalkCommand.source(historyPath: ""),
      screen: TalkCommand.screen(width: width))
    coach.show(words.effects(replay, account: summary.account, name: summary.slug))
    guard !replay.moments.isEmpty else { return }
    coach.keepLesson(about: summary.account, today: world.today)
  }

  // MARK: Notes

  private func showNotes(_ world: World) throws {
    let (phrases, _) = try world.speech()
    let notebook = CoachNotebook(world: world)
    let notes = notebook.notes.notes
    var screen = TalkCommand.screen(width: width)
    guard !notes.isEmpty else { return screen.say(phrases("coach.notes_none")) }
    screen.say(phrases("coach.notes_head", ["path": notebook.path]))
    for note in notes {
      let about = note.about.isEmpty ? "" : " (\(note.about))"
      screen.hint(
        "\(DayWords().long(note.day)), \(phrases("coach.notes_\(note.kind.rawValue)"))\(about): \(note.words)")
    }
  }
}

extension CoachLoop {
  mutating func show(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .say(let text): screen.say(text)
      case .hint(let text): screen.hint(text)
      case .space: screen.space()
      case .show(let lines): screen.show(lines)
      default: break
      }
    }
  }

  /// The answer to the one question at the end, where the rep wants to keep it.
  mutating func keepLesson(about account: String, today: Day) {
    screen.hint(phrases("coach.replay_keep"))
    guard case .line(let line) = read(""), let words = CoachSession.sentence(line) else { return }
    let note = CoachNote(day: today, kind: .lesson, words: words, about: account)
    screen.say(
      notebook.keep(note).map { phrases("coach.not_kept", ["why": $0]) }
        ?? phrases("coach.lesson_kept", ["words": words]))
  }
}
