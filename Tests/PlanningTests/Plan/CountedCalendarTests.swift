import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("By whose holidays days are counted")
struct CountedCalendarTests {
  private func counted(_ facts: [Key: String], goLive: String = "2027-06-14") throws -> [CountedCalendar] {
    var deal = Example.middle
    for (key, value) in facts { deal[key] = .text(value) }
    deal["timeline.go_live"] = .day(Example.day(goLive).number)
    return try deal.plan().calendars
  }

  @Test("a thin national list takes the part with the largest city, until somebody names one")
  func defaults() throws {
    let guess = try #require(try counted(["buyer.country": "DE"]).first)
    #expect(guess.country == "Germany")
    #expect(guess.region == "Berlin")
    #expect(guess.isDefaultRegion)
    let said = try #require(try counted(["buyer.country": "DE", "buyer.region": "BY"]).first)
    #expect(said.region == "Bavaria")
    #expect(!said.isDefaultRegion)
  }

  @Test("a country without data, and a part that it does not have, are named")
  func unknown() throws {
    #expect(try counted(["buyer.country": "ZZ"]).first?.isUnknown == true)
    #expect(try counted(["buyer.country": "UA"]).first?.isUnknown == true)
    #expect(try counted(["buyer.country": "DE", "buyer.region": "XX"]).first?.unknownRegion == "XX")
  }

  @Test("a plan that goes on after the last year with data says so")
  func passed() throws {
    #expect(try counted(["buyer.country": "LK"], goLive: "2027-06-14").first?.isPassed == true)
    #expect(try counted(["buyer.country": "FR"], goLive: "2027-06-14").first?.isPassed == false)
    #expect(try counted(["buyer.country": "FR"], goLive: "2037-03-16").first?.isPassed == true)
  }

  @Test("days that the moon decides are known as such")
  func moon() throws {
    let emirates = try #require(try counted(["buyer.country": "AE"]).first)
    #expect(emirates.estimated.contains(Example.day("2027-03-10")))
    #expect(try counted(["buyer.country": "FR"]).first?.estimated.isEmpty == true)
  }

  @Test("a holiday on which a party works is a working day for it alone")
  func worked() throws {
    var deal = Example.middle
    deal["buyer.country"] = .text("DE")
    deal["buyer.region"] = .text("BY")
    deal["timeline.go_live"] = .day(Example.day("2027-06-14").number)
    func daysOff() throws -> [String] { try deal.plan().daysOff.map { "\($0.days.first.iso) \($0.party)" } }
    #expect(try daysOff().contains("2027-05-27 buyer"))
    deal["timeline.freezes"] = .list([
      Record([
        ("from", .day(Example.day("2027-05-27").number)), ("to", .day(Example.day("2027-05-27").number)),
        ("party", .text("buyer")), ("kind", .text("working")),
      ])
    ])
    #expect(try !daysOff().contains("2027-05-27 buyer"))
  }

  @Test("the seller's own days off close their side in every deal")
  func own() throws {
    var deal = Example.middle
    deal["seller.days_off"] = .list([
      Record([
        ("from", .day(Example.day("2027-02-01").number)), ("to", .day(Example.day("2027-02-05").number)),
        ("reason", .text("Works holiday")),
      ])
    ])
    let plan = try deal.plan()
    #expect(plan.daysOff.contains { $0.party == .seller && $0.reason == "Works holiday" })
    let closed = DayRange(Example.day("2027-02-01"), Example.day("2027-02-05"))
    #expect(
      plan.rows.filter { $0.side != .buyer }.allSatisfy { row in row.finish.map { !closed.contains($0) } ?? true })
  }
}
