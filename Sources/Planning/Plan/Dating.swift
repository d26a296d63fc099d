import Scheduling

/// What the dates of a plan were counted from, kept so that `why` can say what holds each of them. Arrays have one entry an
/// activity of the network: the rows before go-live that are still to be done.
package struct Dating: Sendable {
  /// With the first meetings that bodies can decide in.
  var network: Network
  var earliest: [DayRange]
  /// Until go-live, the days that people set, and the last meetings that do.
  var ceilings: [Ceiling]
  var latest: [DayRange]
  /// The days to aim for, with the meetings that lie on the way; nil when the plan does not fit.
  var aims: Aims?
  let calendars: DealCalendars
  /// The days in the diaries that rows stand for.
  let meanings: [StepDefinition.Meaning?]

  struct Aims: Sendable {
    var network: Network
    var floors: [Day]
    var dates: [DayRange]
    var reasons: [AimReason]
  }

  /// The calendar that a row is counted by, by its id.
  package var calendarsOfRows: (String) -> WorkCalendar? {
    { row in number(of: row).map { calendars.parties[network.activities[$0].calendar] } }
  }

  func number(of row: String) -> Int? { network.activities.firstIndex { $0.id == row } }
}

/// Why a row aims where it does, before what it waits for is looked at.
package enum AimReason: String, Hashable, Sendable {
  /// A day in the diaries, or one that somebody set.
  case appointed
  /// All rows are to be early, or late, because somebody wished it.
  case early, late
  /// It belongs to the next talk, or follows the signature at once.
  case atOnce
  /// What is learned too soon is forgotten.
  case training
  /// Days that are kept free before go-live.
  case reserve
  /// Among the first rows: nothing comes before it.
  case first
  /// A share of the room.
  case share
}
