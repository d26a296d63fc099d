import Scheduling

/// A forecast in natural frequencies, for the rep alone.
package struct ChanceWords: Sendable {
  let phrases: Phrases
  let days: DayWords
  let today: Day

  package init(phrases: Phrases, days: DayWords, today: Day) {
    self.phrases = phrases
    self.days = days
    self.today = today
  }

  /// Rows that decided in fewer runs than one of so many are not named, nor more than these.
  private static let seldom = 10
  private static let rowsNamed = 4
  private static let lengthsNamed = 5

  /// Each is a sentence or two, or a line of a list that begins with two blanks.
  ///
  /// - Parameter title: how a row is called, with its number.
  package func lines(_ forecast: DealForecast, title: (Row) -> String) -> [String] {
    var lines: [String] = []
    if let goLive = forecast.goLive, let inTime = forecast.inTime {
      lines.append(
        phrases("chance.in_time", ["share": share(inTime, of: forecast.runs), "day": day(goLive)]))
      if let room = forecast.room, let text = words(room, inTime: inTime, of: forecast.runs, title: title) {
        lines.append(text)
      }
      if let reserved = forecast.withReserve, reserved < inTime {
        lines.append(phrases("chance.reserve", ["share": share(reserved, of: forecast.runs)]))
      }
    } else {
      lines.append(phrases("chance.no_day"))
    }
    let liveBy = forecast.liveBy.map { days.withWeekday($0.day, on: today) }
    if liveBy.count == DealForecast.percents.count {
      lines.append(phrases("chance.live_by", ["half": liveBy[0], "eight": liveBy[1], "nineteen": liveBy[2]]))
    }
    // More days that are told in the same words have bought nothing worth telling.
    var told = forecast.inTime.map { share($0, of: forecast.runs) }
    for later in forecast.later {
      let share = share(later.runs, of: forecast.runs)
      guard share != told else { continue }
      told = share
      lines.append(
        phrases("chance.later", ["days": String(later.days), "day": day(later.goLive), "share": share]))
    }
    // What lies on every way says nothing about where to push.
    let rows = forecast.deciding.filter { $0.row.catalogue != GoLive.step }
    let always = rows.filter { $0.runs == forecast.runs }
    let deciding = rows.filter { $0.runs * Self.seldom >= forecast.runs && $0.runs < forecast.runs }
    if !always.isEmpty {
      lines.append(phrases("chance.decide_always", ["rows": always.map { title($0.row) }.joined(separator: "; ")]))
    }
    if !deciding.isEmpty {
      lines.append(phrases(always.isEmpty ? "chance.decide" : "chance.decide_also"))
      lines += deciding.prefix(Self.rowsNamed).map {
        "  " + phrases("chance.row", ["row": title($0.row), "share": share($0.runs, of: forecast.runs)])
      }
    }
    lines += ownFigures(forecast, title: title)
    lines.append(phrases("chance.method", ["runs": Self.thousands(forecast.runs)]))
    return lines
  }

  /// Why more than half of the runs need more than the room of the plan; nil when they do not.
  package func usedUp(_ forecast: DealForecast, title: (Row) -> String) -> String? {
    guard let room = forecast.room, room.isUsedUp else { return nil }
    let rows = RuleWords.joined(room.lengthening.map(title))
    return phrases(
      rows.isEmpty ? "chance.room_but_plain" : "chance.room_but", ["half": String(room.half), "rows": rows])
  }

  /// Why what the plan says of its room and what the runs say are both so; nil where no day of either would tell.
  private func words(_ room: RoomInRuns, inTime: Int, of runs: Int, title: (Row) -> String) -> String? {
    let rows = RuleWords.joined(room.lengthening.map(title))
    let values = [
      "room": String(max(0, room.days)), "day": day(room.soonest), "half": String(room.half), "rows": rows,
      "missing": String(-room.days),
    ]
    guard room.days >= 0 else {
      return phrases(inTime * 20 >= runs ? "chance.short_now_and_then" : "chance.short", values)
    }
    if room.isUsedUp { return phrases(rows.isEmpty ? "chance.room_used_up_plain" : "chance.room_used_up", values) }
    return phrases(room.half > 0 ? "chance.room_enough" : "chance.room_untouched", values)
  }

  /// The product's own figures, the widest first: what an answer would narrow most.
  private func ownFigures(_ forecast: DealForecast, title: (Row) -> String) -> [String] {
    let own = forecast.lengths.filter { $0.estimate.source == .product }
    let widest = own.enumerated().sorted { a, b in
      (-Self.width(a.element), a.offset) < (-Self.width(b.element), b.offset)
    }.map(\.element)
    guard !widest.isEmpty else { return [phrases("chance.all_known")] }
    let named = widest.prefix(Self.lengthsNamed)
    var lines = [
      phrases("chance.own", ["count": String(own.count), "all": String(forecast.lengths.count)])
    ]
    lines += named.map { length in
      let range = length.estimate.days
      return "  "
        + phrases(
          "chance.length",
          [
            "row": title(length.row), "days": String(range.likely), "least": String(range.least),
            "most": String(range.most),
          ])
    }
    return lines
  }

  private static func width(_ length: DealForecast.Length) -> Int {
    length.estimate.days.most - length.estimate.days.least
  }

  private func day(_ day: Day) -> String { days.withWeekday(day, on: today) }

  /// "in 7 of 10 runs": tenths, since a forecast from estimates knows no more; the ends in twentieths.
  private func share(_ count: Int, of runs: Int) -> String {
    if count <= 0 { return phrases("chance.never") }
    if count >= runs { return phrases("chance.always") }
    if count * 20 < runs { return phrases("chance.hardly") }
    if count * 20 >= runs * 19 { return phrases("chance.nearly") }
    return phrases("chance.of_ten", ["count": String((count * 20 + runs) / (runs * 2))])
  }

  private static func thousands(_ number: Int) -> String {
    number < 1_000 ? String(number) : "\(number / 1_000),\(String(number % 1_000 + 1_000).dropFirst())"
  }
}
