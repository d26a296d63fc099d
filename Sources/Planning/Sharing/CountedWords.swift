import Scheduling

/// What a rep should know of the calendars behind the dates: a guess, a gap, a day that may still move. Nothing where the
/// country, and its part where that matters, were said and are known.
extension RepWords {
  func counted(_ calendar: CountedCalendar) -> [String] {
    let whose = calendar.party.rawValue
    var values = ["country": calendar.country, "region": calendar.region ?? calendar.country]
    var sentences: [String] = []
    if calendar.isUnknown { return [self("counted_unknown_\(whose)", values)] }
    if calendar.isAssumed {
      sentences.append(self("counted_assumed", values))
    } else if let code = calendar.unknownRegion {
      values["code"] = code
      sentences.append(self("counted_no_part", values))
    } else if calendar.isDefaultRegion {
      sentences.append(self("counted_default_\(whose)", values))
    }
    if !calendar.estimated.isEmpty {
      let shown = calendar.estimated.prefix(6).map(dates.withWeekday)
      let more = calendar.estimated.count - shown.count
      values["days"] = RuleWords.joined(shown + (more > 0 ? [self("counted_more", ["count": String(more)])] : []))
      sentences.append(self("counted_moon", values))
    }
    if calendar.isPassed {
      values["year"] = String(calendar.lastYear)
      sentences.append(self("counted_until", values))
    }
    return sentences
  }
}
