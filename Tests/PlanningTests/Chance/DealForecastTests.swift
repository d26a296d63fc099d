import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("How likely a deal is")
struct DealForecastTests {
  private func forecast(_ example: Example, runs: Int = 2_000) throws -> DealForecast {
    let planner = Shipped.planner
    return try #require(
      try planner.forecast(example.planned(), of: Deal(facts: example.facts), today: example.today, runs: runs))
  }

  private func inTime(_ goLive: String) throws -> Int {
    var example = Example.middle
    example["timeline.go_live"] = .day(Example.day(goLive).number)
    return try #require(try forecast(example).inTime)
  }

  @Test("a later go-live is never less likely, too early is never made and far away always")
  func monotone() throws {
    var before = 0
    for goLive in ["2026-12-07", "2027-01-25", "2027-02-15", "2027-03-01", "2027-03-15", "2027-04-05", "2027-12-06"] {
      let count = try inTime(goLive)
      #expect(count >= before)
      before = count
    }
    #expect(try inTime("2026-12-07") == 0)
    #expect(before == 2_000)
  }

  @Test("five working days more are at least as likely, and ten at least as five")
  func buffers() throws {
    let forecast = try forecast(.middle)
    #expect(forecast.later.map(\.days) == DealForecast.buffers)
    let counts = [try #require(forecast.inTime)] + forecast.later.map(\.runs)
    #expect(counts == counts.sorted())
    #expect(try #require(forecast.withReserve) <= counts[0])
    #expect(forecast.liveBy.map(\.percent) == [50, 80, 95])
    #expect(forecast.liveBy.map(\.day) == forecast.liveBy.map(\.day).sorted())
  }

  @Test("the same deal has the same forecast, whichever day it is asked first")
  func same() throws {
    #expect(try forecast(.middle) == forecast(.middle))
    #expect(try forecast(.middle).seed == Seed.hash("Larkfield Press"))
  }

  @Test("the playbook's range is the product's, half of it around what somebody said, and nothing around a moment")
  func sources() throws {
    let step = "E04"
    let before = try #require(try forecast(.middle).lengths.first { $0.row.catalogue == step })
    #expect(before.estimate.source == .product)
    var example = Example.middle
    example["plan.edits"] = .list([Example.edit(step, .days, .number(Double(before.estimate.days.likely)))])
    let said = try #require(try forecast(example).lengths.first { $0.row.catalogue == step })
    #expect(said.estimate.source == .said)
    #expect(said.estimate.days.likely == before.estimate.days.likely)
    #expect(said.estimate.days.most - said.estimate.days.least < before.estimate.days.most - before.estimate.days.least)
    for length in try forecast(.middle).lengths where length.estimate.days.likely == 0 {
      #expect(length.estimate.days.isFixed && length.estimate.source == .settled)
    }
  }

  @Test("a done row and the reserve are not run, and some row decides")
  func rows() throws {
    var example = Example.middle
    example["progress.done"] = .list([
      Record([("step", .text("B01")), ("date", .day(Example.day("2026-11-20").number))])
    ])
    let forecast = try forecast(example)
    let steps = forecast.lengths.compactMap(\.row.catalogue)
    #expect(!steps.contains("B01") && !steps.contains("H12") && !steps.contains("I01"))
    #expect(forecast.deciding.contains { $0.runs > forecast.runs / 2 })
    #expect(forecast.deciding.allSatisfy { $0.runs <= forecast.runs })
  }

  @Test("without a go-live there is a day by which, and no chance")
  func noGoLive() throws {
    var example = Example.middle
    example["timeline.go_live"] = nil
    let forecast = try forecast(example)
    #expect(forecast.inTime == nil && forecast.later.isEmpty && forecast.liveBy.count == 3)
  }
}
