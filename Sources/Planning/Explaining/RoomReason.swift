import Rules
import Scheduling

/// Why a plan is called tight, roomy, or said not to fit: the days that the word is a share of.
package struct RoomReason: Hashable, Sendable {
  package enum Word: String, Hashable, Sendable {
    case tight, some, roomy
    /// It comes too late.
    case short
  }

  package var word: Word
  package var goLive: Day
  /// With every length as usual.
  package var soonest: Day
  /// Working days of both sides between the two.
  package var room: Int
  /// The same from today to the soonest go-live: what the plan needs.
  package var needed: Int
  /// Percent of the days needed, under which it is tight, and from which it is roomy.
  package var tightUnder: Int
  package var roomyFrom: Int

  /// Nil without a day to count to.
  package init?(_ planned: Planner.Planned, playbook: Playbook) {
    guard let goLive = planned.plan.goLive, let soonest = planned.plan.earliestGoLive,
      let feasible = planned.plan.feasible, let calendars = planned.dating?.calendars
    else { return nil }
    self.goLive = goLive
    self.soonest = soonest
    word = feasible ? planned.resolution["plan.room_word"]?.text.flatMap(Word.init) ?? .some : .short
    room = abs(calendars.commonDays(from: min(goLive, soonest), before: max(goLive, soonest)))
    needed = calendars.commonDays(from: calendars.today, before: soonest)
    tightUnder = Int((playbook.settings.tightRoom * 100).rounded())
    roomyFrom = Int((playbook.settings.someRoom * 100).rounded())
  }

  /// Whether "why …" asks about the room: `roomy`, `is it tight`, `does it not fit`, `so little room`.
  package static func isAskedFor(by text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    let telling = words.filter { !fillers.contains($0) }
    return telling.count == 1 && things.contains(telling[0])
  }

  private static let things: Set<String> = ["roomy", "tight", "room", "fit", "fits"]
  private static let fillers: Set<String> = [
    "is", "it", "the", "that", "so", "does", "there", "only", "this", "plan", "a", "called", "much", "little", "not",
    "doesn't", "do", "you", "say", "some", "no", "isn't", "are", "we", "too",
  ]

  package func words(_ phrases: Phrases, days: DayWords) -> String {
    phrases(
      "why.room_\(word.rawValue)",
      [
        "goLive": days.withWeekday(goLive), "day": days.withWeekday(soonest), "room": String(room),
        "needed": String(needed), "share": String(needed > 0 ? room * 100 / needed : 100), "tight": String(tightUnder),
        "roomy": String(roomyFrom),
      ])
  }
}
