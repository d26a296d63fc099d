import Rules
import Scheduling

/// The rules that speak: notes to the rep, and holds on what goes to the buyer.
struct Speaking {
  let playbook: Playbook
  let deal: Deal
  let planned: Planner.Planned
  let weight: Weight

  /// A deal that needs no plan has one thing to hear.
  private static let whenThereIsNoPlan = "R-Q01"

  /// In the order of rule ids: where a rule stands in a file says nothing.
  func notesAndHolds() -> (notes: [Plan.Spoken], holds: [Plan.Spoken]) {
    var notes: [Plan.Spoken] = []
    var holds: [Plan.Spoken] = []
    for rule in playbook.rules where weight != .none || rule.id == Self.whenThereIsNoPlan {
      guard planned.resolution.truth(of: rule.condition) == .yes else { continue }
      switch rule.effect {
      case .note: notes.append(spoken(rule, holds: nil))
      case .hold(let what): holds.append(spoken(rule, holds: what))
      }
    }
    return (notes.sorted { $0.rule < $1.rule }, holds.sorted { $0.rule < $1.rule })
  }

  private func spoken(_ rule: RuleDefinition, holds: String?) -> Plan.Spoken {
    let words = RuleWords(playbook: playbook, deal: deal, planned: planned)
    return Plan.Spoken(
      rule: rule.id, holds: holds, text: words.text(of: rule), because: rule.because, waived: deal.waivers[rule.id])
  }
}
