import Planning
import Reading
import Rules

/// The offered list of what is handed over: struck, added to, or left.
extension Conversation {
  /// "ok", "strike 2", "strike 1 and 3, add the test accounts from them"; nil when the line is neither.
  func struckDeliverables(_ line: String) -> Understood? {
    let offered = offeredDeliverables.map { Record([("title", .text($0.title)), ("side", .text($0.side))]) }
    if Answers.isNothing(line) { return Understood(changes: [.set("deliverables", .list([]))]) }
    if Self.leaves.contains(line.lowercased()) {
      return Understood(changes: [.set("deliverables", .list(offered))])
    }
    var records = offered
    var isStriking = false
    for part in line.split(whereSeparator: { ";,".contains($0) }).map({ TypedLine.trimmed(String($0)) }) {
      let words = part.split(separator: " ").map { $0.lowercased() }
      let numbers = words.compactMap { Int($0) }
      if Self.strikes.contains(words.first ?? "") || (isStriking && words.count == numbers.count) {
        guard !numbers.isEmpty else { return nil }
        isStriking = true
        records.removeAll { record in
          numbers.contains { offered.indices.contains($0 - 1) && offered[$0 - 1] == record }
        }
      } else {
        guard isStriking || words.first == "add" else { return nil }
        let added = words.first == "add" ? String(part.dropFirst(4)) : part
        records += readDeliverables(in: added, context: reading).map(\.record)
      }
    }
    return Understood(changes: [.set("deliverables", .list(records))])
  }

  private static let leaves: Set<String> = [
    "ok", "yes", "fine", "go on", "all", "all of them", "as it is", "good", "keep", "y", "next", "leave it",
  ]
  private static let strikes: Set<String> = ["strike", "drop", "without", "delete", "remove"]
}
