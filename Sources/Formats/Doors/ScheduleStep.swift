import Planning
import Scheduling

/// One step of a line, with what is wrong with it; the caller decides which mistake is told first.
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
    guard json["id"]?.text != nil, let duration = json["duration"], let owner = json["owner"] else {
      isReadable = false
      return
    }
    let party = owner.text.flatMap { Party(rawValue: $0) }
    isOwned = party != nil
    activity.party = party ?? .both
    activity.duration = Self.whole(duration).map { max(-1, $0) } ?? -1
    size = max(0, activity.duration)
    activity.notEarlierThan = day(json["no_earlier_than"])
    activity.fixed = day(json["fixed_date"])
    activity.deadline = day(json["deadline"])
    let after = json["after"] ?? .null
    if after != .null, after.array == nil { isReadable = false }
    activity.links = (after.array ?? []).compactMap { link($0) }
  }

  private mutating func day(_ json: JSON?) -> Day? {
    guard let json, json != .null else { return nil }
    let day = DoorCalendar.day(json)
    if day == nil { isReadable = false }
    return day
  }

  private mutating func link(_ json: JSON) -> Link? {
    guard let predecessor = json["step"]?.text, let lag = Self.whole(json["lag"] ?? .number(0)) else {
      isReadable = false
      return nil
    }
    size += abs(lag)
    let kinds: [String: Link.Kind] = ["FS": .finishToStart, "SS": .startToStart, "FF": .finishToFinish]
    let kind = kinds[json["type"].map { $0.text ?? "" } ?? "FS"]
    let unit = json["lag_unit"].map { $0.text ?? "" } ?? "wd"
    if kind == nil || (unit != "wd" && unit != "cd") { isLinked = false }
    return Link(to: predecessor, kind ?? .finishToStart, lag: unit == "cd" ? .calendarDays(lag) : .workingDays(lag))
  }

  private static func whole(_ json: JSON) -> Int? {
    guard let number = json.number, number.rounded() == number else { return nil }
    return Int(max(-Double(beyond), min(Double(beyond), number)))
  }
}
