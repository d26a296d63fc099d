import Reading
import Testing

@Suite("Intents")
struct IntentModelTests {
  static let concepts = """
    day = monday friday
    money: budget, price range
    """
  static let weights = """
    labels\task_budget small_talk propose_step_with_date
    bias\t0 10 0
    @money\t0:30
    how are\t1:30
    ^how @money\t0:5
    on @day\t2:40
    """

  @Test(
    "the features of a line decide what it is for",
    arguments: [
      ("How much budget is there?", "ask_budget"), ("What's your PRICE RANGE", "ask_budget"),
      ("Hello, how are you?", "small_talk"), ("Can we meet on Friday?", "propose_step_with_date"), ("", "small_talk"),
    ])
  func ranked(text: String, intent: String) throws {
    let model = try #require(IntentModel(weights: Self.weights, concepts: Self.concepts))
    let ranked = model.ranked(text)
    #expect(ranked.first?.intent == intent)
    #expect(abs(ranked.map(\.score).reduce(0, +) - 1) < 1e-6)
  }

  @Test(
    "a text that is no model is refused",
    arguments: ["", "labels", "labels\ta b\nbias\t1", "labels\ta\nbias\t0\nx\t7:1"])
  func refused(weights: String) {
    #expect(IntentModel(weights: weights, concepts: Self.concepts) == nil)
  }

  @Test("a megabyte on one line takes no longer than a long sentence")
  func long() throws {
    let model = try #require(IntentModel(weights: Self.weights, concepts: Self.concepts))
    #expect(model.ranked(String(repeating: "budget \u{202E}\u{1B}[31m ", count: 60_000)).first?.intent == "ask_budget")
  }
}
