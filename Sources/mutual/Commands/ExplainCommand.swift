import ArgumentParser
import Formats
import Planning

/// `mutual explain DEAL THING`: why a row, a rule or a fact is as it is; for what is not there, why not.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a row, a remark or a fact is as it is, or why something is not there.")

  @OptionGroup var day: DayOption
  @Argument(help: "The deal: its name, the beginning of it, or its number.") var deal: String
  @Argument(
    help:
      "A row by number or title, a step, a rule such as R-M02, the name of a fact; or a date: 7 date, not later 7, Thu 4 Feb."
  ) var thing: [String]
  @Flag(help: "Why it is not so.") var not = false
  @Flag(help: "As one line of JSON.") var json = false

  func run() throws {
    let world = World(today: try day.day())
    let (store, phrases, planner) = try world.everything()
    let (deal, planned) = try world.planned(self.deal, in: store, planner: planner)
    let plan = planned.plan
    let numbers = Dictionary(
      plan.numberedRows.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let name = thing.joined(separator: " ")
    let finder = SubjectFinder(plan: plan, playbook: planner.playbook, numbers: numbers)
    let words = ReasonWords(
      phrases: phrases, days: DayWords(locale: deal["seller.country"]?.text), deal: deal, planned: planned,
      playbook: planner.playbook
    ) { row in numbers[row.id].map { "\($0) \u{B7} \(row.title)" } ?? row.title }
    switch words.dateAnswer(to: not ? "not \(name)" : name, finder: finder) {
    case .reasons(let reasons): return tell(words.lines(reasons), ExplanationJSON.json(reasons, words))
    case .sentence(let text): throw Told.used(text)
    case nil: break
    }
    guard case .one(let subject) = finder.find(name, prefersSteps: not) else {
      guard case .none(let near) = finder.find(name), !near.isEmpty else {
        throw Told.used(phrases("why.no_thing", ["name": name]))
      }
      let names = near.map { "\"\($0)\"" }.joined(separator: ", ")
      throw Told.used(phrases("why.no_thing_near", ["name": name, "near": names]))
    }
    let explanation = Explanation(subject, planned: planned, deal: deal, playbook: planner.playbook)
    guard not || explanation == nil else {
      return explanation.map { tell(words.lines($0), ExplanationJSON.json($0)) } ?? ()
    }
    let whyNot = WhyNot(subject, planned: planned, deal: deal, planner: planner, today: world.today)
    if case .present = whyNot.standing, let explanation {
      return tell(
        words.lines(whyNot) + words.lines(explanation).filter { $0 != .sentence(words.name(subject)) },
        ExplanationJSON.json(explanation))
    }
    tell(words.lines(whyNot), ExplanationJSON.json(whyNot))
  }

  private func tell(_ lines: [ReasonLine], _ json: JSON) {
    if self.json { return print(json.description) }
    let width = min(Terminal.columns, 100)
    for line in lines {
      switch line {
      case .sentence(let text): for wrapped in TextWrap.lines(text, width: width) { print(wrapped) }
      case .entry(let text, let depth):
        let indent = String(repeating: " ", count: 2 + depth * 2)
        for wrapped in TextWrap.lines(text, width: max(20, width - indent.count), indent: "  ") {
          print(indent + wrapped)
        }
      }
    }
  }
}
