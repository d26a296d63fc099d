import Rules

/// The names that conditions of a persona may read, as facts of the rule engine.
package enum PracticeVocabulary {
  /// Intents of `lexicon/utterances`; what is no sentence at all is `other`.
  package static let asks = [
    "ask_current_state", "ask_problem", "ask_impact", "ask_root_cause", "ask_future_state", "ask_why_now",
    "ask_success_criteria", "ask_go_live_date", "ask_consequence_of_delay", "ask_decision_process", "ask_stakeholders",
    "ask_economic_buyer", "ask_budget", "ask_procurement", "ask_legal", "ask_security", "ask_technical_requirements",
    "ask_deliverables", "ask_competition", "ask_previous_attempts", "ask_priority",
  ]
  package static let intents =
    asks + [
      "confirm_timeline_realistic", "propose_plan", "propose_step_with_date", "ask_for_owner", "summarise_back",
      "ask_next_step", "handle_objection", "pitch_product", "push_to_close", "small_talk", "empathise",
      "disqualify_check", "offer_discount", "closing_thanks", "other",
    ]
  /// Questions about the way and not about the reason.
  package static let hows: Set<String> = [
    "ask_decision_process", "ask_economic_buyer", "ask_budget", "ask_procurement", "ask_legal", "ask_security",
    "ask_technical_requirements", "ask_deliverables",
  ]

  package static let flagsOfLine = [
    "open", "follows", "acknowledges", "dated", "asks", "asks_how", "invited", "again", "came_back", "recap_right",
    "recap_wrong",
  ]

  /// - Parameters:
  ///   - things: the names of a persona's things.
  ///   - moves: the names of all moves.
  package static func vocabulary(things: [String], moves: [String]) -> Vocabulary {
    let nowhere = Location(file: "practice", line: 1, column: 1)
    func fact(_ name: String, _ type: FactType) -> FactDefinition {
      FactDefinition(key: Key(name), type: type, location: nowhere)
    }
    var facts = [
      fact("talk.trust", .count), fact("talk.patience", .count), fact("talk.turn", .count), fact("talk.open", .flag),
      fact("talk.trusting", .flag), fact("talk.level", .choice(Level.Name.allCases.map(\.rawValue))),
      fact("line.intent", .choice(intents)), fact("line.questions", .count),
    ]
    facts += flagsOfLine.map { fact("line.\($0)", .flag) }
    facts += Part.allCases.map { fact("found.\($0.rawValue)", .flag) }
    facts += things.flatMap { [fact("told.\($0)", .flag), fact("heard.\($0)", .flag)] }
    facts += moves.map { fact("did.\($0)", .flag) }
    return Vocabulary(facts)
  }
}
