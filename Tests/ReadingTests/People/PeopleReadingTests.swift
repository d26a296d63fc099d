import Reading
import Rules
import Testing

@Suite("People")
struct PeopleReadingTests {
  static let known = Record([("name", .text("Nadia Okoro")), ("side", .text("buyer"))])
  static let context = ReadingContext(today: day("2027-02-03"), people: [known])

  struct Expected: Sendable {
    var name: String
    var title: String?
    var role: String?
    var side = "buyer"
    var met: Bool?
  }

  @Test(
    "a name, a title, a role",
    arguments: [
      (
        "Marta Lindqvist, Head of Logistics", PeopleTurn.contact,
        Expected(name: "Marta Lindqvist", title: "Head of Logistics", role: "champion", met: true)
      ),
      (
        "marta lindqvist, ops manager", .contact,
        Expected(name: "Marta Lindqvist", title: "ops manager", role: "champion", met: true)
      ),
      (
        "Oren Pike (Finance Director) signs, not met yet", .money,
        Expected(name: "Oren Pike", title: "Finance Director", role: "economic_buyer", met: false)
      ),
      (
        "CFO Oren Pike, I met him in March", .money,
        Expected(name: "Oren Pike", title: "CFO", role: "economic_buyer", met: true)
      ),
      (
        "Tess Grau the data protection officer", .blockers,
        Expected(name: "Tess Grau", title: "data protection officer", role: "privacy", met: false)
      ),
      ("Bill Ashe doubts it", .blockers, Expected(name: "Bill Ashe", role: "sceptic", met: false)),
      ("legal is Wendy Moss", .blockers, Expected(name: "Wendy Moss", title: "legal", role: "legal", met: false)),
      (
        "our counsel Piet de Vries", .blockers,
        Expected(name: "Piet de Vries", title: "counsel", role: "counsel", side: "seller")
      ),
      ("Sven Aho from IT", .blockers, Expected(name: "Sven Aho", title: "IT", role: "technical", met: false)),
      ("Nadia decides", .money, Expected(name: "Nadia Okoro", role: "economic_buyer")),
      (
        "Jean-Luc Ferrand, directeur, decides", .money,
        Expected(name: "Jean-Luc Ferrand", title: "directeur", role: "economic_buyer", met: false)
      ),
      (
        "Dr. Ana Ruiz, Chief Information Security Officer", .blockers,
        Expected(name: "Ana Ruiz", title: "Chief Information Security Officer", role: "security", met: false)
      ),
    ])
  func one(text: String, turn: PeopleTurn, expected: Expected) throws {
    let person = try #require(readPeople(in: text, turn: turn, context: Self.context).people.first)
    #expect(person.record["name"]?.text == expected.name)
    #expect(person.record["title"]?.text == expected.title)
    #expect(person.record["role"]?.text == expected.role)
    #expect(person.record["side"]?.text == expected.side)
    #expect(person.record["met"]?.flag == expected.met)
    #expect(text.contains(person.phrase))
  }

  @Test("several people in one line, each with their own title")
  func several() {
    let people = readPeople(
      in: "Tess Grau, data protection officer; Bill Ashe (IT manager) is against it and Wendy Moss from purchasing",
      turn: .blockers,
      context: Self.context
    ).people
    #expect(people.map { $0.record["name"]?.text } == ["Tess Grau", "Bill Ashe", "Wendy Moss"])
    #expect(people.map { $0.record["role"]?.text } == ["privacy", "technical", "procurement"])
  }

  @Test(
    "a function without a name is no person",
    arguments: [("their CISO signs off", "security"), ("the lawyers read it", "legal"), ("purchasing", "procurement")])
  func functions(text: String, role: String) {
    let readings = readPeople(in: text, turn: .blockers, context: Self.context)
    #expect(readings.people.isEmpty)
    #expect(readings.functions.map(\.role) == [role])
  }

  @Test(
    "no person at all",
    arguments: [
      "nobody", "not sure", "the Finance Department", "Monday works", "IT and HR", "no lawyers", "SOC 2 by March",
      "We doubt it",
    ])
  func nobody(text: String) {
    #expect(readPeople(in: text, turn: .blockers, context: Self.context).people.isEmpty)
  }

  @Test("unasked, a capitalised word alone is no person, and one who is known says nothing new")
  func volunteered() {
    #expect(readPeople(in: "They use Concur and like Ramp", turn: .volunteered, context: Self.context).people.isEmpty)
    #expect(readPeople(in: "We talk with Nadia again", turn: .volunteered, context: Self.context).people.isEmpty)
    #expect(readPeople(in: "Oren Pike, the CFO, wants it", turn: .volunteered, context: Self.context).people.count == 1)
  }
}
