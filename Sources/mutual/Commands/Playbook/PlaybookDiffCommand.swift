import ArgumentParser
import Formats
import Planning
import Rules
import Scheduling
import Storage

/// `mutual playbook diff A B`: what two playbooks say differently, and what that does to deals.
struct PlaybookDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what two playbooks have differently, and what it changes for deals.")

  @OptionGroup var day: DayOption
  @Argument(help: "The playbook before.") var before: String
  @Argument(help: "The playbook after; without it, BEFORE is compared with the one that it extends.") var after: String?
  @Option(
    parsing: .upToNextOption, help: "Deals of the store or .deal files; without any, the three example deals.")
  var deal: [String] = []

  func run() throws {
    let world = World(today: try day.day())
    let library = world.prompts
    do {
      let (old, new) = try layers(library)
      let (from, to) = (try planner(old, library: library), try planner(new, library: library))
      print("\(from.playbook.versionWords) -> \(to.playbook.versionWords)")
      let parts = PlaybookComparison(from: old, to: new).parts
      if parts.isEmpty { print("\nThey say the same.") }
      for part in parts {
        print("\n\(part.title)")
        for line in part.lines { show(line) }
      }
      let phrases = try library.phrases()
      for example in try ExampleDeal.all(named: deal, world: world) {
        print("\n\(example.name), on \(example.today.iso)")
        for line in try lines(example, from: from, to: to, phrases: phrases) { show(line) }
      }
    } catch let unreadable as PromptLibrary.Unreadable {
      throw Told.used(unreadable.text)
    }
  }

  private func show(_ line: String) {
    for line in TextWrap.lines(line, width: min(Terminal.columns, 100) - 2, indent: "  ") { print("  " + line) }
  }

  private func layers(_ library: PromptLibrary) throws -> ([PlaybookLayer], [PlaybookLayer]) {
    let first = try library.layers(of: before)
    if let after { return (first, try library.layers(of: after)) }
    guard first.count > 1 else {
      throw Told.used("\(before) extends no other playbook. Name a second one: mutual playbook diff \(before) OTHER.")
    }
    return (Array(first.dropLast()), first)
  }

  private func planner(_ layers: [PlaybookLayer], library: PromptLibrary) throws -> Planner {
    let loaded = PlaybookLoader.load(layers)
    guard let playbook = loaded.value else { throw library.unreadable(loaded.findings) }
    let holidays = HolidayCache()
    return Planner(playbook: playbook, holidays: { holidays.holidays($0) })
  }

  private func lines(_ example: ExampleDeal, from: Planner, to: Planner, phrases: Phrases) throws -> [String] {
    let before = try from.plan(example.deal, today: example.today).plan
    let after = try to.plan(example.deal, today: example.today).plan
    let words = DifferenceWords(phrases: phrases, days: DayWords()) { row in
      row.catalogue.map { "\($0) \(row.title)" } ?? row.title
    }
    let difference = PlanDifference(from: before, by: from.playbook, to: after, by: to.playbook)
    let lines = words.lines(difference, after: after)
    return lines.isEmpty ? ["Nothing is otherwise."] : lines
  }
}
