import Planning
import Scheduling

/// What the table knows of a place, for `{"op":"holidays","place":"DE-BY"}`.
///
///     {"name":"Germany","region":"Bavaria","weekend":["Sat","Sun"],"last":2036,
///      "days":[{"date":"2024-01-01","name":"New Year's Day"}],"worked":[]}
struct HolidaysAnswer {
  let json: JSON

  /// - Parameter region: a code of this country.
  init(_ country: PublicHolidays, region: String?) {
    let days = country.holidays(region: region).map { holiday in
      var members = [JSON.Member("date", .text(holiday.day.iso)), JSON.Member("name", .text(holiday.name))]
      if holiday.isEstimated { members.append(JSON.Member("estimated", .flag(true))) }
      return JSON.object(members)
    }
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    var members = [JSON.Member("name", .text(country.name))]
    if let region = region.flatMap(country.region) { members.append(JSON.Member("region", .text(region.name))) }
    members += [
      JSON.Member("weekend", .array(country.weekend.map { .text(names[$0.rawValue - 1]) })),
      JSON.Member("last", .number(Double(country.lastYear))),
      JSON.Member("days", .array(days)),
      JSON.Member("worked", .array(country.worked.map { .text($0.iso) })),
    ]
    json = .object(members)
  }
}
