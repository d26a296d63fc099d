/// The calendars of one plan: those of the two parties, that of work that needs both, and those of work that waits for people
/// who are away.
///
///     var calendars = PartyCalendars(buyer: buyer, seller: seller)
///     let joans = calendars.add(.seller, away: [DayRange(monday, friday)])
///     calendars[joans].isWorking(monday)      // false
package struct PartyCalendars: Sendable {
  package let buyer: WorkCalendar
  package let seller: WorkCalendar
  package let both: WorkCalendar
  /// Those of people who are away, by place from 3 on.
  private var own: [WorkCalendar] = []

  package init(buyer: WorkCalendar, seller: WorkCalendar) {
    self.buyer = buyer
    self.seller = seller
    both = .both(buyer, seller)
  }

  package subscript(party: Party) -> WorkCalendar {
    switch party {
    case .buyer: buyer
    case .seller: seller
    case .both: both
    }
  }

  /// That of both for a place that another plan's calendars gave.
  package subscript(place: CalendarPlace) -> WorkCalendar {
    switch place.number {
    case 0: buyer
    case 1: seller
    case 2: both
    default: own.indices.contains(Int(place.number) - 3) ? own[Int(place.number) - 3] : both
    }
  }

  package var all: [WorkCalendar] { [buyer, seller, both] + own }

  /// A calendar for work of a party that stands still on some more days.
  package mutating func add(_ party: Party, away: [DayRange]) -> CalendarPlace {
    own.append(self[party].closed(away))
    return CalendarPlace(number: Int32(clamping: own.count + 2))
  }
}

/// Which of the calendars of a plan something uses.
package struct CalendarPlace: Hashable, Sendable {
  let number: Int32

  init(number: Int32) { self.number = number }

  /// Not simply that of a party.
  package var isOwn: Bool { number > 2 }

  package init(_ party: Party) {
    switch party {
    case .buyer: number = 0
    case .seller: number = 1
    case .both: number = 2
    }
  }
}
