import ArgumentParser
import Formats

/// `mutual plan --json`: the door of the planner.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Make plans from facts, one JSON line each, without a word to anybody.")

  @Flag(help: "Read {\"id\",\"today\",\"facts\"} lines from stdin and write a plan a line.")
  var json = false

  func run() throws {
    guard json else { throw Told.used("This door speaks JSON: mutual plan --json < deals.jsonl. To talk, say mutual.") }
    let world = World(today: nil)
    let (_, planner) = try world.speech()
    let others = PlannerCache(library: world.library)
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
