import Dialogue
import Planning
import Practice
import Scheduling
import Storage

/// A call or a moment of one, at the prompt, and what is said and kept when it is over.
struct Rehearsal {
  let world: World
  let planner: Planner
  let library: PracticeLibrary
  let phrases: Phrases
  let runs: PracticeRuns
  let level: Level.Name
  /// As it was given.
  let seed: UInt64?
  var loop: PracticeLoop

  /// Nothing can be said about a call of fewer lines.
  private static let fewest = 3

  /// Without a seed each run differs from the last one.
  private var chosenSeed: UInt64 { seed ?? UInt64(runs.lines().count + 1) }

  mutating func call(with persona: Persona) throws {
    let (library, level, seed) = (library, level, chosenSeed)
    var session = PracticeSession(
      call: try PracticeCommand.told { try library.call(with: persona, level: level, seed: seed) }, bank: library.bank,
      phrases: phrases)
    loop.run(&session)
    guard session.call.turns.count >= Self.fewest else {
      loop.screen.say(phrases("practice.too_short"))
      return
    }
    try debrief(session)
  }

  /// - Parameter isFromNotes: the deal is what notes said, and kept nowhere.
  mutating func call(withBuyerOf deal: Deal, isFromNotes: Bool = false) throws {
    let (library, seed) = (library, chosenSeed)
    guard var persona = try PracticeCommand.told({ try library.buyer(of: deal, seed: seed) }) else { return }
    if persona.person.company.isEmpty { persona.person.company = phrases("practice.own_unnamed") }
    persona.before = phrases(
      isFromNotes ? "practice.own_notes" : "practice.own_deal", ["account": persona.person.company])
    try call(with: persona)
  }

  mutating func drill(_ drill: Drill) throws {
    var session = DrillSession(run: DrillRun(drill: drill, ear: try library.ear(), seed: chosenSeed), phrases: phrases)
    loop.run(&session)
  }

  /// The run is kept when the rep leaves the debrief: a line that is heard anew changes it.
  private mutating func debrief(_ session: PracticeSession) throws {
    let library = library
    guard let card = try PracticeCommand.told({ try library.card() }) else { return }
    let debrief = try Debrief(
      call: session.call, card: card, questions: library.bank, planner: planner, today: world.today,
      earlier: PracticeHistory(lines: runs.lines()))
    var after = DebriefTalk(debrief: debrief, hints: session.hints, phrases: phrases)
    loop.run(&after)
    do {
      try runs.append(after.debrief.run.line)
    } catch {
      loop.screen.hint(phrases("practice.not_kept", ["reason": "\(error)"]))
    }
  }
}
