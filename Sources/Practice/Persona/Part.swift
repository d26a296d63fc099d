/// What a thing is on the card. A persona's things carry these; conditions ask for them as `found.problem`.
package enum Part: String, Sendable, CaseIterable, Hashable {
  case currentState = "current_state"
  case problem, episode, impact
  case impactFigure = "impact_figure"
  case rootCause = "root_cause"
  case earlierAttempts = "earlier_attempts"
  case futureState = "future_state"
  case successMeasure = "success_measure"
  case goLive = "go_live"
  case driver
  case costOfMissing = "cost_of_missing"
  case blackout, deliverables, technical, security, legal, procurement
  case economicBuyer = "economic_buyer"
  case sceptic, person, budget, competition
  case decisionProcess = "decision_process"
  case priority
}
