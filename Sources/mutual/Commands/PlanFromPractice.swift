import Planning
import Practice
import Rules
import Scheduling
import Storage

/// `mutual plan --from-practice`: what was found in a practice call becomes a deal, and the conversation goes on with what was not.
struct PlanFromPractice {
  /// The buyer as it is practised with; nil for the last call of all.
  let name: String?

  /// In the log, beside `rep` and `notes`.
  static let by = "practice"

  func run(world: World, width: Int?) throws {
    let (store, phrases, planner) = try world.everything()
    let run = try lastRun(PracticeHistory(lines: PracticeRuns(folders: world.folders).lines()))
    var loop = TalkCommand.loop(world: world, store: store, phrases: phrases, width: width)
    let day = DayWords().full(run.day)
    guard !run.isOwnDeal else { return try goOn(with: run, day: day, planner: planner, loop: &loop) }
    let facts = Self.facts(of: run, planner.playbook.vocabulary)
    let number = try create(
      run, facts, words: phrases("practice.plan_words", ["persona": run.persona, "day": day]), planner, loop)
    loop.screen.say(
      phrases("practice.plan_made", ["day": day, "persona": run.persona, "count": "\(facts.count)"]))
    loop.screen.space()
    try loop.talk(about: number, planner: planner)
  }

  private func lastRun(_ history: PracticeHistory) throws(Told) -> PracticeRun {
    if let run = history.last(with: name) { return run }
    guard let name, !history.runs.isEmpty else {
      throw .used(
        "No call has been practised yet, so there is nothing to plan from. Such as: mutual practice easy-helper")
    }
    var names: [String] = []
    for run in history.runs.reversed() where !names.contains(run.persona) { names.append(run.persona) }
    let nearest = Spelling.nearest(to: name, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
    throw .used("No call with \"\(name)\" is kept.\(nearest) Practised so far: \(names.joined(separator: ", ")).")
  }

  // MARK: A deal of its own

  /// As the playbook has them now: a fact that it does not know, or has in another form, is left out.
  private static func facts(of run: PracticeRun, _ vocabulary: Vocabulary) -> [(key: Key, value: Value)] {
    run.found.keys.filter { $0 != "deal.account" }.sorted { $0.name < $1.name }.compactMap { key in
      run.found[key].flatMap { vocabulary.fitted($0, to: key) }.map { (key, $0) }
    }
  }

  /// The company first, as in any deal; then all that was found as one turn, so that one `undo` takes it out again.
  private func create(
    _ run: PracticeRun, _ facts: [(key: Key, value: Value)], words: String, _ planner: Planner, _ loop: Loop
  ) throws -> Int {
    let number = try loop.create(run.found["deal.account"]?.text ?? run.persona, planner: planner)
    let entries = facts.map {
      Entry(
        device: loop.store.device, sequence: 0, turn: 2, stamp: loop.world.stamp(), by: Self.by, words: words,
        change: .set($0.key, $0.value))
    }
    _ = try loop.store.append(entries, to: number, seen: try loop.store.log(of: number).lastRow)
    return number
  }

  // MARK: The rep's own deal

  /// Nothing that was drawn goes in; what is open in the deal is what there is to ask.
  private func goOn(with run: PracticeRun, day: String, planner: Planner, loop: inout Loop) throws {
    let deals = try loop.store.deals().filter { !$0.isArchived }
    guard let deal = deals.first(where: { $0.account.lowercased() == run.persona.lowercased() }) else {
      throw Told.used(
        "The call of \(day) was with the buyer of your deal \"\(run.persona)\", and there is no such deal now. \"mutual list\" shows the deals there are."
      )
    }
    let log = Log(try loop.store.log(of: deal.number).entries)
    let playbook = ((try? loop.world.planner(for: log, otherwise: planner)) ?? planner).playbook
    let open = playbook.core.filter { log.deal[$0] == nil }.compactMap { key in
      playbook.questions.first { $0.key == key }?.label
    }
    loop.screen.say(loop.phrases("practice.plan_own", ["day": day]))
    loop.screen.say(
      open.isEmpty
        ? loop.phrases("practice.plan_own_whole", ["account": deal.account])
        : loop.phrases("practice.plan_own_open", ["account": deal.account, "names": RuleWords.joined(open)]))
    loop.screen.space()
    try loop.talk(about: deal.number, planner: planner)
  }
}
