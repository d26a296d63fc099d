import Reading
import Testing

@Suite("Yes, no, and not sure")
struct AnswerTests {
  @Test(
    "yes in many words",
    arguments: ["yes", "Yep", "yeah, both of them", "y", "sure", "Of course", "they do", "well, yes"])
  func yes(text: String) {
    #expect(readFlag(in: text)?.value == true)
    #expect(readFlag(in: text)?.isSure == true)
  }

  @Test(
    "no in many words",
    arguments: ["no", "No, none", "nope", "never", "not at all", "they don't", "not really", "It isn’t"])
  func no(text: String) {
    #expect(readFlag(in: text)?.value == false)
    #expect(readFlag(in: text)?.isSure == true)
  }

  @Test(
    "softened answers are not sure",
    arguments: [
      ("I think so", true), ("probably", true), ("yes, I guess", true), ("I don't think so", false),
      ("probably not", false), ("not that I know", false),
    ])
  func soft(text: String, value: Bool) {
    #expect(readFlag(in: text)?.value == value)
    #expect(readFlag(in: text)?.isSure == false)
  }

  @Test(
    "not known is an answer of its own",
    arguments: [
      "not sure", "I don’t know", "no idea", "?", "skip", "ask them", "tbd", "Hmm, no clue", "haven't asked",
      "don't know yet",
    ])
  func unsure(text: String) {
    #expect(isUnsure(text))
    #expect(readFlag(in: text) == nil)
  }

  @Test(
    "an answer that begins with doubt is still an answer",
    arguments: ["not sure, but Ruth said 40", "no", "yes", "unknownville", "a skip lorry", ""])
  func sure(text: String) {
    #expect(!isUnsure(text))
  }

  @Test("neither yes nor no", arguments: ["forty", "10 May", "their lawyers read it first", ""])
  func neither(text: String) {
    #expect(readFlag(in: text) == nil)
  }
}

@Suite("Choices")
struct ChoiceTests {
  static let sides = [
    Choice("seller", words: ["yours", "ours", "our contract"]), Choice("buyer", words: ["theirs"]),
    Choice("click_through", words: ["online terms"]),
  ]

  @Test(
    "by number, by the word, and by other words",
    arguments: [
      ("2", "buyer"), ("the second", "buyer"), ("option 3", "click_through"), ("one", "seller"),
      ("theirs, as always", "buyer"),
      ("Our contract", "seller"), ("click-through", "click_through"), ("not theirs, ours", "seller"),
    ])
  func chosen(text: String, value: String) {
    guard case .chosen(let chosen, let phrase) = readChoice(in: text, from: Self.sides) else {
      Issue.record("nothing chosen in \(text)")
      return
    }
    #expect(chosen == value)
    #expect(text.contains(phrase))
  }

  @Test("two that fit are asked back")
  func ambiguous() {
    #expect(readChoice(in: "ours or theirs", from: Self.sides) == .ambiguous(["seller", "buyer"]))
  }

  @Test("what is not in the list", arguments: ["4", "0", "neither", "2 of them", ""])
  func none(text: String) {
    #expect(readChoice(in: text, from: Self.sides) == .none)
  }
}
