import Foundation
import Formats
import Reading
import TestSupport
import Testing

/// Lines that a rep might type to the buyer and that the model has never learned from: `Prompts/lexicon/utterances` must
/// not be filled up with them, or they tell nothing any more.
@Suite("Lines of a call and what they are for")
struct IntentLinesTests {
  static let lines: [(intent: String, text: String)] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Lines/intents.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }()

  @Test("four of five lines that were not learned from are understood, and each of the 36 intents is")
  func understood() throws {
    func shipped(_ name: String) throws -> String {
      try String(contentsOf: Shipped.prompts.appending(path: "lexicon/\(name)"), encoding: .utf8)
    }
    let model = try #require(
      try IntentModel(weights: shipped("intents.txt"), concepts: shipped("concepts.txt")))
    #expect(Self.lines.count > 200)
    var right: [String: Int] = [:]
    for (intent, text) in Self.lines where model.ranked(text).first?.intent == intent { right[intent, default: 0] += 1 }
    #expect(Double(right.values.reduce(0, +)) / Double(Self.lines.count) > 0.8)
    #expect(right.filter { $0.value >= 3 }.count == Set(Self.lines.map(\.intent)).count)
  }
}
