import Planning
import Rules

extension Word {
  /// What would make the plan fit.
  static let remedies = Word(
    names: ["remedies", "what would make it fit", "what would make it fit?", "make it fit"], form: nil,
    help: "help.remedies"
  ) { conversation, _ in conversation.showRemedies() }

  /// `try 2`: one of them as a difference, to be kept or dropped.
  static let tryRemedy = Word(names: ["try"], form: { rest, _ in Int(rest) != nil }, help: "help.try") {
    $0.withRemedy($1) { $0.tryOut($1, number: $2) }
  }

  /// `take 2`: one of them as entries of the log.
  static let takeRemedy = Word(names: ["take"], form: { rest, _ in Int(rest) != nil }, help: "help.take") {
    $0.withRemedy($1) { $0.take($1, number: $2) }
  }
}

/// What was found for one state of the deal. Numbers mean this list for as long as the deal is the same.
struct RemediesFound: Sendable {
  var deal: Deal
  var remedies: Remedies
  /// Whether the rep has seen them.
  var isListed = false
}

extension Conversation {
  /// One line under a plan that does not fit.
  mutating func sayRemediesHint() {
    guard plan.feasible == false else { return }
    let remedies = remedies()
    if let hint = remedyWords.hint(remedies) { say(text: hint) }
  }

  private mutating func remedies() -> Remedies {
    if let found = remediesFound, found.deal == deal { return found.remedies }
    let remedies = Remedies(planned: planned, deal: deal, planner: planner, today: today)
    remediesFound = RemediesFound(deal: deal, remedies: remedies)
    return remedies
  }

  private var remedyWords: RemedyWords {
    let shown = self
    return RemedyWords(phrases: phrases, days: days, playbook: playbook, plan: plan) { shown.title(of: $0) }
  }

  fileprivate mutating func showRemedies() {
    listRemedies()
    ask()
  }

  private mutating func listRemedies() {
    let remedies = remedies()
    say(text: remedyWords.head(remedies))
    var lines: [String] = []
    for (place, item) in remedyWords.items(remedies).enumerated() {
      lines += TextWrap.lines("\(place + 1) \(item.what)", width: width - 2, indent: "  ").map { "  " + $0 }
      lines += TextWrap.lines(item.effect, width: width - 6).map { "      " + $0 }
    }
    guard !lines.isEmpty else { return }
    effects.append(.show(lines))
    say("remedy.how")
    remediesFound?.isListed = true
  }

  /// The remedy of that number, where the rep has seen the list as it is now; otherwise the list comes first.
  fileprivate mutating func withRemedy(
    _ text: String, _ use: (inout Conversation, Remedies.Tried, Int) -> Void
  ) {
    let wasListed = remediesFound?.isListed == true
    let all = remedies().all
    guard remediesFound?.isListed == true else {
      if wasListed { say("remedy.again") }
      listRemedies()
      return ask()
    }
    guard let number = Int(text), all.indices.contains(number - 1) else {
      if all.isEmpty { say(text: remedyWords.head(remedies())) } else { say("remedy.none", ["number": text]) }
      return ask()
    }
    use(&self, all[number - 1], number)
  }

  fileprivate mutating func tryOut(_ tried: Remedies.Tried, number: Int) {
    var copy = self
    copy.pending = nil
    copy.commit(tried.changes, words: "take \(number)")
    say("what-if.if_so", ["what": remedyWords.what(tried)])
    sayTrial(PlanDifference(from: plan, by: playbook, to: copy.plan, by: playbook), tried.changes, after: copy.planned)
    pending = .trial(Trial(changes: tried.changes, words: "take \(number)"))
    say("what-if.keep_or_drop")
    ask()
  }

  fileprivate mutating func take(_ tried: Remedies.Tried, number: Int) {
    let before = plan
    let hadPlan = planStands
    let what = remedyWords.what(tried)
    commit(tried.changes, words: "take \(number)")
    say("what-if.kept", ["what": what])
    afterAnswer(before: before, hadPlan: hadPlan)
  }
}
