import Planning
import Rules

extension Word {
  static let change = Word(
    names: ["change"], form: { rest, conversation in conversation.thingToChange(rest) != nil }, help: "help.change"
  ) { conversation, rest in
    conversation.change(rest)
  }
}

/// What `change …` may name.
enum ThingToChange {
  /// An answer, and the new words when they came along.
  case answer(Key, new: String)
  case row(Row, new: String)
}

extension Conversation {
  /// `go-live`, `go-live to 15 April`, `row 5 to 12 days`: an answer by its label or key, a row by number or title.
  func thingToChange(_ text: String) -> ThingToChange? {
    let (thing, new) = Self.split(text)
    if let key = key(named: thing) { return .answer(key, new: new) }
    if planStands, let row = rowNamed(thing) { return .row(row, new: new) }
    return nil
  }

  private static func split(_ text: String) -> (thing: String, new: String) {
    for separator in [" to ", " into ", " = ", ": "] {
      if let place = text.firstRange(of: separator) {
        return (String(text[..<place.lowerBound]), TypedLine.trimmed(String(text[place.upperBound...])))
      }
    }
    return (text, "")
  }

  /// A fact by its key, its label, or words that begin its label.
  func key(named text: String) -> Key? {
    let wanted = Self.plain(text)
    guard !wanted.isEmpty else { return nil }
    let askable = playbook.questions.filter { $0.asked != nil && $0.asked != .setting }
    if let exact = askable.first(where: { $0.key.name == wanted || Self.plain($0.label) == wanted }) {
      return exact.key
    }
    let near = askable.filter { Self.plain($0.label).hasPrefix(wanted) || Self.plain($0.label).hasSuffix(wanted) }
    if near.count == 1 { return near[0].key }
    // What was answered is likelier to be meant than what never was.
    let answered = near.filter { deal[$0.key] != nil }
    if answered.count == 1 { return answered[0].key }
    let names = askable.map { Self.plain($0.label) }
    guard wanted.count >= 5, let nearest = Nearest.word(to: wanted, among: names) else { return nil }
    return askable.first { Self.plain($0.label) == nearest }?.key
  }

  /// Lower case, without an article and without hyphens, so that "the Go-live" finds "go-live".
  static func plain(_ text: String) -> String {
    var words = text.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 }.split(separator: " ").map { String($0) }
    if let first = words.first, ["the", "their", "my", "our"].contains(first), words.count > 1 { words.removeFirst() }
    return words.joined(separator: " ")
  }

  fileprivate mutating func change(_ rest: String) {
    switch thingToChange(rest) {
    case .answer(let key, let new) where new.isEmpty:
      pending = .again(key, turn: 0, back: 0)
      put(key, turn: 0)
      ask(prefill: deal.sayings[key]?.words ?? "")
    case .answer(let key, let new):
      pending = .again(key, turn: 0, back: 0)
      answer(new, key: key, turn: 0)
    case .row(let row, let new) where new.isEmpty:
      say("change.row", ["row": title(of: row)])
      ask(prefill: "row \(number(of: row)) ")
    case .row(let row, let new):
      if !editRow("row \(number(of: row)) takes \(new)"), !editRow("row \(number(of: row)) by \(new)") {
        say("change.row_unclear", ["row": title(of: row), "new": new])
        ask()
      }
    case nil:
      say(rest.isEmpty ? "change.how" : "change.unknown", ["thing": rest])
      ask()
    }
  }
}
