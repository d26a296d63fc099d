import Planning
import Reading
import Scheduling

/// `mutual read dates`: one text a line in, what it says about a day out.
package final class DatesDoor {
  private let holidays: (String) -> PublicHolidays?
  /// Days off by the calendars that were named together; a batch names the same few again and again.
  private var daysOff: [[String]: Set<Day>] = [:]

  package init(holidays: @escaping (String) -> PublicHolidays?) { self.holidays = holidays }

  package func answer(_ line: String) -> DoorAnswer? {
    DoorAnswer(line) { request in
      guard let text = request["text"]?.text else { return .failure(.missing("text", "\"end of March\"")) }
      guard let today = request["reference"]?.text.flatMap({ Day(iso: $0) }) else {
        return .failure(.missing("reference", "\"2027-01-11\", the day on which it is said"))
      }
      return .success(Self.members(DateStatement(text, context: context(request, today: today))))
    }
  }

  // MARK: What is known beside the text

  private func context(_ request: JSON, today: Day) -> ReadingContext {
    let country = request["locale"]?.text.map { String($0.prefix(2)).uppercased() }
    let theirs = request["buyer_locale"]?.text.map { String($0.prefix(2)).uppercased() }
    var context = ReadingContext(today: today, dateOrder: .of(country, theirs))
    context.country = country
    if let start = request["fiscal_year_start_month"]?.number, (1...12).contains(start) {
      context.fiscalYearStart = Int(start)
    }
    context.anchors = (request["anchors"]?.members ?? []).compactMap { member in
      member.value.text.flatMap { Day(iso: $0) }.map { DateAnchor(member.name, $0) }
    }
    let calendars = (request["calendars"]?.array ?? []).compactMap(\.text)
    if !calendars.isEmpty { context.daysOff = daysOff(of: calendars) }
    return context
  }

  private func daysOff(of calendars: [String]) -> Set<Day> {
    if let known = daysOff[calendars] { return known }
    var days: Set<Day> = []
    for calendar in calendars {
      let parts = calendar.split(separator: "-", maxSplits: 1).map(String.init)
      guard let country = parts.first, let holidays = holidays(country.uppercased()) else { continue }
      days.formUnion(holidays.days(region: parts.count > 1 ? parts[1] : nil))
    }
    daysOff[calendars] = days
    return days
  }

  // MARK: The answer

  private static func members(_ statement: DateStatement) -> [JSON.Member] {
    guard let value = statement.value, value != .impossible else { return [JSON.Member("kind", "none")] }
    var members = [JSON.Member("kind", .text(kind(value, statement.isExcluded)))]
    members += self.members(value, statement.isExcluded)
    members.append(JSON.Member("text", .text(statement.phrase)))
    return members
  }

  private static func kind(_ value: DateValue, _ isExcluded: Bool) -> String {
    switch value {
    case .day: isExcluded ? "interval" : "date"
    case .interval: "interval"
    case .length(let length): length.unit == .workingDays ? "working_duration" : "duration"
    case .choice: "ambiguous"
    case .recurring: "recurrence_not_supported"
    case .impossible: "none"
    }
  }

  private static func members(_ value: DateValue, _ isExcluded: Bool) -> [JSON.Member] {
    switch value {
    case .day(let day) where isExcluded: return members(.interval(first: day, last: day), true)
    case .day(let day): return [JSON.Member("date", .text(day.iso))]
    case .interval(let first, let last):
      let ends = [
        JSON.Member("start", first.map { .text($0.iso) } ?? .null),
        JSON.Member("end", last.map { .text($0.iso) } ?? .null),
      ]
      return isExcluded ? ends + [JSON.Member("exclude", .flag(true))] : ends
    case .length(let length):
      let days = length.extraDays > 0
      switch length.unit {
      case .days: return [JSON.Member("days", .number(Double(length.count)))]
      case .weeks: return [JSON.Member("weeks", .number(Double(length.count)))]
      case .months where days: return [JSON.Member("days", .number(Double(30 * length.count + length.extraDays)))]
      case .months: return [JSON.Member("months", .number(Double(length.count)))]
      case .workingDays: return [JSON.Member("working_days", .number(Double(length.count)))]
      }
    case .choice(let values):
      return [JSON.Member("candidates", .array(values.map { .object(members($0, false)) }))]
    case .recurring, .impossible: return []
    }
  }
}
