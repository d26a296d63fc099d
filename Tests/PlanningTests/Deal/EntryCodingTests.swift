import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Entries as JSON")
struct EntryCodingTests {
  @Test("an entry is one flat object that a person can read")
  func shape() {
    let day = Day(iso: "2027-03-31")?.number ?? 0
    let entry = Entry(
      device: "d1", sequence: 3, turn: 2, stamp: "2026-11-23T10:15:00Z", words: "end of q1",
      change: .set("timeline.go_live", .day(day)))
    #expect(
      entry.json.description
        == #"{"device":"d1","sequence":3,"turn":2,"stamp":"2026-11-23T10:15:00Z","by":"rep","words":"end of q1","#
        + #""do":"set","key":"timeline.go_live","value":"2027-03-31"}"#)
  }

  @Test(
    "each kind of value has a shape of its own",
    arguments: [
      (Value.flag(true), "true"), (.text("soon"), #""soon""#), (.number(12), "12"),
      (.money(Money(80_000, "EUR")), #"{"amount":80000,"currency":"EUR"}"#), (.day(0), #""1970-01-01""#),
      (.record(Record([("name", .text("Ana")), ("since", .day(1))])), #"{"name":"Ana","since":"1970-01-02"}"#),
      (.list([Record([("name", .text("Ana"))])]), #"[{"name":"Ana"}]"#), (.list([]), "[]"), (.record(Record()), "{}"),
    ])
  func values(value: Value, text: String) throws {
    #expect(value.json.description == text)
    #expect(try Value(json: JSON(parsing: text)) == value)
  }

  @Test("a text that is exactly a date comes back as the day, which the type of the fact turns back")
  func dateLikeText() throws {
    #expect(Value(json: Value.text("1970-01-02").json) == .day(1))
    #expect(Value(json: Value.text("1970-02-30").json) == .text("1970-02-30"))
    #expect(Value(json: Value.text("on 1970-01-02").json) == .text("on 1970-01-02"))
  }

  @Test("null and arrays of anything but objects are no values", arguments: ["null", "[1]", #"{"a":null}"#, "[[]]"])
  func noValues(text: String) throws {
    let json = try JSON(parsing: text)
    #expect(Value(json: json) == nil)
  }

  @Test("members that a later version may add are ignored")
  func unknownMembers() throws {
    let text =
      #"{"device":"d","sequence":1,"turn":1,"stamp":"s","by":"rep","words":"","mood":"good","do":"undo","of":4,"x":[]}"#
    #expect(try Entry(json: JSON(parsing: text)).change == .undo(turn: 4))
  }

  @Test("an action of a newer version is an error of its own kind")
  func unknownAction() throws {
    let json = try JSON(parsing: #"{"device":"d","sequence":1,"turn":1,"stamp":"s","by":"rep","words":"","do":"fold"}"#)
    #expect(throws: EntryError.unknownAction("fold")) { try Entry(json: json) }
  }

  @Test(
    "a missing or wrong member is named",
    arguments: [
      ("sequence", JSON.number(1.5)), ("device", .number(1)), ("key", .null), ("value", .null), ("do", .flag(true)),
    ])
  func member(name: String, wrong: JSON) throws {
    let entry = Entry(device: "d", sequence: 1, turn: 1, stamp: "s", words: "", change: .set("a", .flag(true)))
    let members = (entry.json.members ?? []).map { $0.name == name ? JSON.Member(name, wrong) : $0 }
    #expect(throws: EntryError.member(name)) { try Entry(json: .object(members)) }
    #expect(throws: EntryError.member(name)) { try Entry(json: .object(members.filter { $0.name != name })) }
  }

  @Test("every entry comes back equal after writing and reading", arguments: UInt64(0)..<8)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let entry = random.entry()
      #expect(try Entry(json: JSON(parsing: entry.json.description)) == entry)
    }
  }
}

extension SeededRandom {
  fileprivate mutating func entry() -> Entry {
    Entry(
      device: text(), sequence: .random(in: 1...1_000_000, using: &self), turn: .random(in: 1...9_999, using: &self),
      stamp: text(), by: text(), words: text(longest: 40), change: change())
  }

  private mutating func change() -> Change {
    let key = Key(text())
    return switch Int.random(in: 0..<10, using: &self) {
    case 0:
      .began(
        playbook: text(), hash: text(), version: Bool.random(using: &self) ? .random(in: 1...99, using: &self) : nil)
    case 1: .set(key, value(depth: 2))
    case 2: .add(key, record(depth: 2))
    case 3: .remove(key, record(depth: 2))
    case 4: .unsure(key)
    case 5: .withdraw(key)
    case 6: .waive(rule: text(), because: text())
    case 7: .moment(text())
    case 8: .undo(turn: .random(in: 1...99, using: &self))
    default: .redo(turn: .random(in: 1...99, using: &self))
    }
  }

  private mutating func value(depth: Int) -> Value {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: return .flag(.random(using: &self))
    case 1: return .text(text())
    case 2: return .number(.random(in: -1e12...1e12, using: &self))
    case 3: return .money(Money(.random(in: 0...1e9, using: &self).rounded(), text(longest: 3)))
    // The days of the years 0 to 9999, which have a date of four digits.
    case 4: return .day(.random(in: -719_528...2_932_896, using: &self))
    case 5: return .record(record(depth: depth - 1))
    default: return .list((0..<Int.random(in: 0...3, using: &self)).map { _ in record(depth: depth - 1) })
    }
  }

  private mutating func record(depth: Int) -> Record {
    Record((0..<Int.random(in: 0...4, using: &self)).map { _ in (text(), value(depth: depth)) })
  }
}
