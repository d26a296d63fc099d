import Rules
import Scheduling

/// Three questions about a deal for a talk between a rep and whoever leads them: what is assumed and by nobody confirmed,
/// who pays and was not met, what nobody asked. Questions, and nothing that could be read as a mark.
package struct OneToOne: Hashable, Sendable {
  package enum Assumed: Hashable, Sendable {
    /// An answer that the plan takes for granted, and the most that another one changes.
    case fact(Key, Value, AnswerEffect)
    /// The longest length that nobody has said.
    case length(Row)
    case nothing
  }

  package enum Payer: Hashable, Sendable {
    case unmet(String)
    case met(String)
    /// With what it is worth, where that is known.
    case unknown(Money?)
  }

  package enum Unasked: Hashable, Sendable {
    /// For the buyer, word for word.
    case never(String)
    /// The rep was asked and does not know.
    case unsure(String)
    case nothing
  }

  package var assumed: Assumed
  package var payer: Payer
  package var unasked: Unasked

  package init(_ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day) {
    let open = planned.plan.asks.filter { deal[$0] == nil }
    let ranking = QuestionRanking(of: open, planned: planned, deal: deal, planner: planner, today: today)
    let assumption = ranking.questions.first { planned.resolution[$0.key] != nil && $0.worth > 0 }
    if let assumption, let value = planned.resolution[assumption.key] {
      assumed = .fact(assumption.key, value, assumption.most)
    } else if let row = planned.plan.rows.filter({ $0.assumed && $0.done == nil && $0.lead == .buyer })
      .max(by: { $0.days < $1.days })
    {
      assumed = .length(row)
    } else {
      assumed = .nothing
    }

    let people = deal.records("stakeholders").filter { $0["side"]?.text != "seller" }
    let payers = people.filter { $0["role"]?.text == "economic_buyer" }
    let unmet = payers.first { $0["met"]?.flag != true }
    if let name = unmet?["name"]?.text {
      payer = .unmet(name)
    } else if let name = payers.first?["name"]?.text {
      payer = .met(name)
    } else {
      let value = deal["deal.value"].flatMap { value -> Money? in
        if case .money(let money) = value { money } else { nil }
      }
      payer = .unknown(value)
    }

    var taken: Key?
    if case .fact(let key, _, _) = assumed { taken = key }
    let asks = OpenByEffect(planned: planned, deal: deal, planner: planner, today: today).asks
      // Who pays is the second question.
      .filter { $0.key != taken && $0.key != "stakeholders" && !$0.question.askBuyer.isEmpty }
    let byWorth = asks.enumerated().sorted { a, b in
      let worths = [a, b].map { ranking[$0.element.key]?.worth ?? 0 }
      return worths[0] != worths[1] ? worths[0] > worths[1] : a.offset < b.offset
    }.map(\.element)
    let wasAsked = Set(deal.moments.filter { $0.hasPrefix("asked ") }.map { Key(String($0.dropFirst(6))) })
    if let never = byWorth.first(where: { !wasAsked.contains($0.key) && !deal.unsure.contains($0.key) }) {
      unasked = .never(never.question.askBuyer)
    } else if let unsure = byWorth.first {
      unasked = .unsure(unsure.question.askBuyer)
    } else {
      unasked = .nothing
    }
  }
}
