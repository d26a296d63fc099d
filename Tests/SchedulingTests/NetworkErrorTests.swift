import Scheduling
import Testing

@Suite("What a network refuses")
struct NetworkErrorTests {
  private func work(_ id: String, after others: String..., duration: Int = 1) -> Activity {
    Activity(id: id, party: .buyer, duration: duration, links: others.map { Link(to: $0) })
  }

  private func refusal(of activities: [Activity]) -> NetworkError? {
    do throws(NetworkError) {
      _ = try Network(activities)
      return nil
    } catch {
      return error
    }
  }

  @Test("exactly the activities on cycles are named: not those before, after or between two cycles")
  func cycle() {
    let error = refusal(of: [
      work("before"), work("b", after: "a"), work("a", after: "b", "before"), work("between", after: "b"),
      work("x", after: "y", "between"), work("y", after: "x"), work("after", after: "y"), work("self", after: "self"),
    ])
    #expect(error?.reason == .cycle)
    #expect(error?.activities == ["a", "b", "self", "x", "y"])
  }

  @Test("a cycle of a hundred thousand activities is found too")
  func longCycle() {
    let count = 100_000
    let error = refusal(of: (0..<count).map { work("\($0)", after: "\(($0 + 1) % count)") })
    #expect(error?.reason == .cycle)
    #expect(error?.activities.count == count)
  }

  @Test("an id used twice is named once")
  func duplicate() {
    let error = refusal(of: [work("b"), work("a"), work("b"), work("a"), work("b", after: "nobody")])
    #expect(error?.reason == .duplicateActivity)
    #expect(error?.activities == ["a", "b"])
  }

  @Test("a link to nobody names the missing one")
  func unknown() {
    let error = refusal(of: [work("a", after: "z", "y"), work("b", after: "z", duration: -1)])
    #expect(error?.reason == .unknownPredecessor)
    #expect(error?.activities == ["y", "z"])
  }

  @Test("a negative duration is named before a finish link of a milestone")
  func orderOfReasons() {
    let finishLink = Activity(
      id: "a", party: .buyer, duration: 0, links: [Link(to: "b", .finishToFinish)])
    #expect(refusal(of: [finishLink, work("b", duration: -1)])?.reason == .negativeDuration)
    #expect(refusal(of: [finishLink, work("b")])?.activities == ["a"])
    #expect(refusal(of: [finishLink, work("b")])?.reason == .finishLinkOfMilestone)
  }

  @Test("a fixed day off, a calendar without working days and a lag beyond all calendars are errors, not traps")
  func calendars() throws {
    let saturday = try day("2027-03-06")
    let span = DayRange(saturday, saturday + 100)
    let open = PartyCalendars(buyer: WorkCalendar(span: span), seller: WorkCalendar(span: span))
    let shut = PartyCalendars(
      buyer: WorkCalendar(span: span), seller: WorkCalendar(weekend: Weekday.allCases, span: span))
    let fixed = try Network([Activity(id: "a", party: .buyer, duration: 1, fixed: saturday)])
    #expect(throws: NetworkError.self) { try fixed.schedule(open, today: saturday, goLive: saturday + 30) }
    #expect(throws: NetworkError.self) { try Network([]).schedule(shut, today: saturday, goLive: saturday + 30) }
    for lag in [Int.min, Int.max] {
      for lag in [Link.Lag.workingDays(lag), .calendarDays(lag)] {
        let far = try Network([
          work("a"), Activity(id: "b", party: .both, duration: 1, links: [Link(to: "a", lag: lag)]),
        ])
        #expect(throws: NetworkError.self) { try far.schedule(open, today: saturday, goLive: saturday + 30) }
      }
    }
  }

  @Test("no activities at all are a plan that can start on go-live itself")
  func empty() throws {
    let monday = try day("2027-03-01")
    let calendar = WorkCalendar(span: DayRange(monday, monday + 100))
    let calendars = PartyCalendars(buyer: calendar, seller: calendar)
    let schedule = try Network([]).schedule(calendars, today: monday, goLive: monday + 30)
    #expect(schedule.isFeasible && schedule.startBy == monday + 30 && schedule.smallestFloat == nil)
    #expect(schedule.earliestGoLive == monday)
  }
}
