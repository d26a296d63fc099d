import Planning
import Rules
import Scheduling
import Testing

@testable import Reading

@Suite("Who is away")
struct AbsenceReadingTests {
  private let people = [
    Record([("name", .text("Joan Price")), ("role", .text("champion")), ("side", .text("buyer"))]),
    Record([("name", .text("Cian Walsh")), ("role", .text("solutions")), ("side", .text("seller"))]),
    Record([("name", .text("Sian Holt")), ("role", .text("legal")), ("side", .text("buyer"))]),
  ]

  private func context(knowing: Bool = true) -> ReadingContext {
    var context = ReadingContext(
      today: Day(year: 2027, month: 1, day: 11) ?? Day(number: 0), dateOrder: .dayFirst, people: knowing ? people : [])
    context.account = "Ashgrove Hospitals"
    return context
  }

  /// `who role party from-to` of each absence in the line, at a prompt that asks nothing.
  private func absences(_ line: String, knowing: Bool = true, expected: Expectation? = nil) -> [String] {
    LineReading.read(line, expected: expected, context: context(knowing: knowing)).candidates.compactMap { candidate in
      guard case .add("timeline.absences", let record) = candidate.change, let first = record["from"]?.day,
        let last = record["to"]?.day
      else { return nil }
      let days = "\(Day(number: first).iso)..\(Day(number: last).iso)"
      return [record["who"]?.text ?? "-", record["role"]?.text, record["party"]?.text, days].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  @Test(
    "a person, a role of ours or theirs, and oneself",
    arguments: [
      ("Joan is on holiday 5 to 16 May", ["Joan Price buyer 2027-05-05..2027-05-16"]),
      ("Joan Price is away from 5 May to 16 May", ["Joan Price buyer 2027-05-05..2027-05-16"]),
      ("our SE is out from 1 to 5 June", ["Cian Walsh seller 2027-06-01..2027-06-05"]),
      ("their lawyer is on leave 22 March to 2 April", ["Sian Holt buyer 2027-03-22..2027-04-02"]),
      ("I'm away from 22 to 26 March", ["I account_lead seller 2027-03-22..2027-03-26"]),
      ("I will be on holiday 22 to 26 March", ["I account_lead seller 2027-03-22..2027-03-26"]),
      ("our trainer is travelling from 3 to 7 May", ["our trainer trainer seller 2027-05-03..2027-05-07"]),
      ("the CISO is on leave in the week of 3 May", ["the CISO security buyer 2027-05-03..2027-05-09"]),
      (
        "Joan and Sian are both away 1 to 12 March",
        ["Joan Price buyer 2027-03-01..2027-03-12", "Sian Holt buyer 2027-03-01..2027-03-12"]
      ),
      ("Joan is away until 16 April", ["Joan Price buyer 2027-01-11..2027-04-16"]),
      ("Joan is off on Friday 12 March", ["Joan Price buyer 2027-03-12..2027-03-12"]),
      ("Joan's on leave from the 5th to the 16th of May", ["Joan Price buyer 2027-05-05..2027-05-16"]),
      (
        "Joan and our trainer are out 3 to 7 May",
        ["Joan Price buyer 2027-05-03..2027-05-07", "our trainer trainer seller 2027-05-03..2027-05-07"]
      ),
      ("our lawyer Declan is away 1 to 12 February", ["Declan seller 2027-02-01..2027-02-12"]),
      ("Joan cannot do 1 to 5 March", ["Joan Price buyer 2027-03-01..2027-03-05"]),
      ("Marta Quist is out of office 3 to 14 May", ["Marta Quist buyer 2027-05-03..2027-05-14"]),
    ])
  func people(line: String, expected: [String]) {
    #expect(absences(line) == expected)
  }

  @Test("a role nobody is known for stays a role")
  func roles() {
    #expect(
      absences("our SE is out from 1 to 5 June", knowing: false) == ["our SE solutions seller 2027-06-01..2027-06-05"])
    #expect(
      absences("their legal team is away 1 to 5 June", knowing: false)
        == ["their legal team legal buyer 2027-06-01..2027-06-05"])
  }

  @Test(
    "what closes a company, stops changes or is no absence is not somebody's",
    arguments: [
      "they are closed from 22 to 31 March", "Ashgrove is closed 22 to 31 March",
      "nothing may change 20 to 31 December",
      "Ashgrove Hospitals is on holiday 2 to 13 August", "Joan wants the training from 5 to 16 May",
      "we are closed 24 December to 3 January", "Joan starts on 5 May", "Joan is back on 17 May",
      "Joan is away 1 February 2027 to 30 December 2099", "Joan was away 1 to 5 March 2026",
    ])
  func nobody(line: String) {
    #expect(absences(line).isEmpty)
  }

  @Test("whatever is asked, such a line answers nothing else, and the question stands")
  func asked() {
    let expected = Expectation("why.problem", .text)
    let read = LineReading.read("Joan is on holiday 5 to 16 May", expected: expected, context: context())
    #expect(read.candidates.count == 1 && read.problem == .nothingUnderstood)
    #expect(absences("Joan is on holiday 5 to 16 May", expected: expected).count == 1)
  }

  @Test("asked who is away, names alone will do; asked for closed weeks, a person's go where they belong")
  func windows() {
    let away = Expectation("timeline.absences", .windows)
    #expect(
      absences("Joan 5 to 16 July, Sian from 2 to 3 August", expected: away)
        == ["Joan Price buyer 2027-07-05..2027-07-16", "Sian Holt buyer 2027-08-02..2027-08-03"])
    #expect(absences("5 to 16 July", expected: away) == ["- buyer 2027-07-05..2027-07-16"])
    let closed = Expectation("timeline.freezes", .windows)
    #expect(absences("Joan is away 5 to 16 July", expected: closed) == ["Joan Price buyer 2027-07-05..2027-07-16"])
    #expect(absences("closed 5 to 16 July", expected: closed).isEmpty)
  }
}
