import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("What is found late")
struct FoundLateTests {
  private static func late(_ known: Example, _ whole: Example) throws -> FoundLate {
    try #require(
      try Shipped.planner.foundLate(Deal(facts: known.facts), whole: Deal(facts: whole.facts), today: whole.today))
  }

  /// Go-live is close, and a French site of 80 people has a staff committee.
  private static func heard(goLive: String) -> (known: Example, whole: Example) {
    var known = Example.middle
    known["timeline.go_live"] = .day(Example.day(goLive).number)
    var whole = known
    whole["staff.sites"] = .list([Record([("country", .text("FR")), ("headcount", .number(80))])])
    whole["staff.works_council"] = .flag(true)
    return (known, whole)
  }

  @Test("costs nothing when everything was known", arguments: UInt64(0)..<8)
  func nothing(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<4 {
      let deal = random.deal().example
      let late = try Self.late(deal, deal)
      #expect(late.slip == 0)
      #expect(late.ends == late.promised)
      #expect(late.comesUp.isEmpty)
    }
  }

  @Test("never brings go-live forward, and ends on a day on which both work", arguments: UInt64(0)..<8)
  func forward(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<4 {
      let whole = random.deal().example
      var known = whole
      for key in whole.facts.keys.sorted(by: { $0.name < $1.name })
      where key != "timeline.go_live" && Bool.random(using: &random) { known[key] = nil }
      let late = try Self.late(known, whole)
      #expect(late.slip >= 0)
      #expect(late.ends >= late.promised)
      #expect(late.ends > late.promised || late.slip == 0)
      #expect(late.anyway <= late.slip)
    }
  }

  @Test("comes up when the first row that waits for it is due to begin")
  func surfaces() throws {
    let (known, whole) = Self.heard(goLive: "2027-03-01")
    let late = try Self.late(known, whole)
    let committee = try #require(try whole.plan().row("D21"))
    let waiting = try whole.plan().rows.filter { $0.after.contains(committee.id) }.map(\.id)
    let begins = try known.plan().rows.filter { waiting.contains($0.id) }.compactMap(\.start).min()
    #expect(late.comesUp[committee.id] == begins)
    #expect(!waiting.isEmpty)
  }

  @Test("moves go-live by at least what the row takes beyond the day it comes up")
  func slips() throws {
    let (known, whole) = Self.heard(goLive: "2027-03-01")
    let late = try Self.late(known, whole)
    let committee = try #require(try whole.plan().row("D21"))
    let day = try #require(late.comesUp[committee.id])
    #expect(late.promised == Example.day("2027-03-01"))
    #expect(committee.days == 44)
    // 44 working days take nine weeks at least.
    #expect(late.ends - day >= 44 + 8 * 2)
    #expect(late.slip > 20)
  }

  @Test("costs as much in a long plan, when only the end waits for it")
  func long() throws {
    let (close, closeWhole) = Self.heard(goLive: "2027-03-01")
    let (far, farWhole) = Self.heard(goLive: "2027-12-01")
    let short = try Self.late(close, closeWhole).slip
    let long = try Self.late(far, farWhole).slip
    // Holidays differ by a day or two.
    #expect(abs(short - long) <= 3)
  }

  @Test("says nothing where no go-live was known")
  func undated() throws {
    var (known, whole) = Self.heard(goLive: "2027-03-01")
    known["timeline.go_live"] = nil
    #expect(
      try Shipped.planner.foundLate(Deal(facts: known.facts), whole: Deal(facts: whole.facts), today: whole.today)
        == nil)
    whole["timeline.go_live"] = nil
    #expect(
      try Shipped.planner.foundLate(Deal(facts: whole.facts), whole: Deal(facts: whole.facts), today: whole.today)
        == nil)
  }
}
