import Planning
import Practice

/// How the coach puts a question: the question, one line of why the first time, and what there is to choose from.
extension CoachSession {
  mutating func put(prefill: String = "") -> [CoachEffect] {
    var effects: [CoachEffect] = [.talk(.space)]
    switch state.step {
    case .held: effects = [say("did_it_hold")] + whyOnce("held")
    case .heldMore: effects.append(say(holds == true ? "when_held" : "when_not"))
    case .question(let place):
      let question = bank.questions[place]
      let number = phrases("coach.place", ["place": String(place + 1), "count": String(bank.questions.count)])
      effects.append(.talk(.say(number + Template(question.ask).filled { $0 == "about" ? about : nil })))
      effects += whyOnce(question.name)
      if question.choosesRows { effects += [.talk(.show(inColumns(bank.rows.map(\.says)))), hint("rows_hint")] }
    case .back(_, let ask), .gainMore(let ask): effects = [.talk(.say(ask))]
    case .gain:
      effects.append(say(chosenRows.isEmpty ? "gain_plain" : "gain"))
      effects += whyOnce("gain")
      effects.append(.talk(.show(numbered(bank.gains.map(\.says)))))
    case .lesson: effects += offer("lesson", offers.map(\.lesson))
    case .habit: effects += offer("habit", habits)
    case .live: effects += putLive()
    case .liveName: effects = [say("live_new")]
    }
    return effects + [ask(prefill: prefill)]
  }

  private mutating func offer(_ what: String, _ lines: [String]) -> [CoachEffect] {
    [say(lines.isEmpty ? "\(what)_own" : what, ["about": about])] + whyOnce(what)
      + (lines.isEmpty ? [] : [.talk(.show(numbered(lines)))])
  }

  /// A question that is put again needs its why no more.
  private mutating func whyOnce(_ name: String) -> [CoachEffect] {
    whysGiven.insert(name).inserted ? [.talk(.hint(why()))] : []
  }

  func why() -> String {
    switch state.step {
    case .question(let place), .back(let place, _):
      let question = bank.questions[place]
      return phrases("coach.why_and_example", ["why": question.why, "example": question.example])
    case .held, .heldMore: return phrases("coach.held_why")
    case .gain, .gainMore: return phrases("coach.gain_why")
    case .lesson: return phrases("coach.lesson_why")
    case .habit, .live, .liveName: return phrases("coach.habit_why")
    }
  }

  private mutating func putLive() -> [CoachEffect] {
    let row = chosenRows.first
    guard !deals.isEmpty else { return [say(row == nil ? "live_none_plain" : "live_none")] + questionForBuyer }
    var effects = [say(row == nil ? "live_plain" : "live")]
    if let row, !silentDeals.isEmpty {
      effects.append(say("live_row", ["row": row.says.startingSmall]))
    } else {
      effects.append(say("live_here"))
    }
    effects.append(.talk(.show(numbered(shownDeals.map(\.account)))))
    return effects + questionForBuyer
  }

  private var questionForBuyer: [CoachEffect] {
    chosenRows.first.map { [hint("live_question", ["question": $0.question])] } ?? []
  }

  /// Deals in which nobody has said anything about the row, or else all of them; five at most.
  var shownDeals: [LiveDeal] { Array((silentDeals.isEmpty ? deals : silentDeals).prefix(5)) }

  private var silentDeals: [LiveDeal] {
    let names = Set(chosenRows.map(\.name))
    return deals.filter { !$0.silentRows.isDisjoint(with: names) }
  }

  // MARK: Lists

  func numbered(_ items: [String]) -> [String] {
    items.enumerated().flatMap { number, item in
      TextWrap.lines("\(number + 1) \(item)", width: width - 2, indent: "  ").map { "  " + $0 }
    }
  }

  /// Two columns where the screen is wide enough.
  private func inColumns(_ items: [String]) -> [String] {
    let lines = items.enumerated().map { ($0 < 9 ? " " : "") + "\($0 + 1) \($1)" }
    let rows = (lines.count + 1) / 2
    let column = (lines.prefix(rows).map(\.count).max() ?? 0) + 3
    guard column + (lines.dropFirst(rows).map(\.count).max() ?? 0) + 2 <= width else {
      return lines.flatMap { TextWrap.lines($0, width: width - 1, indent: "   ").map { " " + $0 } }
    }
    return (0..<rows).map { row in
      let left = " " + lines[row]
      return lines.indices.contains(row + rows) ? left.padded(to: column) + lines[row + rows] : left
    }
  }
}

extension String {
  /// "The security check" inside a sentence.
  var startingSmall: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
