import Planning
import Reading
import TestSupport
import Testing

@Suite("How long something took, several times")
struct SaidLengthsTests {
  static let steps = Shipped.playbook.steps.map { step in
    RowName(id: step.id, number: nil, words: String(step.title.filter { $0 != "{" && $0 != "}" }))
  }

  @Test(
    "The step and each length are found",
    arguments: [
      ("our security reviews took 11, 14 and 22 days", ["D04"], [11, 14, 22]),
      ("Security reviews took two weeks, 14 and 22 days.", ["D04"], [10, 14, 22]),
      ("legal took 3 weeks", ["E03"], [15]),
      ("the purchase orders: 5 days, 8 days, 1 month", ["F06"], [5, 8, 22]),
      ("vendor onboarding needed 12 or 15 working days", ["F02"], [12, 15]),
    ])
  func read(_ text: String, steps: [String], days: [Int]) throws {
    let said = SaidLengths.read(text, steps: Self.steps)
    #expect(said.map(\.days) == [days])
    #expect(said.map(\.steps) == [steps])
  }

  @Test("Two sentences tell of two steps")
  func two() {
    let said = SaidLengths.read("security reviews took 11 and 14 days, and legal took 3 weeks", steps: Self.steps)
    #expect(said.map(\.steps) == [["D04"], ["E03"]])
    #expect(said.map(\.days) == [[11, 14], [15]])
  }

  @Test("Figures without a unit of time are no lengths", arguments: ["we had 11, 14 and 22 users", "", "took long"])
  func none(_ text: String) { #expect(SaidLengths.read(text, steps: Self.steps) == []) }
}
