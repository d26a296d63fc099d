import Planning
import Rules

extension Word {
  static let why = Word(names: ["why"], form: { rest, conversation in conversation.canAskWhy(rest) }, help: "help.why")
  {
    conversation, rest in
    if rest.isEmpty {
      conversation.whyThisQuestion()
    } else if let answer = conversation.reasons.dateAnswer(to: rest, finder: conversation.finder) {
      conversation.whyDate(answer)
    } else if RoomReason.isAskedFor(by: rest) {
      conversation.whyRoom()
    } else if let thing = Conversation.afterNot(rest) {
      conversation.whyNot(thing)
    } else {
      conversation.why(rest)
    }
  }
}

extension Conversation {
  /// Where nothing is asked, whatever follows; otherwise only what there is, because an answer may begin with the word.
  fileprivate func canAskWhy(_ rest: String) -> Bool {
    if case .offer = asking { return true }
    if Int(rest) != nil { return true }
    if planStands, RoomReason.isAskedFor(by: rest) { return true }
    if reasons.dateAnswer(to: rest, finder: finder) != nil { return true }
    if case .one = finder.find(Self.afterNot(rest) ?? rest) { return true }
    return false
  }

  /// `not a reference talk` → `a reference talk`; empty for `not` alone.
  fileprivate static func afterNot(_ rest: String) -> String? {
    let lowered = rest.lowercased()
    if lowered == "not" { return "" }
    return lowered.hasPrefix("not ") ? TypedLine.trimmed(String(rest.dropFirst(4))) : nil
  }

  fileprivate var finder: SubjectFinder {
    let numbers =
      numbersShown.isEmpty
      ? Dictionary(
        plan.numberedRows.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
      : numbersShown
    return SubjectFinder(plan: plan, playbook: playbook, numbers: numbers)
  }

  fileprivate var reasons: ReasonWords {
    let shown = self
    return ReasonWords(phrases: phrases, days: days, deal: deal, planned: planned, playbook: playbook) {
      shown.title(of: $0)
    }
  }

  // MARK: Why this question

  /// Its line, what in the plan waits for the answer, and what the answer could change.
  fileprivate mutating func whyThisQuestion() {
    guard let question = currentQuestion else {
      say("why.no_question")
      return ask()
    }
    say(text: question.why)
    let waiting = whatWaits(for: question.key)
    if !waiting.isEmpty { say("why.waits", ["what": waiting]) }
    if planStands,
      let clause = EffectWords(phrases: phrases).clause(ranking(of: [question.key]).most(of: [question.key]))
    {
      say("effect.would_decide", ["what": clause])
    }
    ask()
  }

  /// The rows and remarks that the answer could bring or change, at most four by name.
  private func whatWaits(for key: Key) -> String {
    guard let position = playbook.vocabulary.position(of: key) else { return "" }
    let steps = playbook.steps.filter { step in
      step.condition.factsRead.contains(position) || step.lengths.contains { $0.condition.factsRead.contains(position) }
    }
    let titles = steps.filter { $0.audience != .ours }.map { "\"\(RowTitle.plain($0.title))\"" }
    let rules = playbook.rules.filter { $0.condition.factsRead.contains(position) }.map(\.id)
    let named = Array(titles.prefix(4)) + rules.prefix(max(0, 4 - titles.count))
    let rest = titles.count + rules.count - named.count
    return named.joined(separator: ", ") + (rest > 0 ? phrases("why.and_more", ["count": String(rest)]) : "")
  }

  // MARK: Why, and why not

  /// What is not so is answered by why it is not.
  fileprivate mutating func why(_ thing: String) {
    switch finder.find(thing) {
    case .one(let subject):
      if let explanation = Explanation(subject, planned: planned, deal: deal, playbook: playbook) {
        show(reasons.lines(explanation))
        if case .row(let row) = subject, row.catalogue == GoLive.step { sayGoLiveHistory() }
      } else {
        show(reasons.lines(WhyNot(subject, planned: planned, deal: deal, planner: planner, today: today)))
      }
    case .none(let near): sayNothingNamed(thing, near: near)
    }
    ask()
  }

  /// What is there after all is said to be there, and answered by why it is.
  fileprivate mutating func whyNot(_ thing: String) {
    guard !thing.isEmpty else {
      say("why-not.how")
      return ask()
    }
    switch finder.find(thing, prefersSteps: true) {
    case .one(let subject):
      let whyNot = WhyNot(subject, planned: planned, deal: deal, planner: planner, today: today)
      show(reasons.lines(whyNot))
      if case .present = whyNot.standing,
        let explanation = Explanation(subject, planned: planned, deal: deal, playbook: playbook)
      {
        show(reasons.lines(explanation).filter { $0 != .sentence(reasons.name(subject)) })
      }
    case .none(let near): sayNothingNamed(thing, near: near)
    }
    ask()
  }

  fileprivate mutating func whyDate(_ answer: DateAnswer) {
    switch answer {
    case .reasons(let reasons): show(self.reasons.lines(reasons))
    case .sentence(let text): say(text: text)
    }
    ask()
  }

  /// The days behind the word, and why the chance of it may still be another.
  fileprivate mutating func whyRoom() {
    guard let reason = RoomReason(planned, playbook: playbook) else {
      say("why.room_none")
      return ask()
    }
    say(text: reason.words(phrases, days: days))
    if let forecast = try? planner.forecast(planned, of: deal, today: today) {
      let shown = self
      let words = ChanceWords(phrases: phrases, days: days, today: today)
      if let text = words.usedUp(forecast, title: { shown.title(of: $0) }) { say(text: text) }
      say("why.room_more")
    }
    ask()
  }

  private mutating func sayNothingNamed(_ thing: String, near: [String]) {
    let values = ["name": thing, "near": near.map { "\"\($0)\"" }.joined(separator: ", ")]
    say(near.isEmpty ? "why.no_thing" : "why.no_thing_near", values)
  }

  private mutating func show(_ lines: [ReasonLine]) {
    for line in lines {
      switch line {
      case .sentence(let text): say(text: text)
      case .entry(let text, let depth):
        let indent = String(repeating: " ", count: 2 + depth * 2)
        effects.append(
          .show(TextWrap.lines(text, width: max(20, width - indent.count), indent: "  ").map { indent + $0 }))
      }
    }
  }
}
