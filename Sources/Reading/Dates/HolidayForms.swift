import Scheduling

/// Holidays by name: Easter, MLK Day 2028, Memorial Day weekend, Thanksgiving week, next Christmas.
extension DateGrammar {
  func holiday(at place: Int, shift: Int? = nil) -> FoundDate? {
    guard place >= 0, place < count, let hit = HolidayName.table.entry(in: terms.tokens, at: terms.all[place].token),
      terms.starts[terms.all[place].token] == place
    else { return nil }
    var end = hit.range.upperBound < terms.starts.count ? terms.starts[hit.range.upperBound] : count
    let country = context.country ?? ""
    guard let name = hit.value.first(where: { $0.countries.isEmpty || $0.countries.contains(country) }) else {
      return nil
    }
    if unit(end) == .day, !isPlural(end) { end += 1 }
    // A Christmas party is no date.
    if Self.occasions.contains(text(end)) { return nil }
    // May Day is a day of May; a weekend or a week may stand before its year.
    let asWeekend = isWeekend(end)
    let asWeek = !asWeekend && unit(end) == .week && !isPlural(end)
    if asWeekend { end += text(end) == "week" ? 3 : 1 } else if asWeek { end += 1 }
    let (said, last) = yearBehind(end)
    guard let days = holidayDays(name, said, shift) else { return nil }
    if asWeekend { return weekend(of: days, last) }
    if asWeek { return week(days.first.monday, last) }
    return days.first == days.last ? FoundDate(days.first, last) : FoundDate(days, last)
  }

  private func holidayDays(_ name: HolidayName, _ year: Int?, _ shift: Int?) -> DayRange? {
    if let year { return name.days(in: year) }
    if shift == -1 || isBack {
      return [self.year, self.year - 1].lazy.compactMap { name.days(in: $0) }.first { $0.first < today }
    }
    return [self.year, self.year + 1, self.year + 2].lazy.compactMap { name.days(in: $0) }.first { $0.last >= today }
  }

  private func isWeekend(_ place: Int) -> Bool {
    unit(place) == .weekend || (unit(place) == .week && has("-", place + 1) && has(.end, place + 2))
  }

  private static let occasions: Set<String> = [
    "party", "parties", "break", "closure", "shutdown", "card", "cards", "season", "period", "rush", "sale", "sales",
    "bonus", "dinner", "lunch", "holidays", "traffic", "campaign", "egg", "eggs", "bunny", "hunt", "market", "markets",
    "resolution", "resolutions", "jumper", "present", "presents", "freeze", "tree", "peak",
  ]
}
