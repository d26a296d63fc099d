import Planning
import Reading
import Rules
import Scheduling
import Testing

@Suite("A line as answer")
struct LineReadingTests {
  static let context = ReadingContext(today: day("2027-02-03"), dateOrder: .dayFirst, currency: "GBP")
  static let goLive = Expectation("timeline.go_live", .date(isComing: true))

  func read(_ line: String, _ expected: Expectation?) -> Understanding {
    LineReading.read(line, expected: expected, context: Self.context)
  }

  @Test("a why keeps the words exactly as typed")
  func texts() {
    let line = "Orders are typed twice, and by Friday nobody knows which is right"
    #expect(
      read(line, Expectation("why.problem", .text)).candidates == [
        Candidate(.set("why.problem", .text(line)), phrase: line)
      ])
  }

  @Test("beside a why, what is volunteered is noted")
  func whyAndMore() {
    let line = "Two vans come back full every day; it must be live by 1 April"
    let candidates = read(line, Expectation("why.problem", .text)).candidates
    #expect(candidates.first?.change == .set("why.problem", .text(line)))
    #expect(
      candidates.contains(
        Candidate(.set("timeline.go_live", .day(day("2027-04-01").number)), phrase: "must be live by 1 April")))
  }

  @Test("not sure is noted and no problem", arguments: ["not sure", "?", "no idea", "ask them"])
  func unsure(line: String) {
    let understanding = read(line, Self.goLive)
    #expect(understanding.candidates.map(\.change) == [.unsure("timeline.go_live")])
    #expect(understanding.problem == nil)
  }

  @Test(
    "a date that cannot be taken says why",
    arguments: [
      ("soon", Problem.unreadableDate), ("30 February", .impossibleDate(phrase: "30 February")),
      ("every Monday", .recurringDate(phrase: "every Monday")),
      ("last Friday", .pastDate(day("2027-01-29"), phrase: "last Friday")),
      ("1 May 2047", .farDate(day("2047-05-01"), phrase: "1 May 2047")),
      ("1 or 8 May", .ambiguousDate([day("2027-05-01"), day("2027-05-08")], phrase: "1 or 8 May")),
      ("in May", .severalDays(DayRange(day("2027-05-01"), day("2027-05-31")), phrase: "May")),
    ])
  func dates(line: String, problem: Problem) {
    let understanding = read(line, Self.goLive)
    #expect(understanding.candidates.isEmpty)
    #expect(understanding.problem == problem)
  }

  @Test("an empty line and one too long are told apart")
  func ends() {
    #expect(read("  \n ", nil).problem == .empty)
    let long = String(repeating: "a ", count: 4_000)
    #expect(read(long, nil).problem == .tooLong(7_999))
  }

  @Test(
    "each form takes what fits it",
    arguments: [
      (Expectation("deal.value", .money(yearly: true)), "4,000 a month", Value.money(Money(48_000, "GBP"))),
      (Expectation("decision.signer_limit", .money(yearly: false)), "25k", .money(Money(25_000, "GBP"))),
      (Expectation("rollout.users", .count), "about 40 ward managers", .number(40)),
      (Expectation("proof.pilot_days", .calendarDays), "two weeks", .number(14)),
      (Expectation("deal.term_months", .months), "three years", .number(36)),
      (Expectation("why.impact_hours", .hoursAMonth), "300 hours a quarter", .number(100)),
      (Expectation("deal.one_call", .nothingMore), "nothing", .flag(true)),
      (Expectation("deal.one_call", .nothingMore), "a signature and the security papers", .flag(false)),
      (Expectation("deal.account", .account), "Harbour Foods in Scotland", .text("Harbour Foods")),
      (Expectation("buyer.country", .place), "Munich", .text("DE")),
      (Expectation("timeline.freezes", .windows), "none", .list([])),
      (
        Expectation("security.review", .choice([Choice("none"), Choice("light"), Choice("full")])), "no",
        .text("none")
      ),
      (Expectation("access.sso", .flag), "SSO with Okta", .flag(true)),
      (Expectation("data.personal", .flag), "yes, but no personal data", .flag(false)),
    ])
  func forms(expected: Expectation, line: String, value: Value) {
    let understanding = read(line, expected)
    #expect(understanding.candidates.first?.change == .set(expected.key, value))
    #expect(understanding.problem == nil)
  }

  @Test(
    "what does not answer is a problem",
    arguments: [
      (Expectation("deal.value", .money(yearly: true)), "a lot", Problem.nothingUnderstood),
      (
        Expectation("deal.value", .money(yearly: true)), "40-50k",
        .severalAmounts([Money(40_000, "GBP"), Money(50_000, "GBP")])
      ),
      (Expectation("rollout.users", .count), "everybody", .nothingUnderstood),
      (Expectation("stakeholders", .people(.money)), "their purchasing department", .noName([])),
      (
        Expectation("security.soc2_required", .choice([Choice("no"), Choice("type1"), Choice("type2")])), "yes",
        .ambiguousChoice(["type1", "type2"])
      ),
    ])
  func problems(expected: Expectation, line: String, problem: Problem) {
    let found = read(line, expected).problem
    if case .noName = problem, case .noName(let functions) = found {
      #expect(functions.map(\.role) == ["procurement"])
    } else {
      #expect(found == problem)
    }
  }

  @Test("a place beside the company is noted")
  func account() {
    let changes = read("Harbour Foods in Scotland", Expectation("deal.account", .account)).candidates.map(\.change)
    #expect(changes.contains(.set("buyer.country", .text("GB"))))
    #expect(changes.contains(.set("buyer.region", .text("SCT"))))
  }
}
