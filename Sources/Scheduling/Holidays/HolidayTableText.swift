extension PublicHolidays {
  /// The block of this country in the text form that `init(country:in:)` reads. The same holidays always give the
  /// same text.
  package var compactForm: String {
    var body = PublicHolidays.lines(of: national)
    for region in regions {
      body += "@" + region.code + "\n"
      body += PublicHolidays.lines(of: region.added)
      if !region.removed.isEmpty {
        body += "-" + region.removed.sorted().map(PublicHolidays.digits).joined(separator: " ") + "\n"
      }
    }
    let weekendDays = weekend.isEmpty ? "0" : weekend.map { String($0.rawValue) }.joined()
    return "=\(country) \(body.utf8.count) \(weekendDays) \(lastYear)\n" + body
  }

  /// One line a name, in the order of their first days.
  private static func lines(of holidays: [Holiday]) -> String {
    var names: [String] = []
    var days: [String: [String]] = [:]
    for holiday in holidays {
      if days[holiday.name] == nil { names.append(holiday.name) }
      days[holiday.name, default: []].append(digits(holiday.day) + (holiday.isEstimated ? "~" : ""))
    }
    return names.map { $0 + "|" + (days[$0] ?? []).joined(separator: " ") + "\n" }.joined()
  }

  private static func digits(_ day: Day) -> String { day.iso.filter { $0 != "-" } }
}
