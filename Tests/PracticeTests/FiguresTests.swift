import Practice
import Testing

@Suite("Figures that a recap may claim")
struct FiguresTests {
  @Test(
    "are read as people write and say them",
    arguments: [
      ("you lose 40 hours a month", [4_000]), ("about 1,200 euros", [120_000]), ("60k a year", [6_000_000]),
      ("two weeks and thirty people", [200, 3_000]), ("2.5 days", [250]),
    ])
  func read(text: String, values: [Int]) { #expect(Figures.all(in: text).map(\.value) == values) }

  @Test(
    "but no small word that counts nothing", arguments: ["two things, then", "one of the two of you", "first of all"])
  func leave(text: String) { #expect(Figures.all(in: text).isEmpty) }
}
