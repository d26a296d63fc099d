import Planning
import Rules

/// The answers to `why` and `why not`, for machines.
package enum ExplanationJSON {
  package static func json(_ explanation: Explanation) -> JSON {
    .object([
      .init("answer", "why"), .init("subject", subject(explanation.subject)),
      .init("because", text(explanation.because)), .init("rules", .array(explanation.rules.map { .text($0) })),
      .init("condition", text(explanation.condition)), .init("place", text(explanation.place)),
      .init("causes", .array(explanation.causes.map(cause))), .init("length", .array(explanation.length.map(cause))),
      .init("edits", .array(explanation.edits.map(edit))),
      .init("says", .array((explanation.spoken.map(\.text) + explanation.statuses.map(\.text)).map { .text($0) })),
    ])
  }

  package static func json(_ whyNot: WhyNot) -> JSON {
    .object([
      .init("answer", "why not"), .init("subject", subject(whyNot.subject)),
      .init("standing", standing(whyNot.standing)), .init("ways", .array(whyNot.ways.map(way))),
      .init("answers", .array(whyNot.answers.map { set in .array(set.map(answer)) })),
    ])
  }

  /// A date: each row on the way with its days and the days lost, and what holds it at the end.
  package static func json(_ reasons: DateReasons, _ words: ReasonWords) -> JSON {
    .object([
      .init("answer", .text("why date")), .init("side", .text(reasons.side.rawValue)),
      .init("subject", subject(.row(reasons.row))),
      .init("hops", .array(reasons.hops.map(hop))), .init("holding", .text(words.words(reasons.holding))),
    ])
  }

  private static func hop(_ hop: DateReasons.Hop) -> JSON {
    .object([
      .init("row", .text(hop.row.id)), .init("title", .text(hop.row.title)),
      .init("from", .text(hop.dates.first.iso)), .init("to", .text(hop.dates.last.iso)),
      .init("days", .number(Double(hop.row.days))), .init("days_lost", .number(Double(hop.lostDays))),
      .init(
        "lost",
        .array(
          hop.lost.map { dayOff in
            .object([
              .init("from", .text(dayOff.days.first.iso)), .init("to", .text(dayOff.days.last.iso)),
              .init("party", .text(dayOff.party.rawValue)), .init("reason", .text(dayOff.reason)),
            ])
          })),
    ])
  }

  private static func subject(_ subject: Subject) -> JSON {
    switch subject {
    case .row(let row): .object([.init("row", .text(row.id)), .init("title", .text(row.title))])
    case .step(let step): .object([.init("step", .text(step.id)), .init("title", .text(step.title))])
    case .rule(let rule): .object([.init("rule", .text(rule.id))])
    case .fact(let key): .object([.init("fact", .text(key.name))])
    }
  }

  private static func cause(_ cause: Cause) -> JSON {
    .object([
      .init("fact", .text(cause.key.name)), .init("value", cause.value?.json ?? .null),
      .init("source", .text(source(cause.source))), .init("rules", .array(cause.rules.map { .text($0) })),
      .init("because", .array(cause.because.map(Self.cause))),
    ])
  }

  private static func source(_ source: Resolution.Source) -> String {
    switch source {
    case .none: "unknown"
    case .said: "said"
    case .derived: "derived"
    case .assumed: "assumed"
    case .computed: "computed"
    }
  }

  private static func way(_ way: WhyNot.Way) -> JSON {
    .object([
      .init("id", .text(way.id)), .init("condition", .text(way.condition)),
      .init("place", .text(way.location.description)), .init("failing", .array(way.failing.map(failing))),
    ])
  }

  private static func failing(_ failing: Failing) -> JSON {
    var members: [JSON.Member] = [
      .init("fact", .text(failing.key.name)), .init("seen", failing.seen?.json ?? .null),
      .init("source", .text(source(failing.source))),
    ]
    switch failing.needed {
    case .flag(let flag): members.append(.init("needed", .flag(flag)))
    case .known(let isKnown): members.append(.init("known", .flag(isKnown)))
    case .compared(let comparison, let value):
      members += [.init("comparison", .text(comparison.rawValue)), .init("needed", value.json)]
    case .comparedWith(let comparison, let key):
      members += [.init("comparison", .text(comparison.rawValue)), .init("than", .text(key.name))]
    case .among(let values, let isIn):
      members.append(.init(isIn ? "in" : "not in", .array(values.map(\.json))))
    case .records(let quantifier, _): members.append(.init("records", .text(quantifier.rawValue)))
    case .count(let comparison, let value, _):
      members += [.init("count", .text(comparison.rawValue)), .init("needed", value.json)]
    }
    return .object(members)
  }

  private static func answer(_ answer: Answer) -> JSON {
    .object([.init("fact", .text(answer.key.name)), .init(answer.isOneMore ? "add" : "value", answer.value.json)])
  }

  private static func edit(_ edit: PlanEdit) -> JSON {
    .object([
      .init("action", .text(edit.action.rawValue)), .init("value", edit.value?.json ?? .null),
      .init("by", .text(edit.saidBy)),
    ])
  }

  private static func standing(_ standing: WhyNot.Standing) -> JSON {
    switch standing {
    case .absent: "absent"
    case .present: "present"
    case .droppedByHand: "dropped by hand"
    case .droppedByRules(let rules): .object([.init("dropped by", .array(rules.map { .text($0) }))])
    case .folded(let row, let isPart): .object([.init(isPart ? "part of" : "folded under", .text(row.id))])
    case .done(let day): .object([.init("done", .text(day.iso))])
    case .noPlan: "no plan"
    case .waived(let because): .object([.init("waived", .text(because))])
    }
  }

  private static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
}
