import Rules

/// How a deal goes, from what its rules say: a word for a list, the lines behind it, and the signs that it may not be one.
package struct Health: Sendable, Hashable {
  package var word: Consequence.Health
  /// What stands behind the word, the worst first.
  package var troubles: [String]
  package var good: [String]
  package var signals: [String]
  /// Remarks about how it goes that change no word.
  package var remarks: [String]

  package init(_ planned: Planner.Planned, playbook: Playbook) {
    let statuses = planned.plan.statuses
    word = statuses.map(\.health).max { Self.rank($0) < Self.rank($1) } ?? .onTrack
    troubles = statuses.filter { [.stalled, .atRisk].contains($0.health) }.enumerated()
      .sorted { a, b in (-Self.rank(a.element.health), a.offset) < (-Self.rank(b.element.health), b.offset) }
      .map(\.element.text)
    good = statuses.filter { $0.health == .good }.map(\.text)
    signals = statuses.filter { $0.health == .signal }.map(\.text)
    remarks = planned.plan.notes.filter { playbook.reads(.progress, rule: $0.rule) }.map(\.text)
  }

  /// Of two signs the question is no longer how to go on, but whether.
  package var asksWhetherToGoOn: Bool { signals.count >= Self.signalsThatAsk }

  private static let signalsThatAsk = 2

  /// Trouble outweighs what is good, and a sign alone is no trouble.
  private static func rank(_ health: Consequence.Health) -> Int {
    switch health {
    case .onTrack: 0
    case .good: 1
    case .signal: 2
    case .atRisk: 3
    case .stalled: 4
    }
  }
}

extension Playbook {
  /// Whether a rule reads a fact of this origin.
  package func reads(_ origin: FactOrigin, rule id: String) -> Bool {
    rule(id)?.condition.factsRead.contains { vocabulary[$0].origin == origin } ?? false
  }
}
