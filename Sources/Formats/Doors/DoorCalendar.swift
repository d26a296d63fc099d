import Planning
import Scheduling

/// The days off that a line of a door names itself.
struct DoorCalendar {
  var weekend: [Weekday] = [.saturday, .sunday]
  var holidays: [Day] = []
  var closed: [DayRange] = []

  /// Nil when it is no object, something in it is no list, or a day or weekday is none.
  init?(_ json: JSON?) {
    guard let json, json.members != nil else { return nil }
    if let names = json.known("weekend") {
      let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      guard let entries = names.array else { return nil }
      weekend = []
      for entry in entries {
        guard let place = entry.text.flatMap({ days.firstIndex(of: $0) }) else { return nil }
        weekend.append(Weekday.allCases[place])
      }
    }
    guard let days = (json.known("holidays") ?? []).array, let windows = (json.known("blackouts") ?? []).array else {
      return nil
    }
    for entry in days {
      guard let day = Self.day(entry["date"] ?? entry) else { return nil }
      holidays.append(day)
    }
    for entry in windows {
      guard let first = Self.day(entry["from"]), let last = Self.day(entry["to"]) else { return nil }
      closed.append(DayRange(first, last))
    }
    closed = Self.joined(closed)
  }

  /// Days of holidays and windows together, days off twice counted twice.
  var daysOff: Int { holidays.count + closed.reduce(0) { $0 + ($1.last - $1.first) + 1 } }

  func calendar(_ span: DayRange) -> WorkCalendar {
    WorkCalendar(weekend: weekend, holidays: holidays, closed: closed, span: span)
  }

  /// The same days in windows that do not overlap: a line may name any number of long windows over each other, and a
  /// calendar walks each of them day by day.
  private static func joined(_ windows: [DayRange]) -> [DayRange] {
    var joined: [DayRange] = []
    for window in windows.filter({ $0.first <= $0.last }).sorted(by: { $0.first < $1.first }) {
      if let last = joined.last, window.first <= last.last + 1 {
        joined[joined.count - 1] = DayRange(last.first, max(last.last, window.last))
      } else {
        joined.append(window)
      }
    }
    return joined
  }

  /// A day of the years 1900 to 2200.
  static func day(_ json: JSON?) -> Day? {
    guard let day = json?.text.flatMap({ Day(iso: $0) }), (1900...2200).contains(day.year) else { return nil }
    return day
  }
}
