import Scheduling
import Testing

@Suite("Work calendar")
struct WorkCalendarTests {
  private static let seeds = Array(UInt64(1)...25)

  @Test("days added and taken away again lead back", arguments: seeds)
  func thereAndBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try day("2027-01-01")
    let calendar = random.calendar(from: start)
    for _ in 0..<50 {
      let from = try #require(calendar.onOrAfter(start + Int.random(in: -50..<400, using: &random)))
      let count = Int.random(in: -80...80, using: &random)
      let to = try #require(calendar.moved(from, by: count))
      #expect(calendar.moved(to, by: -count) == from)
      #expect(calendar.distance(from: from, to: to) == count)
    }
  }

  @Test("days outside the span get the same answers as days inside it", arguments: seeds)
  func spanDoesNotMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try day("2027-01-01")
    let narrow = random.calendar(from: start)
    let wide = WorkCalendar(
      weekend: narrow.weekend, holidays: narrow.holidays, closed: narrow.closed,
      span: DayRange(start - 900, start + 900))
    for offset in -100..<400 {
      let day = start + offset
      #expect(narrow.isWorking(day) == wide.isWorking(day))
      #expect(narrow.onOrAfter(day) == wide.onOrAfter(day))
      #expect(narrow.onOrBefore(day) == wide.onOrBefore(day))
      let range = DayRange(day, day + Int.random(in: 0...200, using: &random))
      #expect(narrow.count(in: range) == wide.count(in: range))
    }
  }

  @Test("work that needs both uses only days on which each of them works", arguments: seeds)
  func both(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try day("2027-01-01")
    let (a, b) = (random.calendar(from: start), random.calendar(from: start))
    let both = WorkCalendar.both(a, b)
    for offset in -50..<350 {
      #expect(both.isWorking(start + offset) == (a.isWorking(start + offset) && b.isWorking(start + offset)))
    }
  }

  @Test("a calendar without a working day says so and does not search for ever")
  func noWorkingDay() throws {
    let start = try day("2027-01-01")
    let never = WorkCalendar(weekend: Weekday.allCases, span: DayRange(start, start + 100))
    #expect(never.onOrAfter(start) == nil)
    #expect(never.onOrBefore(start) == nil)
    #expect(never.count(in: DayRange(start, start + 200)) == 0)
  }

  @Test("ten years closed are too long to wait, inside the span as outside", arguments: [10, 6_000])
  func tenYearsClosed(spanLength: Int) throws {
    let friday = try day("2027-01-01")
    func calendar(closedFor days: Int) -> WorkCalendar {
      WorkCalendar(
        weekend: [], closed: [DayRange(friday, friday + days - 1)], span: DayRange(friday, friday + spanLength))
    }
    #expect(calendar(closedFor: WorkCalendar.reach).onOrAfter(friday) == friday + WorkCalendar.reach)
    #expect(calendar(closedFor: WorkCalendar.reach + 1).onOrAfter(friday) == nil)
  }

  @Test(
    "a move past the last day of the calendar is nil, however far",
    arguments: [4_000_000, Int.max, -4_000_000, Int.min])
  func tooFar(count: Int) throws {
    let monday = try day("2027-03-01")
    #expect(WorkCalendar(span: DayRange(monday, monday + 10)).moved(monday, by: count) == nil)
  }

  @Test("a day off says why")
  func dayOff() throws {
    let (saturday, holiday, closed) = (try day("2027-03-06"), try day("2027-03-08"), try day("2027-03-10"))
    let window = DayRange(closed, closed + 1)
    let calendar = WorkCalendar(holidays: [holiday], closed: [window], span: DayRange(saturday, saturday + 30))
    #expect(calendar.dayOff(saturday) == .weekend(.saturday))
    #expect(calendar.dayOff(holiday) == .holiday)
    #expect(calendar.dayOff(closed + 1) == .closed(window))
    #expect(calendar.dayOff(holiday + 1) == nil)
  }

  @Test("a range that ends before it begins holds no working day")
  func emptyRange() throws {
    let monday = try day("2027-03-01")
    let calendar = WorkCalendar(span: DayRange(monday, monday + 30))
    #expect(calendar.count(in: DayRange(monday + 4, monday)) == 0)
    #expect(calendar.count(in: DayRange(monday, monday + 4)) == 5)
  }
}
