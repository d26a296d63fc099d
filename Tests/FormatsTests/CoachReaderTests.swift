import Formats
import Planning
import Practice
import Rules
import TestSupport
import Testing

@Suite("The questions of the coach")
struct CoachReaderTests {
  private func read(_ text: String) throws -> Loaded<CoachBank> {
    let tree = try #require(YAMLTree.read(Array(text.utf8), file: "practice/coach.yaml").value)
    return CoachReader.read(
      [CompiledTree.Document(path: "practice/coach.yaml", tree: tree)], vocabulary: Shipped.playbook.vocabulary)
  }

  @Test("Those that are shipped read without a finding, in the order of the method")
  func shipped() {
    let loaded = CoachReader.read(
      Shipped.documents("practice/coach.yaml"), vocabulary: Shipped.playbook.vocabulary)
    #expect(loaded.findings.isEmpty)
    #expect(loaded.value?.questions.map(\.name) == ["deal", "expected", "why", "date", "people", "next", "row"])
    #expect(loaded.value?.rows.count == 14)
    #expect(loaded.value?.gains.count == 5)
  }

  @Test("Each question asks: what it says ends with a question, and so does what it asks back")
  func asks() throws {
    for question in Shipped.coach.questions {
      #expect(question.ask.contains("?"), "\(question.name)")
      for back in question.back { #expect(back.ask.hasSuffix("?"), "\(back.ask)") }
    }
    for row in Shipped.coach.rows { #expect(row.question.hasSuffix("?"), "\(row.name)") }
    for gain in Shipped.coach.gains { #expect(gain.ask.hasSuffix("?")) }
  }

  @Test("No figure is put into the rep's mouth, and nothing is promised in percent")
  func inventsNothing() {
    let texts =
      Shipped.coach.questions.flatMap { [$0.ask, $0.why] + $0.back.map(\.ask) + $0.lesson + $0.habit }
      + Shipped.coach.gains.flatMap { [$0.says, $0.ask] }
    for text in texts { #expect(!text.contains { $0.isNumber || $0 == "%" }, "\(text)") }
  }

  @Test("A sign that there is not, a place that nothing fills, a fact that there is not: each is named with its line")
  func mistakes() throws {
    let loaded = try read(
      """
      questions:
        deal:
          ask: Which deal?
          why: One is enough.
          example: Ashford Mills
          label: the deal
          back:
            - {when: [hopes], ask: "{name}?"}
            - {when: [hope], ask: "{nmae}?"}
      rows:
        legal: {says: Lawyers, finds: [legal], facts: [paper.sides], question: Who reads it?}
      """)
    #expect(loaded.findings.map(\.location.line) == [8, 9, 11])
    #expect(loaded.findings.first?.help.contains("\"hope\"") == true)
  }
}
