import ArgumentParser
import Formats

/// `mutual plan call.txt`: a plan from notes; `mutual plan --from-practice`: from a practice call; `mutual plan --json`: the door of the planner.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "A plan from the notes of a call, or from a practice call; with --json, plans from facts, one line each.")

  @OptionGroup var day: DayOption
  @Argument(
    help: "Notes of a call: a text, a mail, a transcript (.txt, .vtt, .srt, .csv); - is what is pasted or piped.")
  var files: [String] = []
  @Option(help: "The deal that the notes are about, when there is one already.")
  var deal: String?
  @Option(help: "The company, when the notes do not name it.")
  var account: String?
  @Flag(help: "Take everything that is found, ask nothing, and draft the plan; what the notes do not say is assumed.")
  var yes = false
  @Flag(
    help: "A plan from what you found in the last practice call; with a buyer's name, in the last one with that buyer.")
  var fromPractice = false
  @Option(help: "Columns of the screen, when it cannot be asked.")
  var width: Int?
  @Flag(help: "Read {\"id\",\"today\",\"facts\"} lines from stdin and write a plan a line.")
  var json = false

  func run() throws {
    if fromPractice {
      guard files.count < 2, !json, deal == nil, account == nil, !yes else {
        throw Told.used(
          "--from-practice takes the name of a buyer and nothing else: mutual plan --from-practice founder")
      }
      return try PlanFromPractice(name: files.first).run(world: World(today: try day.day()), width: width)
    }
    guard json else {
      guard !files.isEmpty else {
        throw Told.used(
          "A file of notes makes a plan: mutual plan call.txt. A practice call: mutual plan --from-practice. Facts: mutual plan --json < deals.jsonl. To talk, say mutual."
        )
      }
      let notes = PlanFromNotes(files: files, deal: deal, account: account, takesAll: yes)
      return try notes.run(world: World(today: try day.day()), width: width)
    }
    try runDoor()
  }

  private func runDoor() throws {
    let world = World(today: nil)
    let (_, planner) = try world.speech()
    let others = PlannerCache(prompts: world.prompts)
    let door = PlanDoor(planner: planner) { id throws(PlanDoor.OtherPlaybook) in try others.planner(id) }
    var lines = 0
    var failures = 0
    while let line = readLine() {
      guard let answer = door.answer(line) else { continue }
      lines += 1
      if answer.isRefusal { failures += 1 }
      guard Terminal.write(answer.line + [UInt8(ascii: "\n")]) else { return }
    }
    if lines > 0, failures == lines { throw ExitCode(2) }
  }
}
