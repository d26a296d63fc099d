import Planning
import Reading

/// `mutual read intents`: one line of a sales call in, what it is for out.
package struct IntentsDoor: Sendable {
  private let model: IntentModel

  package init(model: IntentModel) { self.model = model }

  package func answer(_ line: String) -> DoorAnswer? {
    DoorAnswer(line) { request in
      guard let text = request["text"]?.text else { return .failure(.missing("text", "\"Who signs the contract?\"")) }
      let ranked = model.ranked(text)
      return .success([
        JSON.Member("intent", .text(ranked.first?.intent ?? "other")),
        JSON.Member(
          "ranked",
          .array(
            ranked.map { ["intent": .text($0.intent), "score": .number(($0.score * 1_000).rounded() / 1_000)] })),
      ])
    }
  }
}
