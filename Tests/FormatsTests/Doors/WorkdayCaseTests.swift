import Formats
import Foundation
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Reference working-day questions")
struct WorkdayCaseTests {
  @Test("every reference question gets its answer, through the door")
  func questions() throws {
    let file = Shipped.root.appending(path: "Tests/SchedulingTests/Cases/workdays.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 60)
    let door = WorkdaysDoor(holidays: Shipped.planner.holidays)
    for line in lines {
      let question = try JSON(parsing: line)
      let answer = try JSON(parsing: try #require(door.answer(String(line))).text)
      #expect(answer["id"] == question["id"])
      #expect(answer["result"] == question["expected"], "\(question["id"]?.text ?? "")")
    }
  }

  /// Written without the calendar's tables: day after day, from the holidays of the places alone.
  @Test("random questions get the answer that counting day by day gives", arguments: UInt64(1)...60)
  func dayByDay(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let places = ["GB", "GB-SCT", "DE-BY", "US", "AE", "JP", "IN"]
    let door = WorkdaysDoor(holidays: Shipped.planner.holidays)
    let place = places[Int.random(in: places.indices, using: &random)]
    let weekend: [Weekday] = [[.saturday, .sunday], [.friday, .saturday], [.sunday]][
      Int.random(in: 0..<3, using: &random)]
    let start = Day(number: 19_800 + Int32.random(in: 0..<4_000, using: &random))
    let closed = DayRange(
      start + Int.random(in: 0..<30, using: &random), start + 30 + Int.random(in: 0..<20, using: &random))
    let count = 1 + Int.random(in: 0..<60, using: &random)
    let op = ["start_from_finish", "finish_from_start", "before", "after", "count"][
      Int.random(in: 0..<5, using: &random)]
    let parts = place.split(separator: "-").map(String.init)
    let country = try #require(Shipped.planner.holidays(parts[0]))
    let holidays = Set(country.days(region: parts.count > 1 ? parts[1] : nil))
    func works(_ day: Day) -> Bool {
      !weekend.contains(day.weekday) && !holidays.contains(day) && !closed.contains(day)
    }
    var expected: JSON
    if op == "count" {
      expected = .number(Double((0...count).count { works(start + $0) }))
    } else {
      let step = ["start_from_finish", "before"].contains(op) ? -1 : 1
      var day = ["before", "after"].contains(op) ? start + step : start
      var left = count
      while true {
        if works(day) { left -= 1 }
        if left == 0 { break }
        day = day + step
      }
      expected = .text(day.iso)
    }
    let names: [Weekday: String] = [.friday: "Fri", .saturday: "Sat", .sunday: "Sun"]
    let key = ["start_from_finish": "finish", "before": "from", "after": "from"][op] ?? "start"
    let question: JSON = [
      "id": "x", "op": .text(op), "countries": [.text(place)],
      "weekend": .array(weekend.map { .text(names[$0] ?? "") }),
      "blackouts": [["from": .text(closed.first.iso), "to": .text(closed.last.iso)]],
      "working_days": .number(Double(count)),
    ]
    var members = (question.members ?? []) + [JSON.Member(key, .text(start.iso))]
    if op == "count" { members.append(JSON.Member("finish", .text((start + count).iso))) }
    let answer = try JSON(parsing: try #require(door.answer(JSON.object(members).description)).text)
    #expect(answer["result"] == expected, "\(JSON.object(members))")
  }
}
