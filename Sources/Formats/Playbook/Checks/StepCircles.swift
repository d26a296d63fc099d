import Planning
import Rules

/// Steps that wait for each other in the plan of some answers, through absent steps as well: such a plan has no dates.
enum StepCircles: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    var graph = StepGraph(checked.playbook)
    var findings: [Finding] = []
    while let circle = graph.circle() {
      if let answers = circle.answers(checked) {
        let path = (circle.steps + circle.steps.prefix(1)).joined(separator: " -> ")
        let last = circle.links[circle.links.count - 1]
        findings.append(
          Finding(
            code: .stepCircle, location: last.place(checked.places),
            message: "These steps wait for each other: \(path).",
            help: "It happens with \(checked.said(answers)). Take one of the links out, or mark one \"?\"."))
      }
      // The next circle is one without this link.
      graph.remove(circle.links[circle.links.count - 1])
      if findings.count > 20 { break }
    }
    return findings
  }
}

/// Who waits for whom, whatever is in the plan.
struct StepGraph {
  struct Link {
    var from: String
    var to: String
    /// Only when both steps are there.
    var isPair: Bool
    /// The rule that moves the step so; nil for the catalogue.
    var rule: RuleDefinition?

    func place(_ places: EntryPlaces) -> Location {
      rule.map { places.of("rules", $0.id, "move", from, "after", to) } ?? places.of("steps", from, "after", to)
    }
  }

  struct Circle {
    var links: [Link]
    /// Rules that take a link of the circle away.
    var against: [Condition]
    var steps: [String] { links.map(\.from) }

    /// A link that is never bridged needs both its ends; where there is none, one step in the plan is enough, for the links
    /// lead from it back to it.
    func answers(_ checked: CheckedPlaybook) -> [ConditionLogic.Answer]? {
      let rules = links.compactMap { $0.rule?.whole }
      let needed = Set(links.filter(\.isPair).flatMap { [$0.from, $0.to] })
      let sets = needed.isEmpty ? steps.map { [$0] } : [steps.filter(needed.contains)]
      return sets.lazy.compactMap { steps in
        checked.logic.answers(
          with: steps.compactMap { checked.playbook.step($0)?.condition } + rules, without: against)
      }.first
    }
  }

  private var links: [String: [Link]] = [:]
  private let order: [String]
  private let against: [String: [Condition]]

  init(_ playbook: Playbook) {
    order = playbook.steps.map(\.id)
    var against: [String: [Condition]] = [:]
    for step in playbook.steps {
      links[step.id] = step.after.map { Link(from: step.id, to: $0.step, isPair: !$0.bridged, rule: nil) }
    }
    for rule in playbook.rules {
      for case .move(let step, let after, let notAfter) in rule.consequences {
        links[step, default: []] += after.map { Link(from: step, to: $0.step, isPair: !$0.bridged, rule: rule) }
        for other in notAfter { against["\(step) \(other)", default: []].append(rule.whole) }
      }
    }
    self.against = against
  }

  mutating func remove(_ link: Link) {
    links[link.from]?.removeAll { $0.to == link.to && $0.isPair == link.isPair && $0.rule?.id == link.rule?.id }
  }

  /// The first circle there is, in the order of steps; by hand and not by recursion, so that no chain is too long.
  func circle() -> Circle? {
    var isDone: Set<String> = []
    for root in order where !isDone.contains(root) {
      var path: [(step: String, next: Int)] = [(root, 0)]
      while let (step, next) = path.last {
        let out = links[step] ?? []
        guard next < out.count else {
          isDone.insert(step)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let to = out[next].to
        if let first = path.firstIndex(where: { $0.step == to }) {
          let circle = path[first...].map { (links[$0.step] ?? [])[$0.next - 1] }
          return Circle(links: circle, against: circle.flatMap { against["\($0.from) \($0.to)"] ?? [] })
        }
        if !isDone.contains(to), links[to] != nil { path.append((to, 0)) }
      }
    }
    return nil
  }
}
