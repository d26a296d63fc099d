import Rules
import Scheduling

extension RepPlan {
  /// Somebody is away, and what that does to the page; for the rep alone, because whose holiday it is is nobody else's matter.
  package struct Away: Hashable, Sendable {
    package var who: String
    package var days: DayRange
    /// Whether any row that is still to be done is theirs.
    package var isOnRows: Bool
    /// Rows of the page that come later by it, and the one that loses most.
    package var later: Int
    package var most: Later?

    package struct Later: Hashable, Sendable {
      package var number: Int
      package var title: String
      package var by: Day
      /// When it would be without the absence.
      package var otherwise: Day
    }
  }

  /// More than these are a calendar, and no remark.
  private static let awayAtMost = 6

  /// Each compared with the plan as it would be if that person were there.
  static func away(
    _ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day
  ) -> [Away] {
    let coming = planned.plan.absences.filter { $0.who != nil && $0.days.last >= today }
    let rows = coming.isEmpty ? [] : PageRows(planned.plan).entries
    return coming.sorted { $0.days.first < $1.days.first }.prefix(awayAtMost).map { absence in
      var away = Away(
        who: absence.who ?? "", days: absence.days, isOnRows: !absence.rows.isEmpty, later: 0, most: nil)
      guard away.isOnRows, let other = try? planner.plan(deal.without(absence), today: today) else { return away }
      let before = Dictionary(
        PageRows(other.plan).entries.map { ($0.row.id, $0.finish) }, uniquingKeysWith: { first, _ in first })
      var mostDays = 0
      for entry in rows {
        guard let number = entry.number, let by = entry.finish, let otherwise = before[entry.row.id] ?? nil,
          by > otherwise
        else { continue }
        away.later += 1
        guard by - otherwise > mostDays else { continue }
        mostDays = by - otherwise
        away.most = Away.Later(number: number, title: entry.row.title.onOneLine ?? "", by: by, otherwise: otherwise)
      }
      return away
    }
  }
}

extension Deal {
  /// As if that person were there.
  fileprivate func without(_ absence: Absence) -> Deal {
    var deal = self
    var records = deal.records(AbsentPeople.fact)
    if records.indices.contains(absence.place) { records.remove(at: absence.place) }
    deal.facts[AbsentPeople.fact] = .list(records)
    return deal
  }
}

extension RepWords {
  /// `Tomas Varga is away 5 to 16 April: 3 rows come later …`
  func away(_ away: RepPlan.Away) -> String {
    let isYou = away.who == Absence.me
    var values = ["who": away.who.startingWithCapital, "days": dates.range(away.days), "count": String(away.later)]
    guard away.isOnRows else { return self(isYou ? "you_away_nothing" : "away_nobody", values) }
    guard let most = away.most else { return self(isYou ? "you_away_nothing" : "away_nothing", values) }
    values["title"] = most.title.asClause
    values["number"] = String(most.number)
    values["by"] = dates.withWeekday(most.by)
    values["before"] = dates.withWeekday(most.otherwise)
    let name = isYou ? "you_away" : "away"
    return self(away.later == 1 ? name + "_one" : name, values)
  }
}
