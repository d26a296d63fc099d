import Formats
import Planning

/// What `Scripts/bench` runs for the figures inside one process: `mutual-bench ROOT SECTION…`, one line of JSON a
/// section, in milliseconds. Not part of the product.
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let root = arguments.first else { return print("mutual-bench ROOT SECTION…") }
    let workload = try Workload(root: root)
    for section in arguments.dropFirst() {
      guard let median = try measure(section, workload) else { continue }
      let line: JSON = ["section": .text(section), "median": .number(median)]
      print(line)
    }
  }

  /// Nil for a section that is not measured here. A new figure is one case here and one limit in `Scripts/bench`.
  private static func measure(_ section: String, _ workload: Workload) throws -> Double? {
    let (planner, today) = (workload.planner, workload.today)
    switch section {
    case "reference":
      // What the other figures are held against: the same work, in the same process on the same machine.
      let numbers = (0..<10_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
      return Stopwatch(rounds: 200).median { Int(truncatingIfNeeded: numbers.sorted()[0]) }
    case "plan":
      return try Stopwatch(rounds: 500).median { try planner.plan(workload.deal, today: today).plan.rows.count }
    case "change":
      let before = try planner.plan(workload.deal, today: today).plan
      return try Stopwatch(rounds: 500).median {
        PlanDifference(from: before, to: try planner.plan(workload.changed, today: today).plan).moved.count
      }
    case "network-50", "network-500", "network-5000", "network-50000":
      guard let steps = Int(section.dropFirst("network-".count)) else { return nil }
      return try Networks(steps: steps).measure(rounds: max(11, 20_000 / steps))
    case "why", "why-not", "why-not-worst", "ranking": return try Reasons(workload).measure(section)
    case "load":
      return try Stopwatch(rounds: 40).median {
        let documents = try Workload.documents(in: workload.compiled)
        let loaded = PlaybookLoader.load([PlaybookLayer(id: Workload.playbook, documents: documents)])
        return loaded.value?.steps.count ?? 0
      }
    case "check":
      return Stopwatch(rounds: 10).median {
        var files = PlaybookFiles()
        for file in workload.files { files.read(Array(file.text.utf8), file: file.path) }
        let id = Workload.playbook
        return PlaybookCheck.findings(of: files, id: id, known: { [id] }) { _ in nil }.count
      }
    case "buyer", "buyer-worst", "persona", "debrief": return try PracticeFigures(workload).measure(section)
    case "forecast": return try Forecasts(today: today).measure()
    case "date", "intent", "transcript", "transcript-double":
      return ReadingFigures(today: today).measure(section, model: try workload.intents())
    default: return nil
    }
  }
}
