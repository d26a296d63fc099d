import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Room in words, and money of this year")
struct RoomWordsTests {
  private func lines(_ deal: Example) throws -> [String] {
    FitWords(
      planned: try deal.planned(), deal: Deal(facts: deal.facts), planner: Shipped.planner, phrases: Shipped.phrases,
      today: deal.today
    ).lines
  }

  /// The middle deal with so many days between the earliest go-live and the one that is wanted.
  private func deal(room: Int) throws -> Example {
    var deal = Example.middle
    let earliest = try #require(try deal.plan().earliestGoLive)
    deal["timeline.go_live"] = .day((earliest + room).number)
    return deal
  }

  @Test(
    "below a tenth of what the plan needs it is tight, below a quarter some room, otherwise roomy",
    arguments: [(0, "tight"), (4, "tight"), (16, "some room"), (60, "roomy")])
  func words(room: Int, word: String) throws {
    #expect(try lines(deal(room: room)).first?.contains(word) == true)
  }

  @Test("two rows decide, and they are named")
  func twoRows() throws {
    let line = try #require(try lines(.middle).first { $0.hasPrefix("What decides") })
    #expect(line.matches(of: #/\(row \d+\)/#).count == 2)
  }

  @Test("a latest signature beyond their year end is named, with the last day on which both work before it")
  func yearEnd() throws {
    var deal = Example.middle
    deal["buyer.country"] = .text("GB")
    deal["seller.country"] = .text("GB")
    deal["buyer.fiscal_year_end"] = .day(Example.day("2027-03-31").number)
    deal["timeline.freezes"] = .list([
      Record([
        ("from", .day(Example.day("2027-03-22").number)), ("to", .day(Example.day("2027-03-31").number)),
        ("party", .text("buyer")), ("kind", .text("closed")), ("reason", .text("year end")),
      ])
    ])
    let line = try #require(try lines(deal).first { $0.contains("the money is this year's") })
    #expect(line.contains("31 Mar") && line.contains("19 Mar"))
    deal["budget.approved"] = .flag(false)
    #expect(try !lines(deal).contains { $0.contains("the money is this year's") })
  }

  @Test("a year end that is past counts in the year it comes round again", arguments: ["2025-03-31", "2024-02-29"])
  func nextYear(said: String) throws {
    var deal = Example.middle
    deal["buyer.fiscal_year_end"] = .day(Example.day(said).number)
    let planned = try deal.planned()
    let expected = said.hasSuffix("31") ? "2027-03-31" : "2027-02-28"
    #expect(planned.resolution["timeline.year_end"]?.day.map { Day(number: $0).iso } == expected)
    #expect(planned.plan.notes.contains { $0.rule == "R-T13" && $0.text.contains("2027") })
  }

  @Test("the signature planned for after the year end is said to be")
  func missed() throws {
    var deal = Example.middle
    deal["buyer.fiscal_year_end"] = .day(Example.day("2026-12-04").number)
    #expect(try lines(deal).contains { $0.contains("before the signature as planned") })
  }
}
