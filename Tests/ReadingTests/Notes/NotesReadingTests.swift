import Reading
import Scheduling
import Testing

@Suite("Notes")
struct NotesReadingTests {
  static let text = """
    Meeting notes – Larkfield Housing Association, 9 March 2027
    Attendees: Gwen Pritchard (Head of Repairs), Suresh Patel (IT Manager)

    - Repairs are logged by phone and scheduled on a whiteboard
    - Failed visits cost them roughly £220,000 a year
    - Gwen wants tenants to pick a slot online
    - Budget is £85k for the first year
    - They need a DPA, and SSO with Entra; no pilot
    - Must integrate with Civica Cx
    - No go-lives between 15 December and 8 January
    - Go-live target: 1 September 2027, when the new contractor starts
    - Current supplier contract ends 31 October 2027
    - Also talking to Plentific
    Next step: workshop with Suresh on 23 March
    """

  static func read(_ text: String, today: String = "2027-03-09") -> NotesReading {
    NotesReading(text, context: ReadingContext(today: day(today), dateOrder: .dayFirst, currency: "GBP"))
  }

  @Test("what is paid is no pain, and the end of a contract is no go-live")
  func bullets() {
    let notes = Self.read(Self.text)
    #expect(notes.account == "Larkfield Housing Association")
    #expect(notes.value?.amount == 85_000)
    #expect(notes.goLive?.day == day("2027-09-01"))
    #expect(notes.impact?.quote == "Failed visits cost them roughly £220,000 a year")
    #expect(notes.currentState?.quote == "Repairs are logged by phone and scheduled on a whiteboard")
    #expect(notes.people.map(\.name) == ["Gwen Pritchard", "Suresh Patel"])
    #expect(notes.requirements.keys.sorted() == ["dpa", "sso"])
    #expect(notes.notRequired == ["pilot": "no pilot"])
    #expect(notes.integrations == ["Civica Cx"])
    #expect(notes.windows.map(\.days) == [DayRange(day("2027-12-15"), day("2028-01-08"))])
    #expect(notes.competitors == ["Plentific"])
    #expect(notes.nextStep?.day == day("2027-03-23"))
  }

  @Test("in a transcript the buyer's words count, and who asks is the seller")
  func transcript() {
    let notes = Self.read(
      """
      00:00:01 Ben Ode: How do you handle warranty claims today?
      00:00:06 Eleni Papadaki: Dealers send us photos by e-mail.
      00:00:12 Ben Ode: And where does it go wrong?
      00:00:16 Eleni Papadaki: Claims get lost in mailboxes.
      00:00:30 Ben Ode: By when do you need it live?
      00:00:34 Eleni Papadaki: End of September 2027.
      """)
    #expect(notes.currentState?.quote == "Dealers send us photos by e-mail")
    #expect(notes.problem?.quote == "Claims get lost in mailboxes")
    #expect(notes.goLive?.day == day("2027-09-30"))
    #expect(notes.people.filter(\.isSeller).map(\.name) == ["Ben Ode"])
  }

  @Test("dates that would share a word do no harm", arguments: ["2h0o1H", "closed 2h0o1H1h2", "1H2h3q1Q2"])
  func sharedWords(text: String) {
    #expect(readWindows(in: text, context: ReadingContext(today: day("2027-03-09"))).count <= 2)
    #expect(Self.read(text).people.isEmpty)
  }

  @Test("what the text does not say is not there", arguments: ["", "\u{202E}\u{1B}[31m", "> > >", "ok thanks"])
  func nothing(text: String) {
    let notes = Self.read(text)
    #expect(notes.account == nil && notes.value == nil && notes.goLive == nil && notes.people.isEmpty)
  }
}
