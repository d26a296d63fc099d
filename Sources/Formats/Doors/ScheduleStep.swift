import Planning
import Scheduling

/// One step of a line, with what is wrong with it; the caller decides which mistake is told first. What is `null` counts as
/// missing.
struct ScheduleStep {
  private(set) var activity: Activity
  private(set) var isReadable = true
  private(set) var isOwned = true
  private(set) var isLinked = true
  /// Its length and its lags together, never more than all days there are for each.
  private(set) var size = 0

  /// More than all days there are: such a length or lag reaches no day, and cannot overflow.
  private static let beyond = 10_000_000

  init(_ json: JSON) {
    activity = Activity(id: json["id"]?.text ?? "", party: .both, duration: -1)
    guard json["id"]?.text != nil, let duration = json.known("duration"), let owner = json.known("owner") else {
      isReadable = false
      return
    }
    let party = owner.text.flatMap { Party(rawValue: $0) }
    isOwned = party != nil
    activity.calendar = CalendarPlace(party ?? .both)
    activity.duration = Self.whole(duration).map { max(-1, $0) } ?? -1
    size = max(0, activity.duration)
    activity.notEarlierThan = day(json.known("no_earlier_than"))
    activity.fixed = day(json.known("fixed_date"))
    activity.deadline = day(json.known("deadline"))
    guard let after = json.known("after") else { return }
    isReadable = isReadable && after.array != nil
    activity.links = (after.array ?? []).compactMap { link($0) }
  }

  private mutating func day(_ json: JSON?) -> Day? {
    guard let json else { return nil }
    let day = DoorCalendar.day(json)
    if day == nil { isReadable = false }
    return day
  }

  private mutating func link(_ json: JSON) -> Link? {
    guard let predecessor = json["step"]?.text, let lag = Self.whole(json.known("lag") ?? .number(0)) else {
      isReadable = false
      return nil
    }
    size += abs(lag)
    let kind = Self.kind(json.known("type") ?? "FS")
    let unit = (json.known("lag_unit") ?? "wd").text
    if kind == nil || (unit != "wd" && unit != "cd") { isLinked = false }
    return Link(to: predecessor, kind ?? .finishToStart, lag: unit == "cd" ? .calendarDays(lag) : .workingDays(lag))
  }

  private static func kind(_ json: JSON) -> Link.Kind? {
    switch json.text {
    case "FS": .finishToStart
    case "SS": .startToStart
    case "FF": .finishToFinish
    default: nil
    }
  }

  private static func whole(_ json: JSON) -> Int? {
    guard let number = json.number, number.rounded() == number else { return nil }
    return Int(max(-Double(beyond), min(Double(beyond), number)))
  }
}

extension JSON {
  /// The member of that name; nil where it is missing or null.
  func known(_ name: String) -> JSON? { self[name].flatMap { $0 == .null ? nil : $0 } }
}
