import Formats
import Foundation
import Planning
import Reading
import Rules
import Scheduling

/// The work that is measured: the shipped playbook, the same with exactly 200 rules, and a deal of 50 facts.
struct Workload {
  static let rules = 200
  static let facts = 50

  let planner: Planner
  /// The shipped playbook in its compiled form, and as YAML.
  let compiled: [UInt8]
  let files: [(path: String, text: String)]
  let today: Day
  let deal: Deal
  /// The same deal with another go-live.
  let changed: Deal
  private let prompts: String

  struct Unfit: Error { var reason: String }

  /// - Parameter root: the folder of the project.
  init(root: String) throws {
    let prompts = root + "/Prompts/"
    self.prompts = prompts
    compiled = Array(try Data(contentsOf: URL(fileURLWithPath: prompts + "compiled.txt")))
    files = try (FileManager.default.enumerator(atPath: prompts + Self.folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") && Self.isPart(Self.folder + $0) }.sorted()
      .map { (Self.folder + $0, try String(contentsOfFile: prompts + Self.folder + $0, encoding: .utf8)) }

    let documents = try Self.grown(Self.documents(in: compiled))
    let loaded = PlaybookLoader.load([PlaybookLayer(id: Self.playbook, documents: documents)])
    guard let playbook = loaded.value else { throw Unfit(reason: "\(loaded.findings.prefix(3))") }
    guard playbook.rules.count == Self.rules else { throw Unfit(reason: "\(playbook.rules.count) rules") }
    let table = try Data(contentsOf: URL(fileURLWithPath: prompts + "holidays.txt"))
    let holidays = Dictionary(
      uniqueKeysWithValues: ["DE", "IE"].map { ($0, PublicHolidays(country: $0, in: table.span)) })
    planner = Planner(playbook: playbook, holidays: { holidays[$0] ?? nil })

    let json = try JSON(parsing: String(contentsOfFile: root + "/Benchmarks/deal.json", encoding: .utf8))
    today = try Self.some(json["today"]?.text.flatMap { Day(iso: $0) }, "no day")
    var deal = Deal()
    for member in json["facts"]?.members ?? [] {
      let key = Key(member.name)
      deal.facts[key] = try Self.some(playbook.vocabulary.value(of: member.value, for: key), "\(key)")
    }
    guard deal.facts.count == Self.facts else { throw Unfit(reason: "\(deal.facts.count) facts") }
    self.deal = deal
    deal.facts["timeline.go_live"] = try Self.some(
      deal["timeline.go_live"]?.day.map { .day($0 + 14) }, "no go-live")
    changed = deal
  }

  /// Reads what lines of a call are for.
  func intents() throws -> IntentModel {
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: prompts + "lexicon/\(name).txt", encoding: .utf8)
    }
    return try Self.some(
      IntentModel(weights: try text("intents"), concepts: try text("concepts")), "the lexicon cannot be read")
  }

  static let playbook = "b2b-software"
  private static let folder = "playbooks/\(playbook)/"

  /// Its tests are no part of a playbook.
  private static func isPart(_ path: String) -> Bool {
    path.hasPrefix(folder) && !path.hasPrefix(folder + "tests/")
  }

  static func documents(in compiled: [UInt8]) throws -> [CompiledTree.Document] {
    try some(compiled.withUnsafeBytes { CompiledTree.read($0, where: isPart) }, "compiled.txt cannot be read")
  }

  private static func some<Thing>(_ thing: Thing?, _ reason: String) throws -> Thing {
    guard let thing else { throw Unfit(reason: reason) }
    return thing
  }

  // MARK: Exactly 200 rules

  /// Further rules are copies of the shipped ones under ids of their own: as many and as long as real ones, whatever
  /// their form.
  private static func grown(_ documents: [CompiledTree.Document]) throws -> [CompiledTree.Document] {
    let shipped = documents.flatMap { rules(in: $0.tree) }
    guard !shipped.isEmpty, shipped.count <= rules else { throw Unfit(reason: "\(shipped.count) rules are shipped") }
    let place = Location(file: "more.yaml", line: 1, column: 1)
    let more = (0..<rules - shipped.count).map { number in
      renamed(shipped[number % shipped.count], "\(number / shipped.count + 2)")
    }
    let tree = Tree.mapping([Tree.Pair(key: "rules", place: place, value: .list(more, place))], place)
    return documents + [CompiledTree.Document(path: folder + "rules/more.yaml", tree: tree, hash: "")]
  }

  private static func rules(in tree: Tree) -> [Tree] {
    guard case .mapping(let pairs, _) = tree,
      case .list(let rules, _)? = pairs.first(where: { $0.key == "rules" })?.value
    else { return [] }
    return rules
  }

  private static func renamed(_ rule: Tree, _ suffix: String) -> Tree {
    guard case .mapping(var pairs, let place) = rule, case .scalar(let id, let location)? = pairs.first?.value else {
      return rule
    }
    pairs[0].value = .scalar("\(id)-\(suffix)", location)
    return .mapping(pairs, place)
  }
}
