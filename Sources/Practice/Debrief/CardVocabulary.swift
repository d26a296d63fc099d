import Rules

/// The names that the card's conditions may read, as facts of the rule engine.
package enum CardVocabulary {
  /// What the rep did, beyond the single moves.
  package static let flags = [
    "call.plan", "call.plan_after_why", "call.dated_step", "call.next_step", "call.realistic", "call.owners_theirs",
    "call.owners_ours", "call.recap",
  ]
  package static let counts = [
    "found.people", "missing.people", "holds.people", "found.areas", "missing.areas", "holds.areas",
    "call.objections", "call.eased", "call.answered", "call.dropped", "call.hows_early", "call.turns",
  ]
  /// What a plan has to know of: the five of "needs".
  package static let areas: [Part] = [.deliverables, .technical, .security, .legal, .procurement]

  /// Questions for the reason. Every other one is for the way, the date or the people, and comes after them.
  static let whys: Set<String> = [
    "ask_current_state", "ask_problem", "ask_impact", "ask_root_cause", "ask_future_state", "ask_why_now",
    "ask_success_criteria", "ask_consequence_of_delay", "ask_previous_attempts", "ask_priority",
  ]

  static func isHow(_ intent: String) -> Bool { PracticeVocabulary.asks.contains(intent) && !whys.contains(intent) }

  /// - Parameter moves: the names of all moves.
  package static func vocabulary(moves: [String]) -> Vocabulary {
    let nowhere = Location(file: "card", line: 1, column: 1)
    func fact(_ name: String, _ type: FactType) -> FactDefinition {
      FactDefinition(key: Key(name), type: type, location: nowhere)
    }
    var facts: [FactDefinition] = []
    for part in Part.allCases {
      facts += ["found", "heard", "holds", "settled"].map { fact("\($0).\(part.rawValue)", .flag) }
    }
    facts += flags.map { fact($0, .flag) }
    facts += counts.map { fact($0, .count) }
    facts += moves.map { fact("did.\($0)", .flag) }
    return Vocabulary(facts)
  }
}
