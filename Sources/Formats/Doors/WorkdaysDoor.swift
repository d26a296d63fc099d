import Planning
import Scheduling

/// `mutual workdays`: one question to a calendar a line in; a day, a count, or what is known of a place out.
package final class WorkdaysDoor {
  private let holidays: (String) -> PublicHolidays?
  /// A batch names the same few places again and again.
  private var known: [String: [Day]] = [:]

  package init(holidays: @escaping (String) -> PublicHolidays?) { self.holidays = holidays }

  package func answer(_ line: String) -> DoorAnswer? {
    DoorAnswer(line) { request in
      do throws(DoorAnswer.Problem) {
        return .success([JSON.Member("result", try result(request))])
      } catch {
        return .failure(error)
      }
    }
  }

  private func result(_ request: JSON) throws(DoorAnswer.Problem) -> JSON {
    guard var off = DoorCalendar(request) else {
      throw DoorAnswer.Problem(
        code: "unreadable", message: "A day off cannot be read: weekend days are \"Sat\", days are \"2027-01-11\".")
    }
    for place in (request["countries"]?.array ?? []).compactMap(\.text) { off.holidays += try days(of: place) }
    guard let op = request["op"]?.text else { throw .missing("op", "\"after\"") }
    if op == "holidays" { return try holidays(of: request["place"]?.text) }
    let key = ["start_from_finish": "finish", "before": "from", "after": "from"][op] ?? "start"
    let day = try self.day(key, request)
    // Holidays are known for few years; ways outside the table are walked day by day.
    func calendar(_ other: Day) -> WorkCalendar { off.calendar(DayRange(min(day, other) - 800, max(day, other) + 800)) }
    if op == "count" {
      let last = try self.day("finish", request)
      return .number(Double(calendar(last).count(in: DayRange(day, last))))
    }
    guard let count = request["working_days"]?.whole, count >= 1 else {
      throw DoorAnswer.Problem(code: "no-count", message: "\"working_days\" is a whole number from 1, such as 5.")
    }
    let days = calendar(day)
    let found: Day?
    switch op {
    case "start_from_finish": found = days.start(finishing: day, workingDays: count)
    case "finish_from_start": found = days.finish(starting: day, workingDays: count)
    case "before": found = days.day(count, before: day)
    case "after": found = days.day(count, after: day)
    default:
      throw DoorAnswer.Problem(
        code: "unknown-op",
        message: "There is no op \"\(op)\": start_from_finish, finish_from_start, before, after, count or holidays.")
    }
    guard let found else {
      throw DoorAnswer.Problem(code: "no-working-days", message: "No such working day can be reached.")
    }
    return .text(found.iso)
  }

  private func day(_ key: String, _ request: JSON) throws(DoorAnswer.Problem) -> Day {
    guard let day = DoorCalendar.day(request[key]) else {
      throw .missing(key, "\"2027-01-11\", a day of the years 1900 to 2200")
    }
    return day
  }

  private func holidays(of place: String?) throws(DoorAnswer.Problem) -> JSON {
    guard let place else { throw .missing("place", "\"GB-SCT\"") }
    let (country, region) = try known(place)
    return HolidaysAnswer(country, region: region).json
  }

  private func days(of place: String) throws(DoorAnswer.Problem) -> [Day] {
    if let days = known[place] { return days }
    let (country, region) = try known(place)
    let days = country.days(region: region)
    known[place] = days
    return days
  }

  private func known(_ place: String) throws(DoorAnswer.Problem) -> (country: PublicHolidays, region: String?) {
    let parts = place.split(separator: "-", maxSplits: 1).map(String.init)
    guard let country = parts.first, let holidays = holidays(country) else {
      throw DoorAnswer.Problem(code: "unknown-country", message: "There are no holidays for \"\(place)\" here.")
    }
    guard parts.count > 1 else { return (holidays, nil) }
    guard holidays.region(parts[1]) != nil else {
      throw DoorAnswer.Problem(
        code: "unknown-region",
        message: "\(holidays.name) has no part \"\(parts[1])\" here: \(Self.parts(of: holidays)).")
    }
    return (holidays, parts[1])
  }

  private static func parts(of country: PublicHolidays) -> String {
    let codes = country.regions.map(\.code)
    guard !codes.isEmpty else { return "it has none" }
    return codes.prefix(8).joined(separator: ", ") + (codes.count > 8 ? " and \(codes.count - 8) more" : "")
  }
}
