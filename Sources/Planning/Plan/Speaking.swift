import Rules
import Scheduling

/// The rules that speak: notes, holds on what goes to the buyer, and how the deal stands.
struct Speaking {
  private let deal: Deal
  private let planned: Planner.Planned
  private let words: RuleWords

  init(playbook: Playbook, deal: Deal, planned: Planner.Planned, owners: Owners) {
    self.deal = deal
    self.planned = planned
    words = RuleWords(playbook: playbook, deal: deal, planned: planned, owners: owners)
  }

  /// A deal that needs no plan has one thing to hear.
  private static let whenThereIsNoPlan = "R-Q01"

  /// In the order of rule ids, and of records: where a rule stands in a file says nothing.
  func spoken() -> (notes: [Plan.Spoken], holds: [Plan.Spoken], statuses: [Plan.Status]) {
    var notes: [Plan.Spoken] = []
    var holds: [Plan.Spoken] = []
    var statuses: [Plan.Status] = []
    for fired in planned.effects.fired where planned.plan.weight != .none || fired.rule.id == Self.whenThereIsNoPlan {
      for consequence in fired.rule.consequences where consequence.speaks {
        for text in texts(of: fired) {
          switch consequence {
          case .note(let reader): notes.append(spoken(fired.rule, text, reader: reader))
          case .hold(let held): holds.append(spoken(fired.rule, text, holds: held.rawValue))
          case .status(let health):
            statuses.append(
              Plan.Status(rule: fired.rule.id, health: health, text: text, because: fired.rule.because))
          case .set, .add, .drop, .move, .stretch, .need, .phrase: break
          }
        }
      }
    }
    return (notes, holds, statuses)
  }

  /// One for each record; the same text is said once.
  private func texts(of fired: RuleEffects.Fired) -> [String] {
    guard fired.rule.forEach != nil else { return [words.text(of: fired.rule)] }
    var texts: [String] = []
    for record in fired.records {
      let text = words.text(of: fired.rule, for: record)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  private func spoken(
    _ rule: RuleDefinition, _ text: String, reader: Consequence.Reader = .rep, holds: String? = nil
  ) -> Plan.Spoken {
    Plan.Spoken(
      rule: rule.id, holds: holds, text: text, because: rule.because, waived: deal.waivers[rule.id], reader: reader)
  }
}
