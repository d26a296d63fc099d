import Formats
import Planning
import Rules
import Scheduling
import Testing

@Suite("For the rep alone")
struct RepCopyTests {
  private let shelf: ExampleDeals
  private let today: Day
  private let deal: Deal

  init() throws {
    shelf = try ExampleDeals.shared.get()
    today = try shelf.today("freight")
    deal = try shelf.deal("freight")
  }

  // MARK: The call sheet

  @Test("five questions at most, each to be said as it stands, the dates last")
  func questions() throws {
    let sheet = try shelf.rep(deal, today).callSheet
    #expect(sheet.questions.count == 5)
    #expect(sheet.questions.last?.ask == .dates)
    let content = CallSheetContent(sheet, phrases: shelf.phrases)
    #expect(content.questions.allSatisfy { $0.ask.hasSuffix("?\"") && !$0.settles.isEmpty })
  }

  @Test("the people who are missing come first, with the row and the days that hang on them")
  func names() throws {
    let sheet = try shelf.rep(deal, today).callSheet
    #expect(sheet.goal == .dates(missingNames: 3))
    let first = try #require(sheet.questions.first)
    #expect(first.ask == .name(role: "legal", title: "Contract agreed"))
    #expect(first.settles == .row(8, days: 20))
  }

  @Test("what was asked and not known is asked of the buyer")
  func unsure() throws {
    let asks = try shelf.rep(deal, today).callSheet.questions.map(\.ask)
    let limit = try #require(shelf.planner.playbook.question("decision.signer_limit")?.askBuyer)
    #expect(asks.contains(.playbook(limit)))
  }

  @Test("with nothing known the goal is their problem, and the core is asked")
  func nothingKnown() throws {
    let sheet = try shelf.rep(Deal(), today).callSheet
    #expect(sheet.goal == .problem)
    #expect(sheet.known.isEmpty)
    #expect(sheet.questions.count == 5)
  }

  // MARK: The own copy

  @Test("a plan that does not fit says by how much, and gives no latest days")
  func doesNotFit() throws {
    var deal = deal
    deal.facts["timeline.go_live"] = .day(try ExampleDeals.day("2027-04-12").number)
    let rep = try shelf.rep(deal, today)
    guard case .short(let short) = rep.fit else { throw ExampleDeals.Missing(what: "shortfall") }
    #expect(short.missing > 0)
    #expect(rep.latestSignature == nil)
    #expect(RepExport(phrases: shelf.phrases).text(rep).contains("It does not fit."))
  }

  @Test("a length that somebody said is no longer among the assumed")
  func said() throws {
    var deal = deal
    #expect(try shelf.rep(deal, today).assumed.contains { $0.title.contains("security") })
    deal.facts["plan.edits"] = .list([
      PlanEdit(step: "D04", action: .days, value: .number(12), saidBy: "Priya Nair").record
    ])
    #expect(try !shelf.rep(deal, today).assumed.contains { $0.title.contains("security") })
  }

  @Test("a hold that was lifted stays on the record with its reason")
  func lifted() throws {
    var deal = deal
    deal.waivers["R-D11"] = "agreed on the phone"
    #expect(RepExport(phrases: shelf.phrases).text(try shelf.rep(deal, today)).contains("agreed on the phone"))
  }

  // MARK: The screen

  @Test("fifteen rows, their phases and what is done fit twenty-four lines")
  func oneScreen() throws {
    #expect(try shelf.screen(deal, today).lines(width: 80).count <= 24)
  }

  @Test("no line is wider than the screen", arguments: [40, 59, 60, 80, 132])
  func widths(width: Int) throws {
    for all in [false, true] {
      let lines = try shelf.screen(deal, today).lines(width: width, all: all)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    }
  }

  @Test("the screen and the page number the same rows")
  func sameNumbers() throws {
    let lines = try shelf.screen(deal, today).lines(width: 132)
    for row in try shelf.page(deal, today).sections.flatMap(\.rows) {
      guard let number = row.number else { continue }
      #expect(lines.contains { $0.drop { $0 == " " }.hasPrefix("\(number) ") && $0.contains(row.title) })
    }
  }

  @Test("everything shows every step that is not done, those of ours too")
  func everything() throws {
    let plan = try shelf.planner.plan(deal, today: today).plan
    let text = try shelf.screen(deal, today).lines(width: 400, all: true).joined(separator: "\n")
    for row in plan.rows where row.done == nil { #expect(text.contains(row.title)) }
  }

  // MARK: The recap

  @Test("one call that decides gives two sentences and a draft, and no plan")
  func recap() throws {
    var deal = try shelf.deal("bakery")
    deal.facts["deal.one_call"] = .flag(true)
    let recap = Recap(
      deal, playbook: shelf.planner.playbook, phrases: shelf.phrases, today: try shelf.today("bakery"))
    #expect(recap.sentences.count == 2)
    #expect(recap.sentences[0] == "As we said: One order list for four shops, from Monday 15 March 2027.")
    let mail = RecapExport().message(recap)
    #expect(mail.contains("To: \"Mette Dahl\" <mette@kanelhuset.example>"))
    #expect(mail.contains("Content-Type: text/plain; charset=utf-8"))
  }

  @Test("a recap without any fact is still a mail")
  func emptyRecap() {
    let recap = Recap(Deal(), playbook: shelf.planner.playbook, phrases: shelf.phrases, today: today)
    #expect(recap.lines.first == "Hello,")
    #expect(recap.sentences[0] == "As we said, you go ahead.")
  }
}
