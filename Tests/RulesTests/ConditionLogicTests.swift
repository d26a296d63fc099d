import Testing

@testable import Rules

@Suite("What can be said of conditions without a deal")
struct ConditionLogicTests {
  private static let vocabulary: Vocabulary = {
    var vocabulary = Library.vocabulary()
    func lines(_ lines: [(Value, String)]) -> [Line] {
      lines.compactMap { try? Library.line($0.0, when: $0.1, in: vocabulary) }
    }
    if let allowed = vocabulary.position(of: "loan.allowed"), let late = vocabulary.position(of: "loan.late") {
      vocabulary.setLines(
        of: allowed, derive: lines([(.flag(true), "loan.card and not loan.late"), (.flag(false), "loan.late")]),
        assume: lines([(.flag(false), "always")]))
      vocabulary.setLines(of: late, derive: [], assume: lines([(.flag(false), "always")]))
    }
    _ = vocabulary.stratify()
    return vocabulary
  }()

  private func logic(_ texts: String...) throws -> (logic: ConditionLogic, conditions: [Condition]) {
    let conditions = try texts.map { try Library.condition($0, in: Self.vocabulary) }
    let derived = Self.vocabulary.position(of: "loan.allowed")
    let sayable = Set(Self.vocabulary.definitions.indices.filter { $0 != derived })
    return (ConditionLogic(vocabulary: Self.vocabulary, conditions: conditions, sayable: sayable), conditions)
  }

  @Test(
    "What excludes itself is found, through thresholds, choices, lists and what facts follow from",
    arguments: [
      "loan.card and not loan.card", "loan.days > 5 and loan.days < 3", "loan.kind = book and loan.kind = film",
      "not known loan.card and loan.card", "loan.allowed and loan.late",
      "loan.fee > loan.limit and loan.limit > 50k and loan.fee < 20k",
      "any readers(age > 5) and none readers(age > 3)", "any readers(age > 5 and age < 4)",
      "count readers(member) >= 3 and none readers(member)", "count readers > 0 and count readers < 1",
    ])
  func impossible(_ text: String) throws {
    let (logic, conditions) = try logic(text)
    #expect(logic.areImpossible(conditions))
    #expect(logic.answers(with: conditions) == nil)
  }

  @Test(
    "What can hold is shown by answers with which it does",
    arguments: [
      "loan.card", "loan.days > 5 and loan.days <= 6", "loan.kind != book and known loan.kind", "loan.allowed",
      "loan.allowed and not known loan.late", "loan.fee > loan.limit and loan.fee > 10 EUR", "loan.due > 2027-05-10",
      "count readers(age > 10) = 2 and any readers(member)", "none readers(member) and any readers(age < 3)",
      "loan.note = \"a\" or loan.note = \"b\"",
    ])
  func possible(_ text: String) throws {
    let (logic, conditions) = try logic(text)
    #expect(!logic.areImpossible(conditions))
    let answers = try #require(logic.answers(with: conditions))
    let resolution = Resolution(
      vocabulary: Self.vocabulary, said: answers.map { ($0.position, $0.value) }, mode: .assuming)
    #expect(resolution.truth(of: conditions[0]) == .yes)
  }

  @Test("One follows from another, and not the other way round")
  func follows() throws {
    let (logic, conditions) = try logic("loan.days > 9", "loan.days > 5 or loan.card")
    #expect(logic.follows(conditions[1], from: conditions[0]))
    #expect(!logic.follows(conditions[0], from: conditions[1]))
  }

  @Test("An unknown is neither: a flag or its opposite does not always hold, unless one of them is assumed")
  func unknown() throws {
    let (logic, conditions) = try logic("loan.card or not loan.card", "loan.allowed or not loan.allowed")
    #expect(!logic.alwaysHolds(conditions[0]))
    #expect(logic.alwaysHolds(conditions[1]))
  }
}
