import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("What is said, as the planner takes it")
struct SaidFactsTests {
  private let vocabulary = Shipped.playbook.vocabulary

  @Test("a null field is a missing one, and a null entry is none")
  func nulls() throws {
    let json = try JSON(parsing: #"[{"name":"Ines Paz","email":null,"side":"buyer"},null]"#)
    let people = vocabulary.value(of: json, for: "stakeholders")
    #expect(people == .list([Record([("name", .text("Ines Paz")), ("side", .text("buyer"))])]))
  }

  @Test("the days of a committee may be plain dates")
  func committeeDates() throws {
    let json = try JSON(parsing: #"[{"name":"the trustees","dates":["2027-03-04",{"date":"2027-04-01"},"soon"]}]"#)
    let dates = vocabulary.value(of: json, for: "committees")?.list?.first?["dates"]?.list?.map(\.fields.first?.value)
    #expect(dates == [.day(Example.day("2027-03-04").number), .day(Example.day("2027-04-01").number)])
  }

  @Test("a list of anything but objects does not fit", arguments: ["[1]", #"["a"]"#, "[[]]", #"{"name":"x"}"#])
  func noList(text: String) throws {
    #expect(vocabulary.value(of: try JSON(parsing: text), for: "stakeholders") == nil)
  }

  @Test("a person of whom nobody said that they were met has not been met")
  func metIsClosed() throws {
    var deal = Example.middle
    deal["stakeholders"] = .list([
      Record([("name", .text("Ines Paz")), ("role", .text("economic_buyer")), ("side", .text("buyer"))])
    ])
    let resolution = try deal.planned().resolution
    #expect(resolution["people.decider_met"] == .flag(false))
  }

  @Test("a committee without a kind is a steering group")
  func committeeWithoutKind() throws {
    var deal = Example.middle
    deal["committees"] = .list([Record([("name", .text("the list meeting"))])])
    #expect(try deal.plan().row("C06")?.title == "Decision by the list meeting")
  }

  @Test("a blank is nobody's name")
  func blankName() throws {
    var deal = Example.middle
    deal["stakeholders"] = Example.people((" ", "champion"), ("Ines Paz", "economic_buyer"))
    #expect(try deal.plan().rows.allSatisfy { $0.buyerOwner != " " })
  }

  @Test("a length that nobody plans is not taken", arguments: [-1, 1e9, 1e300, .infinity])
  func senselessLength(days: Double) throws {
    var deal = Example.middle
    let usual = try deal.plan().row("E03")?.days
    deal["plan.edits"] = .list([Example.edit("E03", .days, .number(days))])
    #expect(try deal.plan().row("E03")?.days == usual)
    deal["proof.pilot"] = .flag(true)
    let tryOut = try deal.plan().row("B10")?.days
    deal["proof.pilot_days"] = .number(days)
    #expect(try deal.plan().row("B10")?.days == tryOut)
  }

  @Test("what comes before a row in progress is still done before what comes after it")
  func beforeRowInProgress() throws {
    var deal = Example.middle
    deal["security.review"] = .text("light")
    deal["data.company"] = .flag(true)
    deal["access.sso"] = .flag(true)
    let waitedFor = try #require(try deal.plan().row("D07")?.after)
    deal["plan.edits"] = .list([
      Example.edit("D07", .begun, .day(deal.today.number)), Example.edit("D07", .left, .number(4)),
    ])
    let plan = try deal.plan()
    let signature = try #require(plan.row("F08")?.latestStart)
    #expect(waitedFor.contains("D05"))
    for step in waitedFor {
      let latest = try #require(plan.row(step)?.latestFinish)
      #expect(latest < signature, "\(step)")
    }
  }

  @Test("a day that was begun counts whole")
  func partOfADay() throws {
    var deal = Example.middle
    deal["plan.edits"] = .list([Example.edit("E03", .days, .number(6.5))])
    #expect(try deal.plan().row("E03")?.days == 7)
  }
}
