import Rules
import Scheduling

/// Why something is as it is: who said it, the rules, and the facts down to what somebody said.
package struct Explanation: Sendable {
  package var subject: Subject
  /// What people changed by hand; it beats the rules.
  package var edits: [PlanEdit] = []
  package var because: String?
  package var rules: [String] = []
  /// The rule or step as its file has it.
  package var condition: String?
  package var location: Location?
  /// What another layer of the playbook changed in the step, and where.
  package var changes: [Origin.Change] = []
  package var causes: [Cause] = []
  /// Rules that put the step in, take it out, move, stretch or word it.
  package var change: StepChange?
  /// Why a row takes as long as it does, where a line of the playbook or a rule says so.
  package var length: [Cause] = []
  /// What a rule says, if it speaks, and what follows from it.
  package var spoken: [Plan.Spoken] = []
  package var statuses: [Plan.Status] = []
  package var consequences: [Consequence] = []
  /// For a place: by whose holidays the days are counted because of it.
  package var calendar: CountedCalendar?

  /// Every place that has a say: where it stands, and where a layer changed an entry of it.
  package var place: String? {
    location.map { location in
      ([location.description] + changes.map { "\($0.entry) in \($0.location)" }).joined(separator: "; ")
    }
  }

  /// Nil for what is not so: a step that is not in the plan, a rule that does not hold. `WhyNot` answers those.
  package init?(_ subject: Subject, planned: Planner.Planned, deal: Deal, playbook: Playbook) {
    self.subject = subject
    switch subject {
    case .row(let row): explain(row, planned, deal, playbook)
    case .step: return nil
    case .rule(let rule):
      guard planned.effects.fired.contains(where: { $0.rule.id == rule.id }) else { return nil }
      explain(rule, planned)
    case .fact(let key):
      guard let cause = planned.resolution.cause(of: key) else { return nil }
      causes = [cause]
      let family = key.name.split(separator: ".").first.map(String.init)
      if key.name.hasSuffix(".country") || key.name.hasSuffix(".region") {
        calendar = planned.plan.calendars.first { $0.party.rawValue == family }
      }
      if let definition = playbook.vocabulary[key] { location = definition.location }
    }
  }

  private mutating func explain(_ row: Row, _ planned: Planner.Planned, _ deal: Deal, _ playbook: Playbook) {
    edits = deal.edits.filter { $0.step == row.catalogue }
    guard let step = row.catalogue.flatMap({ playbook.step($0) }) else { return }
    because = step.because
    rules = step.rules
    condition = step.conditionText
    location = step.location
    changes = playbook.origin(ofStep: step.id)?.changes ?? []
    change = planned.effects.change(in: step.id)
    let isOwn = planned.resolution.truth(of: step.condition) == .yes
    if isOwn {
      causes = planned.resolution.causes(of: step.condition)
    } else if let added = change?.added.first, let rule = playbook.rule(added.rule) {
      because = rule.because.isEmpty ? because : rule.because
      rules = [rule.id]
      condition = rule.conditionText
      location = rule.location
      causes = planned.resolution.causes(of: rule.whole)
    }
    let isSaid = edits.contains { $0.action == .days }
    if !isSaid, let line = step.lengths.first(where: { planned.resolution.truth(of: $0.condition) == .yes }) {
      length = planned.resolution.causes(of: line.condition)
    }
  }

  private mutating func explain(_ rule: RuleDefinition, _ planned: Planner.Planned) {
    because = rule.because
    rules = [rule.id]
    condition = rule.conditionText
    location = rule.location
    causes = planned.resolution.causes(of: rule.whole)
    consequences = rule.consequences
    spoken = (planned.plan.holds + planned.plan.notes).filter { $0.rule == rule.id }
    statuses = planned.plan.statuses.filter { $0.rule == rule.id }
  }
}
