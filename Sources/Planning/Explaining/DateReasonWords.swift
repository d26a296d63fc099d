import Scheduling

extension ReasonWords {
  /// Why a row has its day: what holds it, then each row on the way, and the days lost.
  package func lines(_ reasons: DateReasons) -> [ReasonLine] {
    func say(_ name: String, _ values: [String: String] = [:]) -> ReasonLine {
      .sentence(phrases("why-date.\(name)", values))
    }
    let row = reasons.row
    var lines: [ReasonLine] = [.sentence(title(row))]
    let hops = reasons.hops.map { ReasonLine.entry(words($0), depth: 0) }
    switch reasons.side {
    case .later:
      lines.append(say("later", ["latest": row.latestFinish.map(days.withWeekday) ?? ""]))
      lines += hops + [.entry(words(reasons.holding), depth: 0)]
    case .earlier:
      lines.append(say("earlier", ["earliest": reasons.hops.last.map { days.withWeekday($0.dates.last) } ?? ""]))
      lines += [.entry(words(reasons.holding), depth: 0)] + hops
    case .aim:
      let day = row.finish.map(days.withWeekday) ?? ""
      lines.append(say(planned.dating?.aims == nil ? "aim_unfit" : "aim", ["day": day]))
      lines += [.entry(words(reasons.holding), depth: 0)] + hops
    }
    return lines
  }

  private func words(_ hop: DateReasons.Hop) -> String {
    let name =
      hop.dates.first == hop.dates.last
      ? "hop_day" : hop.row.saidBy.map { $0 == "rep" ? "hop_you" : "hop_they" } ?? "hop"
    var text = phrases(
      "why-date.\(name)",
      [
        "first": days.withWeekday(hop.dates.first), "last": days.withWeekday(hop.dates.last), "row": title(hop.row),
        "days": String(hop.row.days), "who": hop.row.saidBy ?? "",
      ])
    if hop.wait > 0 { text += " " + phrases("why-date.wait", ["days": String(hop.wait)]) }
    if hop.lostDays > 0 {
      let reasons = RuleWords.joined(hop.lost.map(words))
      text += " " + phrases("why-date.lost", ["count": String(hop.lostDays), "reasons": reasons])
    }
    return text
  }

  /// `Whit Monday at theirs`, `20 to 21 May closed at yours (works holiday)`, `Joan is away 5 to 7 May`
  private func words(_ dayOff: Plan.DayOff) -> String {
    if let who = dayOff.who {
      let name = who == Absence.me ? "you_away" : "away"
      return phrases("why-date.\(name)", ["who": who, "days": days.range(dayOff.days)])
    }
    return phrases(
      dayOff.isHoliday
        ? "why-date.holiday" : dayOff.reason.onOneLine == nil ? "why-date.closed" : "why-date.closed_named",
      [
        "name": dayOff.reason.onOneLine ?? "", "days": days.range(dayOff.days),
        "where": phrases("why-date.at_\(dayOff.party.rawValue)"),
      ])
  }

  package func words(_ holding: DateReasons.Holding) -> String {
    func say(_ name: String, _ values: [String: String]) -> String { phrases("why-date.\(name)", values) }
    switch holding {
    case .today(let day): return say("today", ["day": days.withWeekday(day)])
    case .goLive(let day, let end):
      return say(
        end == day - 1 ? "go_live" : "go_live_window", ["day": days.withWeekday(day), "end": days.withWeekday(end)])
    case .saidBy(let day, let who):
      return say(who == "rep" ? "you_by" : "they_by", ["day": days.withWeekday(day), "who": who])
    case .saidStart(let day, let who):
      return say(who == "rep" ? "you_start" : "they_start", ["day": days.withWeekday(day), "who": who])
    case .talk(let day, let isSaid): return say(isSaid ? "talk" : "talk_assumed", ["day": days.withWeekday(day)])
    case .kickoff(let day): return say("kickoff", ["day": days.withWeekday(day)])
    case .meeting(let day, let papers):
      return say("meeting", ["day": days.withWeekday(day), "papers": days.withWeekday(papers)])
    case .aim(let day, let reason, let room):
      return say("aim_\(reason.rawValue)", ["day": days.withWeekday(day), "room": String(room)])
    }
  }
}
