import Formats
import Planning
import Rules
import Scheduling
import Testing

@Suite("The buyer's page")
struct BuyerPlanTests {
  private let shelf: ExampleDeals
  private let today: Day
  private let deal: Deal

  init() throws {
    shelf = try ExampleDeals.shared.get()
    today = try shelf.today("freight")
    deal = try shelf.deal("freight")
  }

  private func day(_ iso: String) throws -> Value { .day(try ExampleDeals.day(iso).number) }

  // MARK: Head

  @Test("their sentence stands in quotation marks only when it is word for word theirs")
  func quotes() throws {
    var deal = deal
    #expect(try shelf.page(deal, today).problem?.isQuote == true)
    deal.facts["why.buyer_words"] = nil
    #expect(try shelf.page(deal, today).problem?.isQuote == false)
  }

  @Test(
    "a date that is only the seller's gives no reason and no consequence", arguments: ["seller_quarter", "discount"])
  func sellersReason(kind: String) throws {
    var deal = deal
    deal.facts["timeline.reason_kind"] = .text(kind)
    let page = try shelf.page(deal, today)
    #expect(page.reason == nil)
    #expect(page.consequence == nil)
    #expect(!page.done.contains { $0.title.contains("why that day") })
  }

  @Test("the price stands on the page once it has been named, and not before")
  func price() throws {
    #expect(try shelf.page(deal, today).price?.amount == Money(62000, "USD"))
    var unnamed = deal
    unnamed.facts["progress.done"] = nil
    #expect(try shelf.page(unnamed, today).price == nil)
  }

  @Test("without a product the wanted future is the headline, and is not said twice")
  func headline() throws {
    var deal = deal
    deal.facts["deal.product"] = nil
    let page = try shelf.page(deal, today)
    #expect(page.headline == "Dispatch and dock see the same doors on one screen, and nobody calls to ask")
    #expect(page.outcome == nil)
  }

  // MARK: Asked this week

  @Test("at most three things are asked, and the missing names are one of them, due in five working days")
  func asks() throws {
    let page = try shelf.page(deal, today)
    #expect(page.asks.count == 3)
    #expect(page.asks.first == .ownWords)
    #expect(page.asks.contains(.names(["procurement", "security", "legal"], by: try ExampleDeals.day("2027-03-08"))))
    #expect(page.asks.contains { if case .part("Half an hour with Martin Reyes", _) = $0 { true } else { false } })
  }

  @Test("a row without a name says from whom the name comes, and by when")
  func missingName() throws {
    let rows = try shelf.page(deal, today).sections.flatMap(\.rows)
    let expected = BuyerPlan.Owner.toCome(from: "Denise Okafor", by: try ExampleDeals.day("2027-03-08"))
    #expect(rows.filter { $0.buyer == expected }.count == 3)
  }

  // MARK: Rows

  @Test("rows are numbered without a break, go-live has a star, and the last row is about value")
  func numbers() throws {
    let page = try shelf.page(deal, today)
    let rows = page.sections.flatMap(\.rows)
    #expect(rows.compactMap(\.number) == Array(1...rows.count - 1))
    #expect(rows.filter(\.isGoLive).map(\.title) == ["Live"])
    #expect(page.sections.last?.title == "Prove the value")
  }

  @Test("a row with members says how both know that each named part is done")
  func mergedRow() throws {
    let rows = try shelf.page(deal, today).sections.flatMap(\.rows)
    let choice = try #require(rows.first { $0.title.hasPrefix("You choose") })
    #expect(choice.doneWhen?.split(separator: ";").count == 3)
  }

  @Test("a row on request is on the page only after somebody kept it")
  func onRequest() throws {
    var deal = deal
    deal.facts["proof.alternatives"] = .list([Record([("name", .text("Yardly")), ("kind", .text("vendor"))])])
    func titles(_ deal: Deal) throws -> [String] { try shelf.page(deal, today).sections.flatMap(\.rows).map(\.title) }
    let step = try #require(shelf.planner.playbook.step("B14"))
    #expect(try !titles(deal).contains(step.title))
    deal.facts["plan.edits"] = .list([PlanEdit(step: "B14", action: .keep).record])
    #expect(try titles(deal).contains(step.title))
  }

  @Test("a try-out without results to reach waits for them, in words")
  func waitsForResults() throws {
    var deal = try shelf.deal("insurer")
    deal.facts["proof.pilot_metrics"] = nil
    let page = try shelf.page(deal, shelf.today("insurer"))
    #expect(page.sections.flatMap(\.rows).filter(\.waitsForResults).map(\.title) == ["You try it"])
  }

  @Test("dates have a year only where day and month could be taken for another")
  func years() throws {
    let text = shelf.markdown(try shelf.released(shelf.deal("insurer"), shelf.today("insurer")))
    #expect(text.contains("Fri 3 Mar 2028") && text.contains("Thu 10 Dec 2026"))
    #expect(text.contains("**Wed 1 Dec**"))
  }

  // MARK: State

  @Test("it is a draft until nothing stands in the way of agreed")
  func agreed() throws {
    var deal = try shelf.deal("bakery")
    let today = try shelf.today("bakery")
    #expect(try !shelf.page(deal, today).isAgreed)
    deal.facts["timeline.realistic"] = .flag(true)
    #expect(try shelf.page(deal, today).isAgreed)
    #expect(shelf.markdown(try shelf.released(deal, today)).contains("agreed, as of 1 February 2027"))
  }

  @Test("a hold on the buyer's files refuses the page by name, until somebody lifts it")
  func withheld() throws {
    var deal = deal
    deal.facts["why.problem"] = nil
    do {
      _ = try shelf.released(deal, today)
      Issue.record("the page went out")
    } catch Withheld.held(let holds) {
      #expect(holds.map(\.rule) == ["R-Q05"])
    }
    deal.waivers["R-Q05"] = "she has it in her own notes"
    #expect(try shelf.released(deal, today).page.problem == nil)
  }

  @Test("a deal that one call decides has no page")
  func oneCall() throws {
    var deal = deal
    deal.facts["deal.one_call"] = .flag(true)
    #expect(throws: Withheld.needsNoPlan) { try shelf.released(deal, today) }
  }

  // MARK: Little known

  @Test("without a go-live date it is a page with an order and without a column for dates")
  func undated() throws {
    var deal = deal
    deal.facts["timeline.go_live"] = nil
    deal.waivers["R-D01"] = "to find the date together"
    let text = shelf.markdown(try shelf.released(deal, today))
    #expect(text.hasPrefix("# One door board for dispatch and dock\n"))
    #expect(text.contains("| No. | Step"))
    #expect(!text.contains("| By |"))
    #expect(!text.contains("{") && !text.contains("["))
  }

  @Test("with no facts at all it is still a page without a hole in it")
  func empty() throws {
    var deal = Deal()
    for rule in ["R-D01", "R-Q05"] { deal.waivers[rule] = "to see it" }
    let released = try shelf.released(deal, today)
    let text = shelf.markdown(released)
    #expect(text.hasPrefix("# Plan to go live\n"))
    #expect(text.contains("name to come by Mon"))
    #expect(text.contains("| we |"))
    #expect(!text.contains("TBD") && !text.contains("{") && !text.contains("[page"))
    #expect(try shelf.mail(released).contains("Hello,"))
  }

  @Test("what does not fit is said with both days, and go-live stands where the steps lead")
  func misfit() throws {
    var deal = deal
    deal.facts["timeline.go_live"] = try day("2027-04-12")
    let page = try shelf.page(deal, today)
    let misfit = try #require(page.misfit)
    #expect(misfit.earliest > misfit.wanted)
    #expect(page.sections.flatMap(\.rows).first(where: \.isGoLive)?.finish == misfit.earliest)
    #expect(page.reserve == nil)
  }
}
