import Planning
import Reading
import Rules
import Testing

@Suite("What is said unasked")
struct VolunteeredTests {
  static let context = ReadingContext(today: day("2027-02-03"), dateOrder: .dayFirst, currency: "GBP")

  func changes(_ line: String) -> [Change] {
    LineReading.read(line, expected: Expectation("paper.path", .text), context: Self.context).candidates.map(
      \.change)
  }

  @Test(
    "a fact that the words give away",
    arguments: [
      ("they want SSO with Okta", Key("access.sso"), Value.flag(true)),
      ("they want SSO with Okta", "access.idp", .text("Okta")),
      ("no SSO needed", "access.sso", .flag(false)), ("there is personal data in it", "data.personal", .flag(true)),
      ("they ask for a DPA", "data.dpa", .flag(true)),
      ("a SOC 2 type 2 report is a must", "security.soc2_required", .text("type2")),
      ("no security questionnaire", "security.review", .text("none")),
      ("the long questionnaire comes first", "security.review", .text("full")),
      ("on their own paper", "paper.side", .text("buyer")), ("our MSA is fine", "paper.side", .text("seller")),
      ("they click through", "paper.side", .text("click_through")),
      ("purchasing looks at it", "paper.procurement", .flag(true)),
      ("no procurement", "paper.procurement", .flag(false)), ("we need a PO", "paper.po", .flag(true)),
      ("no tender", "public.procedure", .text("none")),
      ("no tender, they buy from a framework", "public.procedure", .text("framework")),
      ("the board decides", "decision.board", .flag(true)),
      ("trustees approve over £10k", "decision.board_limit", .money(Money(10_000, "GBP"))),
      ("she signs up to 25,000 pounds", "decision.signer_limit", .money(Money(25_000, "GBP"))),
      ("they want to try it for two weeks", "proof.pilot", .flag(true)),
      ("they want to try it for two weeks", "proof.pilot_days", .number(14)),
      ("no trial", "proof.pilot", .flag(false)),
      ("we have to import the stock sheet", "data.migration_kind", .text("spreadsheet")),
      ("they are already a customer", "deal.existing", .flag(true)),
      ("he asked me not to speak to her", "people.champion_blocks", .flag(true)),
      ("must be live by 1 April", "timeline.go_live", .day(day("2027-04-01").number)),
      ("sign by 31 March", "timeline.go_live_kind", .text("signature")),
      ("it is the end of our quarter", "timeline.reason_kind", .text("seller_quarter")),
      ("the price is £12,000", "deal.value", .money(Money(12_000, "GBP"))),
      ("it is billed per seat", "deal.price_model", .text("per_user")),
    ])
  func facts(line: String, key: Key, value: Value) {
    #expect(changes(line).contains(.set(key, value)))
  }

  @Test(
    "what is said of a step becomes an edit",
    arguments: [
      ("vendor management takes six weeks", "F02", PlanEdit.Action.days, Value.number(30)),
      ("their lawyers need two weeks", "E03", .days, .number(10)),
      ("the security check takes 15 working days", "D04", .days, .number(15)),
      ("a trial starting on 8 March", "B10", .start, .day(day("2027-03-08").number)),
    ])
  func edits(line: String, step: String, action: PlanEdit.Action, value: Value) {
    #expect(changes(line).contains(.add("plan.edits", PlanEdit(step: step, action: action, value: value).record)))
  }

  @Test("windows, systems, rivals and people find their lists")
  func records() {
    #expect(changes("nothing new between 1 and 14 December").contains { isAddition($0, to: "timeline.freezes") })
    #expect(changes("all of August is closed").contains { isAddition($0, to: "timeline.freezes") })
    #expect(changes("Oren Pike is away from 1 to 5 March").contains { isAddition($0, to: "timeline.absences") })
    #expect(changes("their core is Temenos").contains { isAddition($0, to: "integrations") })
    #expect(changes("Pantry Pro quoted us too").contains { isAddition($0, to: "proof.alternatives") })
    #expect(changes("CFO Oren Pike signs").contains { isAddition($0, to: "stakeholders") })
  }

  @Test(
    "an ordinary sentence gives nothing away",
    arguments: [
      "she likes the colours", "they may come back to us", "the bank holiday was nice", "we talked for two hours",
      "it went well last week",
      "they asked for nothing special", "24/7 would be nice", "live music was playing",
    ])
  func nothing(line: String) {
    #expect(changes(line) == [.set("paper.path", .text(line))])
  }

  @Test("a guess is not sure")
  func unsure() {
    let candidates = LineReading.read("They want a SOC 2 report", expected: nil, context: Self.context).candidates
    #expect(candidates.map(\.sure) == [false])
  }

  @Test("every phrase is a part of the line, and no fact is set twice")
  func phrases() {
    let lines = [
      "Their lawyers redline our MSA, two weeks, then purchasing needs a PO; CFO Oren Pike signs above £50k.",
      "No SSO, no tender. Trustees approve over £10k, next on 4 March. Live by 1 June, nothing new in December.",
      "Try it for two weeks from 8 March, core is Temenos, Pantry Pro quoted us too, SOC 2 and a DPA.",
    ]
    for line in lines {
      let candidates = LineReading.read(line, expected: nil, context: Self.context).candidates
      #expect(candidates.count >= 4, "\(line)")
      for candidate in candidates { #expect(line.contains(candidate.phrase), "\(candidate.phrase)") }
      let set = candidates.compactMap { if case .set(let key, _) = $0.change { key } else { nil } }
      #expect(Set(set).count == set.count)
    }
  }

  @Test("a function without a name is pointed out")
  func functions() {
    let understanding = LineReading.read("their CISO signs off", expected: nil, context: Self.context)
    #expect(understanding.functions.map(\.role) == ["security"])
    #expect(understanding.candidates.isEmpty)
  }

  private func isAddition(_ change: Change, to key: Key) -> Bool {
    if case .add(key, _) = change { true } else { false }
  }
}
