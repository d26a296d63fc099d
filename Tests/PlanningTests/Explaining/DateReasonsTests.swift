import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Why a date")
struct DateReasonsTests {
  private func words(_ planned: Planner.Planned, _ deal: Deal) -> ReasonWords {
    ReasonWords(
      phrases: Shipped.phrases, days: DayWords(), deal: deal, planned: planned, playbook: Shipped.playbook
    ) { $0.title }
  }

  private func texts(_ lines: [ReasonLine]) -> [String] {
    lines.map { line in
      switch line {
      case .sentence(let text), .entry(let text, _): text
      }
    }
  }

  @Test("from every row a way leads to go-live and one from today, each row in it before the next", arguments: 1...25)
  func ways(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let example = random.deal().example
    let deal = Deal(facts: example.facts)
    let planned = try example.planned()
    for row in planned.plan.rows where row.done == nil && row.latestStart != nil {
      for side in [DateReasons.Side.later, .earlier, .aim] {
        guard let reasons = DateReasons(row, side, planned: planned, deal: deal) else { continue }
        let own = side == .later ? reasons.hops.first : reasons.hops.last
        #expect(own?.row.id == row.id)
        if side == .aim { #expect(own?.dates == DayRange(try #require(row.start), try #require(row.finish))) }
        if side == .later { #expect(own?.dates.last == row.latestFinish) }
        #expect(
          zip(reasons.hops, reasons.hops.dropFirst()).allSatisfy { $0.isBesideNext || $0.dates.first <= $1.dates.first }
        )
        for text in texts(words(planned, deal).lines(reasons)) {
          #expect(!text.contains("[") && !text.contains("{"), "\(text)")
        }
      }
    }
  }

  @Test("days on which they are closed are counted and named with whose they are")
  func daysLost() throws {
    var example = Example.middle
    example["timeline.freezes"] = .list([
      Record([
        ("from", .day(Example.day("2027-06-02").number)), ("to", .day(Example.day("2027-06-04").number)),
        ("party", .text("buyer")), ("kind", .text("closed")), ("reason", .text("stocktaking")),
      ])
    ])
    let deal = Deal(facts: example.facts)
    let planned = try example.planned()
    let row = try #require(planned.plan.rows.first { $0.catalogue == "F08" })
    let reasons = try #require(DateReasons(row, .later, planned: planned, deal: deal))
    let told = texts(words(planned, deal).lines(reasons)).joined(separator: "\n")
    #expect(told.contains("3 days lost: 2 to 4 June closed at theirs (stocktaking)."), "\(told)")
    #expect(told.contains("Mon 14 Jun: go-live."))
  }

  @Test(
    "every weekday on which a row's side or person does not work is counted once and named, also beyond go-live",
    arguments: 1...25)
  func everyDayLost(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var example = random.deal().example
    // Half of them come too late, so that their days lie beyond go-live and before today.
    if seed % 2 == 0 { example["timeline.go_live"] = .day((example.today + 20).number) }
    example["seller.days_off"] = .list([
      Record([
        ("from", .day((example.today + 30).number)), ("to", .day((example.today + 36).number)),
        ("reason", .text("Works holiday")),
      ])
    ])
    example["timeline.absences"] = .list([
      Record([
        ("from", .day((example.today + 12).number)), ("to", .day((example.today + 25).number)),
        ("who", .text("our people")),
        ("role", .text("account_lead")), ("party", .text("seller")),
      ])
    ])
    let deal = Deal(facts: example.facts)
    let planned = try example.planned()
    let calendars = try #require(planned.dating?.calendarsOfRows)
    for row in planned.plan.rows where row.done == nil && row.latestStart != nil {
      for side in [DateReasons.Side.later, .earlier, .aim] {
        guard let reasons = DateReasons(row, side, planned: planned, deal: deal) else { continue }
        for hop in reasons.hops where hop.time.first <= hop.time.last {
          guard let calendar = calendars(hop.row.id) else { continue }
          let lost = (hop.time.first.number...hop.time.last.number).map { Day(number: $0) }.filter {
            !calendar.isWorking($0) && !calendar.weekend.contains($0.weekday)
          }
          #expect(hop.lostDays == lost.count, "\(row.id) \(side) \(hop.row.id) \(hop.time)")
          for day in lost { #expect(hop.lost.contains { $0.days.contains(day) }) }
        }
      }
    }
  }

  @Test("a day that was said holds the row and says so; a length that was said is called so")
  func edits() throws {
    var example = Example.middle
    let by = Example.day("2027-02-10")
    example["plan.edits"] = .list([
      Record([("step", .text("E04")), ("action", .text("by")), ("value", .day(by.number))]),
      Record([("step", .text("E04")), ("action", .text("days")), ("value", .number(6))]),
    ])
    let deal = Deal(facts: example.facts)
    let planned = try example.planned()
    let row = try #require(planned.plan.rows.first { $0.catalogue == "E04" })
    let reasons = try #require(DateReasons(row, .later, planned: planned, deal: deal))
    guard case .saidBy(let day, let who) = reasons.holding else { return #expect(Bool(false), "\(reasons.holding)") }
    #expect(day == by && who == "rep")
    let told = texts(words(planned, deal).lines(reasons)).joined(separator: "\n")
    #expect(told.contains("6 working days as you said."), "\(told)")
    #expect(told.contains("Wed 10 Feb: the day you said it has to be done by."))
  }

  @Test("a body that meets on days of its own holds its row on both sides")
  func meetings() throws {
    var example = Example.middle
    let meetings = ["2027-02-04", "2027-03-04", "2027-04-08"].map { Example.day($0) }
    example["committees"] = .list([
      Record([
        ("name", .text("Steering group")), ("kind", .text("steering")),
        ("dates", .list(meetings.map { Record([("date", .day($0.number))]) })),
      ])
    ])
    let deal = Deal(facts: example.facts)
    let planned = try example.planned()
    let row = try #require(planned.plan.rows.first { $0.catalogue == "C06" })
    for side in [DateReasons.Side.later, .earlier, .aim] {
      let reasons = try #require(DateReasons(row, side, planned: planned, deal: deal))
      guard case .meeting(let day, let papers) = reasons.holding else {
        Issue.record("\(side): \(reasons.holding)")
        continue
      }
      #expect(meetings.contains(day) && papers < day)
    }
  }

  @Test(
    "questions about dates are told from others",
    arguments: [
      ("7 date", DateReasons.Side.aim, "7"), ("not later 7", .later, "7"), ("7 so early?", .later, "7"),
      ("not earlier than", .earlier, "than"), ("so late the contract", .earlier, "the contract"),
      ("the date of 5", .aim, "5"), ("not later", .later, ""),
    ])
  func questions(text: String, side: DateReasons.Side, thing: String) {
    let question = DateQuestion(text)
    #expect(question?.side == side && question?.thing == thing)
    for other in ["7", "not a pilot", "date", "R-M02", "the works council"] { #expect(DateQuestion(other) == nil) }
  }

  @Test("a day of the page is found however it is written")
  func daysWritten() throws {
    let plan = try Example.middle.plan()
    let row = try #require(plan.numberedRows.first { $0.finish != nil && $0.done == nil })
    let day = try #require(row.finish)
    let words = DayWords()
    for text in [words.withWeekday(day), words.short(day).lowercased(), words.full(day), day.iso] {
      #expect(plan.row(on: text, days: words)?.finish == day, "\(text)")
    }
    #expect(plan.row(on: "7", days: words) == nil)
  }
}
