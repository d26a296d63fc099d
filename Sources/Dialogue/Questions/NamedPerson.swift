import Planning
import Reading
import Rules

/// Questions that want one person by name: "Joana Prates, head of the shops" is her name, and she joins the people.
extension Conversation {
  /// Nil where no name can be read; the words then stand as they are.
  func person(in line: String, for key: Key) -> Understood? {
    let people = readPeople(in: line, turn: .blockers, context: reading).people
    guard let first = people.first, let name = first.record["name"] else { return nil }
    var understood = Understood(changes: [.set(key, name)])
    let isKnown = deal.records("stakeholders").contains { $0["name"] == name }
    if !isKnown, first.record["title"] != nil { understood.changes.append(.add("stakeholders", first.record)) }
    return understood
  }
}
