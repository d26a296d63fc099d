import Planning
import Reading
import Rules
import Scheduling
import Testing

@Suite("What notes say, as changes of a deal")
struct NoteFindingsTests {
  static let ticks = [
    TickOption(step: "A04", words: "confidentiality is signed"), TickOption(step: "B01", words: "a demonstration"),
  ]

  static func read(_ text: String, order: ReadingContext.DateOrder = .unknown) -> [Candidate] {
    NoteFindings(
      text, context: ReadingContext(today: day("2027-01-11"), dateOrder: order, currency: "GBP"), ticks: ticks
    ).candidates
  }

  static func words(_ key: Key, in candidates: [Candidate]) -> [String] {
    candidates.filter { $0.key == key }.map(\.phrase)
  }

  @Test("Every finding stands word for word in the notes")
  func quotes() {
    let found = Self.read(NotesReadingTests.text)
    #expect(found.count >= 12)
    for candidate in found { #expect(NotesReadingTests.text.contains(candidate.phrase), "\(candidate)") }
  }

  @Test("The sentence with the date gives its reason")
  func reason() {
    let found = Self.read("It has to be live by 7 June 2027, because the new jacquard line starts that week.")
    #expect(Self.words("timeline.go_live", in: found) == ["7 June 2027"])
    #expect(Self.words("timeline.reason", in: found) == ["the new jacquard line starts that week"])
  }

  @Test("What is over is ticked with its day, what is to come is not")
  func ticks() {
    let found = Self.read("NDA signed on 6 January. They want to see a demo on 20 January.")
    let done = found.compactMap { candidate -> Record? in
      if case .add("progress.done", let record) = candidate.change { record } else { nil }
    }
    #expect(done.map { $0["step"] } == [.text("A04")])
    #expect(done.first?["date"] == .day(day("2027-01-06").number))
  }

  @Test("A length that they named becomes the length of the row")
  func lengths() {
    let found = Self.read("- Vendor management takes six weeks")
    let edits = found.compactMap { candidate -> PlanEdit? in
      if case .add("plan.edits", let record) = candidate.change { PlanEdit(record) } else { nil }
    }
    #expect(edits == [PlanEdit(step: "F02", action: .days, value: .number(30))])
  }

  @Test("A date that can be read in two ways gives both, and neither is sure")
  func twoReadings() {
    let found = Self.read("- has to be live by 07/06/2027").filter { $0.key == "timeline.go_live" }
    #expect(found.map(\.sure) == [false, false])
    #expect(
      found.map(\.change) == ["2027-06-07", "2027-07-06"].map { .set("timeline.go_live", .day(day($0).number)) })
  }

  @Test(
    "Another date of the text proves the order of day and month",
    arguments: [("15/10/2027", "2027-06-07"), ("10/15/2027", "2027-07-06")])
  func provenOrder(_ other: String, _ expected: String) {
    let found = Self.read("- has to be live by 07/06/2027\n- their peak season begins on \(other)")
    let days = found.filter { $0.key == "timeline.go_live" }.map(\.change)
    #expect(days == [.set("timeline.go_live", .day(day(expected).number))])
  }

  @Test(
    "What is told about somebody can be read by that person; their own words stay",
    arguments: [
      ("Janet wants every stop on one screen", "every stop on one screen"),
      ("They'd like kitchens to order online", "kitchens to order online"),
      ("wants lots on every invoice", "lots on every invoice"),
      ("I'd love to see it in one place", "I'd love to see it in one place"),
      ("They want it", "They want it"),
    ])
  func toldAbout(_ said: String, _ expected: String) {
    let found = Self.read("Spoke to: Janet Adeyemi, Operations Director\n- \(said)")
    #expect(found.contains { $0.change == .set("why.future", .text(expected)) }, "\(found)")
  }

  @Test("What it costs stands without who said it, and its figure counts as in an answer")
  func cost() {
    let found = Self.read(
      """
      Spoke to: Janet Adeyemi, Operations Director
      - Problem: nobody sees a stop in time
      - about 90 hours a month of standing looms, Janet says
      """)
    #expect(found.contains { $0.change == .set("why.impact", .text("about 90 hours a month of standing looms")) })
    #expect(found.contains { $0.change == .set("why.impact_hours", .number(90)) })
  }

  @Test("What is denied says no, with the word that denies it")
  func denials() {
    let found = Self.read("- No SSO, no security questionnaire")
    #expect(found.contains { $0.change == .set("access.sso", .flag(false)) && $0.phrase == "No SSO" })
    #expect(found.contains { $0.change == .set("security.review", .text("none")) })
  }

  @Test("A small talk says nothing about a deal")
  func nothing() {
    #expect(Self.read("Thank you for the coffee. The garden looks lovely.").isEmpty)
  }
}
