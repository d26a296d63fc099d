import Scheduling

/// What an answer, an edit or another playbook changes, exactly: every row that comes, goes, moves or is otherwise than it
/// was, every note and hold, and what the plan as a whole says.
///
///     let difference = PlanDifference(from: before, to: after)
///     difference.holds.closed.map(\.rule)   // ["R-M02"]
package struct PlanDifference: Sendable, Hashable {
  /// A row that came or went, with the rules for it.
  package struct Came: Sendable, Hashable {
    package var row: Row
    package var rules: [String]
  }

  /// What was before and what is now.
  package struct Turn<Value: Hashable & Sendable>: Hashable, Sendable {
    package var from: Value
    package var to: Value

    package var isChange: Bool { from != to }
  }

  /// A row, as it is now, of which something is otherwise.
  package struct Altered<Value: Hashable & Sendable>: Hashable, Sendable {
    package var row: Row
    package var from: Value
    package var to: Value
    /// The rules that say so; empty where a person or the calendar does.
    package var rules: [String] = []
  }

  package struct Names: Hashable, Sendable {
    package var buyer: String?
    package var seller: String?
  }

  /// Notes or holds that were not there before, and those that are no longer.
  package struct Spoken: Hashable, Sendable {
    package var opened: [Plan.Spoken]
    package var closed: [Plan.Spoken]

    package var isEmpty: Bool { opened.isEmpty && closed.isEmpty }
  }

  /// In the order of the plan that has them.
  package var added: [Came]
  package var dropped: [Came]
  /// Rows whose finish moved, in the order of the plan that is now.
  package var moved: [Altered<Day>]
  /// Rows that got a day, or lost it.
  package var dated: [Row]
  package var undated: [Row]
  package var lengths: [Altered<Int>]
  package var owners: [Altered<Names>]
  package var titles: [Altered<String>]
  /// Rows that are on the page now, or no longer, and were in both plans.
  package var shown: [Row]
  package var folded: [Row]
  package var notes: Spoken
  package var holds: Spoken
  /// How the deal stands, by the rules that say so.
  package var statuses: Turn<[Plan.Status]>
  package var weight: Turn<Weight>
  package var feasible: Turn<Bool?>
  package var signature: Turn<Day?>
  package var earliestGoLive: Turn<Day?>

  /// - Parameters:
  ///   - rulesBefore: the rules for a row of the plan before, such as those of its step.
  ///   - rulesAfter: the same for a row of the plan that is now.
  package init(
    from before: Plan, to after: Plan, rulesBefore: (Row) -> [String] = { _ in [] },
    rulesAfter: (Row) -> [String] = { _ in [] }
  ) {
    (added, dropped, moved, dated, undated) = ([], [], [], [], [])
    (lengths, owners, titles, shown, folded) = ([], [], [], [], [])
    notes = Spoken(from: before.notes, to: after.notes)
    holds = Spoken(from: before.holds.filter { $0.waived == nil }, to: after.holds.filter { $0.waived == nil })
    statuses = Turn(from: before.statuses, to: after.statuses)
    weight = Turn(from: before.weight, to: after.weight)
    feasible = Turn(from: before.feasible, to: after.feasible)
    signature = Turn(from: before.signature, to: after.signature)
    earliestGoLive = Turn(from: before.earliestGoLive, to: after.earliestGoLive)

    let (old, new) = (before.rows, after.rows)
    // Most rows follow each other as they did; only the others are looked up.
    lazy var places = Dictionary(old.indices.map { (old[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var isGone = [Bool](repeating: true, count: old.count)
    var next = 0
    for index in new.indices {
      let isNext = old.indices.contains(next) && old[next].id == new[index].id
      guard let place = isNext ? next : places[new[index].id] else {
        added.append(Came(row: new[index], rules: rulesAfter(new[index])))
        continue
      }
      isGone[place] = false
      next = place + 1
      compare(old, place, new, index, rulesAfter)
    }
    for place in old.indices where isGone[place] {
      dropped.append(Came(row: old[place], rules: rulesBefore(old[place])))
    }
  }

  /// Notes what is otherwise of one row; of a done one only its title can be. By places, because a row is large to hand on.
  private mutating func compare(
    _ old: [Row], _ was: Int, _ new: [Row], _ now: Int, _ rules: (Row) -> [String]
  ) {
    if old[was].title != new[now].title {
      titles.append(Altered(row: new[now], from: old[was].title, to: new[now].title))
    }
    guard new[now].done == nil else { return }
    switch (old[was].finish, new[now].finish) {
    case (let from?, let to?): if from != to { moved.append(Altered(row: new[now], from: from, to: to)) }
    case (nil, .some): dated.append(new[now])
    case (.some, nil): undated.append(new[now])
    case (nil, nil): break
    }
    if old[was].days != new[now].days {
      lengths.append(Altered(row: new[now], from: old[was].days, to: new[now].days, rules: rules(new[now])))
    }
    if old[was].buyerOwner != new[now].buyerOwner || old[was].sellerOwner != new[now].sellerOwner {
      owners.append(Altered(row: new[now], from: Names(old[was]), to: Names(new[now])))
    }
    if new[now].headline, !old[was].headline { shown.append(new[now]) }
    if !new[now].headline, old[was].headline { folded.append(new[now]) }
  }

  /// Nothing at all is otherwise.
  package var isEmpty: Bool {
    added.isEmpty && dropped.isEmpty && moved.isEmpty && dated.isEmpty && undated.isEmpty && lengths.isEmpty
      && owners.isEmpty && titles.isEmpty && shown.isEmpty && folded.isEmpty && notes.isEmpty && holds.isEmpty
      && !statuses.isChange && !weight.isChange && !feasible.isChange && !signature.isChange && !earliestGoLive.isChange
  }
}

extension PlanDifference.Names {
  fileprivate init(_ row: Row) { (buyer, seller) = (row.buyerOwner, row.sellerOwner) }
}

extension PlanDifference.Spoken {
  /// By rule: a text with another number in it is the same note.
  fileprivate init(from before: [Plan.Spoken], to after: [Plan.Spoken]) {
    let (old, new) = (Self.rules(of: before), Self.rules(of: after))
    opened = after.filter { !old.contains($0.rule) }
    closed = before.filter { !new.contains($0.rule) }
  }

  /// Those of one rule follow each other, so there are no more of these than rules.
  private static func rules(of spoken: [Plan.Spoken]) -> [String] {
    spoken.reduce(into: []) { rules, each in
      if rules.last != each.rule { rules.append(each.rule) }
    }
  }
}

extension Plan {
  /// The day on which the contract is signed.
  package var signature: Day? { rows.first { $0.catalogue == PageStep.signature && $0.done == nil }?.finish }
}
