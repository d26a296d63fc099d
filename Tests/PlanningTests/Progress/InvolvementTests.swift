import Planning
import Rules
import Scheduling
import Testing

@Suite("Who was heard of since the first plan")
struct InvolvementTests {
  @Test("silence is counted from the last word of anybody")
  func silence() throws {
    var told = DealDiary.middle
    #expect(try told.count("progress.days_silent", on: "2026-12-07") == 14)
    told.on("2026-12-03", by: "buyer", .set("why.current", .text("By post")))
    #expect(try told.count("progress.days_silent", on: "2026-12-07") == 4)
  }

  @Test("a sponsor is silent until a row of theirs is done or they are spoken of anew")
  func sponsor() throws {
    var told = DealDiary.middle
    #expect(try told.count("progress.sponsor_days_silent", on: "2026-12-21") == 28)
    told.on(
      "2026-12-14",
      .add("stakeholders", Record([("name", .text("Ines Paz")), ("side", .text("buyer")), ("met", .flag(true))])))
    #expect(try told.count("progress.sponsor_days_silent", on: "2026-12-21") == 7)
  }

  @Test("a new name on their side is counted, one of ours is not")
  func newNames() throws {
    var told = DealDiary.middle
    told.on("2026-12-01", .add("stakeholders", Record([("name", .text("Bo Lind")), ("side", .text("seller"))])))
    #expect(try told.count("progress.names_since_plan", on: "2026-12-02") == 0)
    told.on("2026-12-01", .add("stakeholders", Record([("name", .text("Mara Eck")), ("side", .text("buyer"))])))
    #expect(try told.count("progress.names_since_plan", on: "2026-12-02") == 1)
    #expect(try told.fact("progress.new_names", on: "2026-12-02") == .text("Mara Eck"))
  }

  @Test("a row that they finish before its day is early")
  func early() throws {
    var told = DealDiary.middle
    let entries = PageRows(try told.plan(on: "2026-11-23")).entries
    let row = try #require(
      entries.first { $0.row.lead == .buyer && $0.finish.map { $0 > Example.day("2027-01-11") } ?? false })
    #expect(try told.count("progress.done_early_by_buyer", on: "2026-12-16") == 0)
    told.done(row.row.catalogue ?? "", on: "2026-12-15")
    #expect(try told.count("progress.done_early_by_buyer", on: "2026-12-16") == 1)
  }

  @Test("a row of theirs that came after they agreed is not agreed")
  func added() throws {
    var told = DealDiary.middle
    told.on("2026-12-01", by: "buyer", .set("plan.acknowledged", .text("written")))
    #expect(try told.count("progress.added_since_agreed", on: "2026-12-10") == 0)
    told.on("2026-12-09", .set("data.personal", .flag(true)), .set("data.dpa", .flag(true)))
    let added = try told.count("progress.added_since_agreed", on: "2026-12-10") ?? 0
    #expect(added > 0)
  }

  @Test("a question left open on two days is left open twice, and no longer once it is answered")
  func leftOpen() throws {
    var told = DealDiary.middle
    told.on("2026-12-01", .moment("asked budget.signed"), .unsure("why.inaction"))
    told.on("2026-12-01", .unsure("why.inaction"))
    told.on("2026-12-08", .unsure("why.inaction"))
    func days(_ told: DealDiary) throws -> Value? {
      try told.fact("progress.left_open", on: "2026-12-09")?.list?.first { $0["fact"] == .text("why.inaction") }?[
        "days"]
    }
    #expect(try days(told) == .number(2))
    told.on("2026-12-09", .set("why.inaction", .text("It goes on")))
    #expect(try days(told) == nil)
  }

  @Test("comments on the contract are open from the day they came until a version is agreed")
  func redlines() throws {
    var told = DealDiary.middle
    told.done("E03", on: "2026-12-01")
    #expect(try told.count("progress.redlines_days_open", on: "2026-12-08") == 5)
    told.done("E04", on: "2026-12-08")
    #expect(try told.count("progress.redlines_days_open", on: "2026-12-20") == 0)
  }

  @Test("what is essential and not known is counted and named")
  func essentials() throws {
    var told = DealDiary.middle
    let before = try #require(try told.count("progress.essentials_unknown", on: "2026-11-24"))
    #expect(try told.fact("progress.essentials_open", on: "2026-11-24")?.text?.contains("by what they choose") == true)
    told.on("2026-11-24", .set("decision.criteria", .text("The fewest clicks")))
    #expect(try told.count("progress.essentials_unknown", on: "2026-11-24") == before - 1)
  }

  @Test("a fact that is given stands for what would be computed")
  func given() throws {
    var deal = Example.middle
    deal["progress.rows_late"] = .number(3)
    deal["plan.rows_visible"] = .number(31)
    let planned = try deal.planned()
    #expect(planned.resolution["progress.rows_late"] == .number(3))
    #expect(planned.plan.holds.contains { $0.rule == "R-L02" })
  }
}
