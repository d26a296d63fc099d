import Rules
import Testing

/// Kleene's strong logic of three values (Introduction to Metamathematics, 1952, section 64).
@Suite("Yes, no and unknown")
struct TruthTests {
  private static let values: [Truth] = [.no, .unknown, .yes]

  private func facts(_ card: Truth, _ late: Truth) -> [Key: Value] {
    var facts: [Key: Value] = [:]
    if card != .unknown { facts["loan.card"] = .flag(card == .yes) }
    if late != .unknown { facts["loan.late"] = .flag(late == .yes) }
    return facts
  }

  @Test("and is the lesser, or the greater, not turns round", arguments: values, values)
  func tables(card: Truth, late: Truth) throws {
    let facts = facts(card, late)
    #expect(try Library.truth("loan.card and loan.late", facts) == min(card, late))
    #expect(try Library.truth("loan.card or loan.late", facts) == max(card, late))
    #expect(try Library.truth("not loan.card", facts) == !card)
    #expect(try Library.truth("not (loan.card and loan.late)", facts) == max(!card, !late))
  }

  @Test("no beats unknown in an and, yes in an or")
  func decided() throws {
    #expect(try Library.truth("loan.card and loan.late", ["loan.late": .flag(false)]) == .no)
    #expect(try Library.truth("loan.card or loan.late", ["loan.late": .flag(true)]) == .yes)
  }

  @Test("a comparison with something missing is unknown", arguments: ["=", "!=", "<", "<=", ">", ">="])
  func missing(sign: String) throws {
    #expect(try Library.truth("loan.days \(sign) 3") == .unknown)
    #expect(try Library.truth("loan.days \(sign) 3 and not always") == .no)
  }

  @Test("in is yes for one of the values, no for another, unknown without one")
  func membership() throws {
    let text = "loan.kind in [book, map]"
    #expect(try Library.truth(text, ["loan.kind": .text("map")]) == .yes)
    #expect(try Library.truth(text, ["loan.kind": .text("film")]) == .no)
    #expect(try Library.truth(text) == .unknown)
  }

  @Test("known is never unknown, and an assumption is not knowing")
  func known() throws {
    var vocabulary = Library.vocabulary()
    let line = try Library.line(.flag(true), when: "always", in: vocabulary)
    let position = try #require(vocabulary.position(of: "loan.card"))
    vocabulary.setLines(of: position, derive: [], assume: [line])
    let assumed = Library.resolution([:], in: vocabulary)
    #expect(assumed.truth(of: try Library.condition("loan.card")) == .yes)
    #expect(assumed.truth(of: try Library.condition("known loan.card")) == .no)
    let said = Library.resolution(["loan.card": .flag(false)], in: vocabulary)
    #expect(said.truth(of: try Library.condition("known loan.card and not loan.card")) == .yes)
  }
}

@Suite("Money of different countries")
struct MoneyTests {
  private func fee(_ amount: Double, _ currency: String) -> [Key: Value] {
    ["loan.fee": .money(Money(amount, currency))]
  }

  @Test("thresholds are compared by the table of rates")
  func rates() throws {
    #expect(try Library.truth("loan.fee > 10.99", fee(10, "EUR")) == .yes)
    #expect(try Library.truth("loan.fee > 11.01", fee(10, "EUR")) == .no)
    #expect(try Library.truth("loan.fee > 10.99", fee(10, "USD")) == .no)
  }

  @Test("two amounts are compared in one currency")
  func amounts() throws {
    let facts = fee(10, "EUR").merging(["loan.limit": .money(Money(10.5, "USD"))]) { $1 }
    #expect(try Library.truth("loan.fee > loan.limit", facts) == .yes)
  }

  @Test("a currency that the table lacks leaves it unknown, and known all the same")
  func unknownCurrency() throws {
    #expect(try Library.truth("loan.fee > 5", fee(10, "XXX")) == .unknown)
    #expect(try Library.truth("loan.fee <= 5", fee(10, "XXX")) == .unknown)
    #expect(try Library.truth("known loan.fee", fee(10, "XXX")) == .yes)
  }
}
