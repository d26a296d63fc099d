import Rules
import Scheduling

/// Days on which a party works although they are public holidays: "we work on 1 May".
struct WorkedDays {
  private let days: DayRange
  private let party: Party

  static func isOne(_ record: Record) -> Bool { record["kind"]?.text == "working" }

  /// Nil for a window of another kind, and when a day is missing or they stand the wrong way round.
  init?(_ record: Record) {
    guard Self.isOne(record), let first = record["from"]?.day, let last = record["to"]?.day, first <= last else {
      return nil
    }
    days = DayRange(Day(number: first), Day(number: last))
    party = record["party"]?.text.flatMap(Party.init) ?? .both
  }

  /// The holidays of a party without those on which it works.
  static func without(_ worked: [WorkedDays], of party: Party, _ holidays: [Holiday]) -> [Holiday] {
    let own = worked.filter { $0.party == .both || $0.party == party }
    return own.isEmpty ? holidays : holidays.filter { holiday in !own.contains { $0.days.contains(holiday.day) } }
  }
}
