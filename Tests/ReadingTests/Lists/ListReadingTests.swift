import Reading
import Rules
import Testing

@Suite("Lists")
struct ListReadingTests {
  static let context = ReadingContext(
    today: day("2027-02-03"), dateOrder: .dayFirst,
    people: [Record([("name", .text("Nadia Okoro")), ("side", .text("buyer"))])])

  @Test("a window has its days, its reason, whose it is and what it stops")
  func windows() throws {
    let closed = try #require(
      readWindows(in: "we are closed from 22 to 26 March for stocktaking", context: Self.context).first)
    #expect(closed.record["from"]?.day == day("2027-03-22").number)
    #expect(closed.record["to"]?.day == day("2027-03-26").number)
    #expect(closed.record["reason"]?.text == "stocktaking")
    #expect(closed.record["party"]?.text == "seller")
    #expect(closed.record["kind"]?.text == "closed")
    let freeze = try #require(readWindows(in: "no changes between 1 and 14 December", context: Self.context).first)
    #expect(freeze.record["kind"]?.text == "no_changes")
    #expect(freeze.record["party"]?.text == "buyer")
  }

  @Test("two windows in one line, and none without a date")
  func severalWindows() {
    let windows = readWindows(in: "Summer shutdown 5 to 16 July, and all of December", context: Self.context)
    #expect(windows.map { $0.record["from"]?.day } == [day("2027-07-05").number, day("2027-12-01").number])
    #expect(readWindows(in: "nobody works then", context: Self.context).isEmpty)
  }

  @Test("a meeting has a day and somebody, either may be missing")
  func meetings() {
    let both = readMeeting(in: "Friday with Nadia and her boss", context: Self.context)
    #expect(both?.record["date"]?.day == day("2027-02-05").number)
    #expect(both?.record["who"]?.text == "Nadia Okoro and her boss")
    #expect(readMeeting(in: "with Nadia", context: Self.context)?.record["date"] == nil)
    #expect(readMeeting(in: "on 9 February", context: Self.context)?.record["who"] == nil)
    #expect(readMeeting(in: "soon", context: Self.context) == nil)
  }

  static let offered = [
    TickOption(step: "B01", words: "they have seen a demonstration"),
    TickOption(step: "C10", words: "the price has been named"),
    TickOption(step: "A04", words: "a confidentiality agreement is signed"),
  ]

  @Test(
    "ticks by number and by words, with the day that belongs to each",
    arguments: [
      ("1", ["B01": nil]), ("1 and 2 on 20 January", ["B01": "2027-01-20", "C10": "2027-01-20"]),
      ("1, 2 on 20 January", ["B01": nil, "C10": "2027-01-20"]),
      ("demo last Thursday, price named yesterday", ["B01": "2027-01-28", "C10": "2027-02-02"]),
      ("we signed an NDA", ["A04": nil]),
      ("no demo yet, but the price", ["C10": nil]), ("9", [:]), ("nothing", [:]),
    ] as [(String, [String: String?])])
  func ticks(text: String, expected: [String: String?]) {
    let ticks = readTicks(in: text, offered: Self.offered, context: Self.context)
    #expect(ticks.compactMap { $0.record["step"]?.text }.sorted() == expected.keys.sorted())
    for tick in ticks {
      let step = tick.record["step"]?.text ?? ""
      #expect(tick.record["date"]?.day == (expected[step] ?? nil).map { day($0).number })
      #expect(text.contains(tick.phrase))
    }
  }

  @Test("systems with their direction; sign-in is none of them")
  func systems() {
    let systems = readSystems(in: "Visma payroll, the ERP in both directions, Slack one way, Okta for sign-in")
    #expect(systems.map { $0.record["name"]?.text } == ["Visma payroll", "ERP", "Slack"])
    #expect(systems.map { $0.record["kind"]?.text } == ["two_app", "core", "one_way"])
  }

  @Test("what else they could do")
  func alternatives() {
    let options = readAlternatives(in: "Pantry Pro, build it themselves, or leave it as it is")
    #expect(options.map { $0.record["kind"]?.text } == ["vendor", "in_house", "do_nothing"])
    #expect(options.first?.record["name"]?.text == "Pantry Pro")
  }

  @Test("a body with its kind, its rhythm and its days")
  func committees() {
    let bodies = readCommittees(in: "the IT board, every second Tuesday; trustees on 4 March", context: Self.context)
    #expect(bodies.map { $0.record["kind"]?.text } == ["architecture", "board"])
    #expect(bodies.first?.record["rhythm"]?.text == "every second Tuesday")
    #expect(bodies.last?.record["dates"]?.list == [Record([("date", .day(day("2027-03-04").number))])])
  }

  @Test("countries with people, and parts of countries")
  func places() {
    let sites = readSites(in: "Germany 120, about 60 in France", context: Self.context)
    #expect(sites.map { $0.record["country"]?.text } == ["DE", "FR"])
    #expect(sites.map { $0.record["headcount"]?.number } == [120, 60])
    #expect(readPlace(in: "England")?.region == "ENG")
    #expect(readPlace(in: "Leeds, near York") == nil)
    #expect(readPlace(in: "DE")?.country == "DE")
    #expect(readPlace(in: "they told us", acceptsCodes: false) == nil)
  }

  @Test("when a body wants its papers")
  func papers() {
    let text = "the steering group, first Thursday of the month, papers a week before; trustees on 18 March"
    let bodies = readCommittees(in: text, context: Self.context)
    #expect(bodies.map { $0.record["papers"]?.number } == [5, nil])
    #expect(bodies.first?.record["rhythm"]?.text == "first Thursday of the month")
    let ten = readCommittees(in: "the board, they want the papers 10 working days ahead", context: Self.context)
    #expect(ten.first?.record["papers"]?.number == 10)
  }

  @Test(
    "a holiday on which somebody works, and a day on which nobody does",
    arguments: [
      ("we work on 1 May", "seller working"), ("they are open on 1 May", "buyer working"),
      ("they are closed on 24 December", "buyer closed"), ("we do not work on 1 May", "seller closed"),
    ])
  func worked(text: String, expected: String) {
    let window = readWindows(in: text, context: Self.context).first?.record
    #expect("\(window?["party"]?.text ?? "") \(window?["kind"]?.text ?? "")" == expected)
    let said = LineReading.read(text, expected: nil, context: Self.context).candidates
    #expect(said.contains { if case .add("timeline.freezes", _) = $0.change { true } else { false } }, "\(text)")
  }

  @Test("work on something is no day off, nor a day on")
  func noWindow() {
    for text in ["we work on the contract from 1 to 5 March", "they work on it by 3 May"] {
      let said = LineReading.read(text, expected: nil, context: Self.context).candidates
      #expect(!said.contains { if case .add("timeline.freezes", _) = $0.change { true } else { false } }, "\(text)")
    }
  }

  @Test("what is handed over: by whom, and by when")
  func deliverables() {
    let items = readDeliverables(in: "we: training dates by 9 April; they: the list of users", context: Self.context)
    #expect(items.map { $0.record["title"]?.text } == ["Training dates", "The list of users"])
    #expect(items.map { $0.record["side"]?.text } == ["seller", "buyer"])
    #expect(items.first?.record["due"]?.day == day("2027-04-09").number)
  }

  @Test("results and decisions are taken apart at commas")
  func texts() {
    #expect(readTexts(in: "half the calls, answers in a day, and no double entries", field: "text").count == 3)
    let events = readEvents(in: "board on 4 March with Nadia, budget round on 1 April", context: Self.context)
    #expect(events.map { $0.record["what"]?.text } == ["Board", "Budget round"])
    #expect(events.first?.record["who"]?.text == "Nadia Okoro")
  }

  @Test("there is none", arguments: ["none", "no", "nothing", "No other vendors", "nobody"])
  func none(text: String) { #expect(saysNone(text)) }

  @Test("there is one", arguments: ["no changes from 1 to 10 May", "Ramp", "", "not in August", "yes"])
  func some(text: String) { #expect(!saysNone(text)) }
}
