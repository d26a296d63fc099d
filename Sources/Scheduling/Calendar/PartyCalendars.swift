/// The calendars of the two parties, and the one of work that needs both.
package struct PartyCalendars: Sendable {
  package let buyer: WorkCalendar
  package let seller: WorkCalendar
  package let both: WorkCalendar

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
}
