import Formats
import Foundation
import Planning
import Scheduling
import Storage

/// A deal to try something on: one of the store, a .deal file, or one of the examples that the program carries.
struct ExampleDeal {
  var name: String
  var deal: Deal
  /// For a file, the day of its last line.
  var today: Day

  /// - Parameter names: none for the examples.
  static func all(named names: [String], world: World) throws -> [ExampleDeal] {
    guard !names.isEmpty else {
      return PromptLibrary.exampleDeals.compactMap { name, text in read(text, name: name, today: world.today) }
    }
    return try names.map { name in
      if name.hasSuffix(".deal") {
        guard let text = try? String(contentsOfFile: name, encoding: .utf8),
          let example = read(text, name: name, today: world.today)
        else { throw Told.used("\(name) cannot be read as a deal. A .deal file is what \"mutual backup\" writes.") }
        return example
      }
      let (store, _, planner) = try world.everything()
      let (deal, _) = try world.planned(name, in: store, planner: planner)
      return ExampleDeal(name: try world.deal(name, in: store).slug, deal: deal, today: world.today)
    }
  }

  private static func read(_ text: String, name: String, today: Day) -> ExampleDeal? {
    guard let file = DealFile.read(text, file: name).value else { return nil }
    let last = file.entries.last.flatMap { Day(iso: String($0.stamp.prefix(10))) }
    return ExampleDeal(name: name, deal: Log(file.entries).deal, today: last ?? today)
  }
}
