import Formats
import Foundation
import Planning
import Scheduling
import TestSupport

/// The shipped playbook, phrases, templates and holidays, and the example deals under `seeds`.
struct ExampleDeals {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Of the playbook that stands where a deal names no other.
  let planner: Planner
  let phrases: Phrases
  private let planners: [String: Planner]

  /// Read once for all tests.
  static let shared = Result { try ExampleDeals() }

  struct Missing: Error { let what: String }

  private init() throws {
    planner = Shipped.planner
    phrases = Shipped.phrases
    planners = Dictionary(
      uniqueKeysWithValues: Shipped.playbookNames.compactMap { name in
        Shipped.load(name).value.map { (name, Shipped.planner($0)) }
      })
  }

  static func prompts(_ path: String) -> URL { root.appendingPathComponent("Prompts/\(path)") }

  static func template(_ name: String) throws -> String {
    try String(contentsOf: prompts("templates/\(name)"), encoding: .utf8)
  }

  private static func tree(_ path: String) throws -> Tree {
    let text = try String(contentsOf: prompts(path), encoding: .utf8)
    guard let tree = YAMLTree.read(text, file: path).value else { throw Missing(what: path) }
    return tree
  }

  /// The deal of `seeds/NAME.deal`.
  func deal(_ name: String) throws -> Deal {
    let url = Self.root.appendingPathComponent("seeds/\(name).deal")
    let read = DealFile.read(try String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent)
    guard let file = read.value, read.findings.isEmpty else { throw Missing(what: "\(read.findings)") }
    return Log(file.entries).deal
  }

  /// The example with the planner of the playbook that it names.
  func planner(of name: String) throws -> Planner {
    let url = Self.root.appendingPathComponent("seeds/\(name).deal")
    let header = DealFile.read(try String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent).value?.header
    guard let planner = planners[header?.playbook ?? ""] else { throw Missing(what: "the playbook of \(name)") }
    return planner
  }

  /// The examples, with the planner and the words of the playbook that this one names.
  func shelf(of name: String) throws -> ExampleDeals {
    let planner = try planner(of: name)
    return ExampleDeals(planner: planner, phrases: phrases.with(planner.playbook.words), planners: planners)
  }

  private init(planner: Planner, phrases: Phrases, planners: [String: Planner]) {
    (self.planner, self.phrases, self.planners) = (planner, phrases, planners)
  }
}

extension ExampleDeals {
  /// Name and day on which the example is read; `seeds/README.md` says the same.
  static let dates = [
    ("bakery", "2027-02-01"), ("freight", "2027-03-01"), ("insurer", "2027-01-11"), ("hotels", "2027-02-15"),
    ("move", "2027-02-01"), ("county", "2027-01-11"),
  ]

  static func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw Missing(what: iso) }
    return day
  }

  /// The day of the example of that name.
  func today(_ name: String) throws -> Day {
    guard let iso = Self.dates.first(where: { $0.0 == name })?.1 else { throw Missing(what: name) }
    return try Self.day(iso)
  }

  func page(_ deal: Deal, _ today: Day) throws -> BuyerPlan {
    BuyerPlan(try planner.plan(deal, today: today), of: deal, planner: planner, today: today)
  }

  func released(_ deal: Deal, _ today: Day) throws -> ReleasedPlan {
    try ReleasedPlan(planner.plan(deal, today: today), of: deal, planner: planner, today: today)
  }

  func rep(_ deal: Deal, _ today: Day) throws -> RepPlan {
    RepPlan(try planner.plan(deal, today: today), of: deal, planner: planner, today: today)
  }

  func screen(_ deal: Deal, _ today: Day) throws -> PlanScreen {
    PlanScreen(
      planned: try planner.plan(deal, today: today), deal: deal, planner: planner, phrases: phrases, today: today)
  }

  func markdown(_ plan: ReleasedPlan) -> String { MarkdownExport(phrases: phrases).text(plan) }

  func html(_ plan: ReleasedPlan) throws -> String {
    try HTMLExport(phrases: phrases, template: Self.template("page.html.mustache")).text(plan)
  }

  func mail(_ plan: ReleasedPlan) throws -> String {
    try MailExport(phrases: phrases, template: Self.template("mail.html.mustache")).message(plan)
  }
}
