import Rules
import Testing

@Suite("What is wrong with a condition, where, and what would be right")
struct ConditionMistakesTests {
  private func mistake(_ text: String) -> ConditionParser.Mistake? {
    do {
      _ = try Library.condition(text)
      return nil
    } catch let mistake as ConditionParser.Mistake {
      return mistake
    } catch {
      return nil
    }
  }

  @Test(
    "names of records",
    arguments: [
      ("any shelves as shelf(shelv.open)", 22, "unbound-name", "shelf"),
      ("any shelves(none readers(name = shelf.keeper))", 33, "unbound-name", "as shelf"),
      ("any shelves as shelf(shelf.keper = \"Mo\")", 22, "unknown-key", "keeper"),
      ("any shelves as loan(loan.open)", 16, "name-taken", "another word"),
      ("any shelves as a(any readers as a(member))", 33, "name-taken", "another word"),
      ("any shelves as any(open)", 16, "condition-syntax", "as link"),
      ("any shelves as (open)", 16, "condition-syntax", "as link"),
      ("shelf.open", 1, "unbound-name", "any integrations as shelf"),
    ])
  func names(text: String, column: Int, code: String, help: String) {
    let mistake = mistake(text)
    #expect(mistake?.code.rawValue == code)
    #expect(mistake?.column == column)
    #expect(mistake?.help.contains(help) == true, "\(mistake?.help ?? "")")
  }

  @Test(
    "types that do not go together",
    arguments: [
      ("loan.fee > loan.days", 12), ("loan.due > loan.days", 12), ("loan.kind = loan.late", 13),
      ("any readers(room = shelves)", 20), ("loan.kind = count readers", 13), ("loan.days + 2wd > loan.due", 11),
      ("any readers(age = loan.kind)", 19), ("loan.due + 5 > 2027-05-10", 12),
      ("loan.due + loan.days > 2027-05-10", 12),
      ("any shelves as shelf(any readers(age = shelf.room))", 40), ("loan.card = -1", 14), ("loan.note = -1", 14),
    ])
  func types(text: String, column: Int) {
    let mistake = mistake(text)
    #expect(mistake?.code.rawValue == "type-clash", "\(text): \(mistake?.message ?? "nothing")")
    #expect(mistake?.column == column)
  }

  @Test(
    "types that do",
    arguments: [
      "any shelves as shelf(any readers(room = shelf.room))", "any readers(name = loan.note)", "loan.fee > loan.limit",
      "5 < loan.days", "book = loan.kind", "loan.days > -3", "loan.fee > 50k EUR", "loan.fee in [1, 2k]",
      "2027-05-10 < loan.due", "count readers < count shelves(open)", "loan.due + 1 week - 2wd < loan.back", "never",
      "any readers(known age and since < loan.due - 6 weeks)", "loan.note = \"5\" and loan.note != plain",
    ])
  func fine(text: String) {
    #expect(mistake(text) == nil)
  }

  @Test("amounts in a currency without a rate")
  func currency() {
    #expect(mistake("loan.fee > 5 SEK")?.code.rawValue == "unknown-value")
    #expect(mistake("loan.fee > 5 SEK")?.help.contains("EUR, USD") == true)
  }

  @Test("a column is counted in characters, whatever was quoted before")
  func columns() {
    #expect(mistake("loan.note = \"é漢👩‍💻\" and loan.cart")?.column == 25)
    #expect(mistake("loan.note = \"e\u{301}\" or loan.note = \"ü\" and loan.cart")?.column == 41)
  }

  @Test(
    "brackets within brackets end in a sentence, not in a crash",
    arguments: [
      String(repeating: "(", count: 10_000) + "loan.card" + String(repeating: ")", count: 10_000),
      String(repeating: "not ", count: 10_000) + "loan.card", String(repeating: "(", count: 100_000),
      String(repeating: "any readers(", count: 10_000) + "member" + String(repeating: ")", count: 10_000),
      "loan.days = " + String(repeating: "count readers(age = ", count: 10_000),
      String(repeating: "any readers(", count: 9) + "member" + String(repeating: ")", count: 9),
    ])
  func deep(text: String) {
    #expect(mistake(text)?.code.rawValue == "too-deep")
  }

  @Test("as deep as anybody writes is read")
  func deepEnough() throws {
    let brackets = String(repeating: "(", count: 30) + "loan.card" + String(repeating: ")", count: 30)
    #expect(try Library.condition(brackets) == Library.condition("loan.card"))
    _ = try Library.condition(String(repeating: "any readers(", count: 8) + "member" + String(repeating: ")", count: 8))
  }

  /// Were reading it more than proportional to its length, this would not end while somebody waits.
  @Test("a very long condition is read whole")
  func long() throws {
    let text = Array(repeating: "loan.note = \"漢\" and loan.days > 3", count: 20_000).joined(separator: " or ")
    guard case .any(let parts) = try Library.condition(text) else {
      Issue.record("not one condition of many parts")
      return
    }
    #expect(parts.count == 20_000)
  }
}

@Suite("All that is wrong with a condition")
struct ConditionMistakesAtOnceTests {
  private func mistakes(_ text: String) -> [String] {
    var parser = Library.parser()
    _ = try? parser.parse(text)
    return parser.mistakes.map { "\($0.code.rawValue) \($0.column)" }
  }

  @Test(
    "what is wrong in different places is told at once, and nothing that only follows",
    arguments: [
      ("loan.cart and loan.kid = book", ["unknown-key 1", "unknown-key 15"]),
      ("loan.cart > 5 and loan.cart < 9", ["unknown-key 1"]),
      ("loan.kind = boot or loan.days > soon", ["unknown-value 13", "type-clash 33"]),
      ("any reader(age > 5 and rom = north) and loan.cart", ["unknown-key 5", "unknown-key 41"]),
      ("any readers(rom = north and aged > 5)", ["unknown-key 13", "unknown-key 29"]),
      ("loan.dew + 2 weeks > loan.back and loan.days", ["unknown-key 1", "type-clash 36"]),
      ("loan.kind in [boot, film, cup]", ["unknown-value 15", "unknown-value 27"]),
      ("loan.king in [boot, film] and loan.cart", ["unknown-key 1", "unknown-key 31"]),
      ("loan.days > setting.none and loan.cart", ["unknown-key 13", "unknown-key 30"]),
      ("loan.cart and loan.days >", ["unknown-key 1", "condition-syntax 26"]),
      ("card late and loan.cart", ["unknown-key 1"]), ("loan.days > 5 dayz", ["condition-syntax 15"]),
      ("known loan.cart and known loan.cad", ["unknown-key 7", "unknown-key 27"]),
    ] as [(String, [String])])
  func atOnce(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test("after ten the rest waits")
  func tenAtMost() {
    let text = (0..<50).map { "loan.x\($0)" }.joined(separator: " and ")
    #expect(mistakes(text).count == 11)
  }
}
