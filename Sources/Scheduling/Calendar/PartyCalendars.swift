/// The calendars of one plan: those of the two parties, that of work that needs both, and those of work that waits for people
/// who are away.
///
///     var calendars = PartyCalendars(buyer: buyer, seller: seller)
///     let joans = calendars.add(.seller, away: [DayRange(monday, friday)])
///     calendars[joans].isWorking(monday)      // false
package struct PartyCalendars: Sendable {
  /// By place.
  package private(set) var all: [WorkCalendar]

  package init(buyer: WorkCalendar, seller: WorkCalendar) {
    all = [buyer, seller, .both(buyer, seller)]
  }

  package var buyer: WorkCalendar { self[.buyer] }
  package var seller: WorkCalendar { self[.seller] }
  package var both: WorkCalendar { self[.both] }

  package subscript(party: Party) -> WorkCalendar { self[CalendarPlace(party)] }

  /// That of both for a place that another plan's calendars gave.
  package subscript(place: CalendarPlace) -> WorkCalendar {
    let number = Int(place.number)
    return all[number < all.count ? number : 2]
  }

  /// A calendar for work of a party that stands still on some more days.
  package mutating func add(_ party: Party, away: [DayRange]) -> CalendarPlace {
    all.append(self[party].closed(away))
    return CalendarPlace(number: Int32(clamping: all.count - 1))
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
