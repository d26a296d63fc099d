import Scheduling
import Testing

/// The module plans work of two parties toward a day; what the work is does not concern it.
@Suite("Plans of other trades")
struct PlainPlanTests {
  @Test("a wedding: the couple and the caterer")
  func wedding() throws {
    let today = try day("2027-03-01")
    let wedding = try day("2027-06-12")
    let calendars = PartyCalendars(
      buyer: WorkCalendar(weekend: [], span: DayRange(today, wedding)),
      seller: WorkCalendar(
        weekend: [.sunday, .monday], closed: [DayRange(try day("2027-05-10"), try day("2027-05-23"))],
        span: DayRange(today, wedding)))
    let network = try Network([
      Activity(id: "choose the menu", party: .both, duration: 1),
      Activity(id: "write the invitations", party: .buyer, duration: 5),
      Activity(
        id: "count the answers", party: .buyer, duration: 1,
        links: [Link(to: "write the invitations", lag: .calendarDays(28))]),
      Activity(
        id: "order the food", party: .seller, duration: 2,
        links: [Link(to: "choose the menu"), Link(to: "count the answers")]),
      Activity(
        id: "cook", party: .seller, duration: 3, links: [Link(to: "order the food", lag: .workingDays(5))]),
    ])
    let schedule = try network.schedule(calendars, today: today, goLive: wedding)
    #expect(schedule.isFeasible)
    // Cooking ends on the eve, a Friday; five days of waiting and two of ordering lead back to the caterer's
    // Thursday.
    #expect(schedule.rows[4].latest == DayRange(try day("2027-06-09"), try day("2027-06-11")))
    #expect(schedule.rows[3].latest == DayRange(try day("2027-05-29"), try day("2027-06-01")))
    #expect(schedule.rows[2].latest.first == (try day("2027-05-28")))
    #expect(schedule.startBy == (try day("2027-04-25")))
    #expect(schedule.critical.contains("write the invitations"))
    #expect(!schedule.critical.contains("choose the menu"))
  }

  @Test("a data-centre move: tenant and landlord, too late by a few days")
  func dataCentre() throws {
    let today = try day("2027-08-02")
    let move = try day("2027-08-20")
    let calendar = WorkCalendar(span: DayRange(today, today + 90))
    let network = try Network([
      Activity(id: "list the servers", party: .buyer, duration: 3),
      Activity(id: "lay the power", party: .seller, duration: 10),
      Activity(
        id: "copy the disks", party: .buyer, duration: 8,
        links: [Link(to: "list the servers"), Link(to: "lay the power", .startToStart, lag: .workingDays(5))]),
      Activity(
        id: "watch the power", party: .seller, duration: 4,
        links: [Link(to: "copy the disks", .finishToFinish, lag: .workingDays(2))]),
      Activity(
        id: "switch over", party: .both, duration: 0, links: [Link(to: "watch the power"), Link(to: "lay the power")]),
    ])
    let calendars = PartyCalendars(buyer: calendar, seller: calendar)
    let schedule = try network.schedule(calendars, today: today, goLive: move)
    #expect(!schedule.isFeasible)
    #expect(schedule.shortfall == 1)
    #expect(schedule.late == ["copy the disks", "lay the power", "switch over", "watch the power"])
    #expect(schedule.conflicts.isEmpty)
    #expect(schedule.earliestGoLive == (try day("2027-08-23")))
  }
}
