@testable import Planning
import Scheduling
import Testing

@Suite("Rows of the page")
struct PageRowsTests {
  private func row(
    _ id: String, start: Int32, finish: Int32, headline: Bool = false, parent: String? = nil,
    audience: Audience = .both
  ) -> Row {
    Row(
      id: id, catalogue: id, title: id, doneWhen: "", phase: "align", side: .both, lead: .buyer, buyerRole: "champion",
      sellerRole: "account_lead", buyerOwner: nil, sellerOwner: nil, audience: audience, start: Day(number: start),
      finish: Day(number: finish), latestStart: nil, latestFinish: nil, float: nil, critical: false, headline: headline,
      parent: parent, merged: parent != nil, after: [], days: 1, assumed: false, done: nil, saidBy: nil)
  }

  private func plan(_ rows: [Row]) -> Plan {
    Plan(
      weight: .standard, goLive: nil, feasible: nil, startBy: nil, earliestGoLive: nil, shortfall: nil, chain: [],
      conflicts: [], rows: rows, notes: [], holds: [], asks: [], daysOff: [], unknownCountries: [],
      phases: [Plan.Phase(id: "align", title: "Agree"), Plan.Phase(id: "value", title: "Value")])
  }

  @Test("a row opens with its first part and is done with its last")
  func span() throws {
    let rows = PageRows(
      plan([
        row("E08", start: 20, finish: 22, headline: true), row("C09", start: 10, finish: 11, parent: "E08"),
        row("C04", start: 21, finish: 25, parent: "E08"),
      ]))
    let entry = try #require(rows[1])
    #expect(entry.opens == Day(number: 10))
    #expect(entry.finish == Day(number: 25))
  }

  @Test("a part that is not for the buyer moves neither day", arguments: [Audience.ours, .onRequest])
  func oursMovesNothing(audience: Audience) throws {
    let rows = PageRows(
      plan([
        row("D07", start: 20, finish: 22, headline: true),
        row("E05", start: 1, finish: 40, parent: "D07", audience: audience),
      ]))
    let entry = try #require(rows[1])
    #expect(entry.opens == Day(number: 20))
    #expect(entry.finish == Day(number: 22))
    #expect(entry.members.isEmpty)
  }

  @Test("rows stand in the order in which all of each is done, and the plan numbers them so")
  func order() {
    let plan = plan([
      row("E08", start: 20, finish: 22, headline: true), row("C04", start: 21, finish: 30, parent: "E08"),
      row("D07", start: 10, finish: 25, headline: true),
    ])
    #expect(PageRows(plan).entries.map(\.row.id) == ["D07", "E08"])
    #expect(plan.numberedRows.map(\.id) == ["D07", "E08"])
  }

  @Test("go-live has no number, and a phase without a row is not there")
  func numbers() {
    let rows = PageRows(
      plan([
        row("A10", start: 1, finish: 1, headline: true), row(GoLive.step, start: 5, finish: 5, headline: true),
        row("A11", start: 1, finish: 1),
      ]))
    #expect(rows.sections.map(\.title) == ["Agree"])
    #expect(rows.entries.map(\.number) == [1, nil])
  }
}
