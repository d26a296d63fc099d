import Planning
import Rules

/// One thing that was read in notes, under the number by which it can be struck or said better.
struct Noted: Hashable, Sendable {
  /// 1-based, in the order in which it was found; it never changes while the notes stand.
  var number: Int
  var change: Change
  /// The words of the notes that say it.
  var quote: String

  /// The fact is the quote itself, or what is left of it without who said it.
  var isPartOfQuote: Bool {
    if case .set(_, .text(let text)) = change { quote.contains(text) } else { false }
  }

  static let by = "notes"
}

extension Conversation {
  /// What was read in notes and still stands, computed from the log: so it is there after a crash, and goes with an undo.
  var noted: [Noted] {
    let undone = log.undoneTurns
    var found: [Noted] = []
    for entry in log.entries where entry.by == Noted.by && !undone.contains(entry.turn) {
      switch entry.change {
      // That something is still needed follows from what was found; nobody said it in these words.
      case .set("deal.one_call", _): break
      case .set(let key, _):
        // Read again later: the number stays, the words are the newer ones.
        if let place = found.firstIndex(where: { $0.change.isSet(of: key) }) {
          (found[place].change, found[place].quote) = (entry.change, entry.words)
        } else {
          found.append(Noted(number: found.count + 1, change: entry.change, quote: entry.words))
        }
      case .add: found.append(Noted(number: found.count + 1, change: entry.change, quote: entry.words))
      default: break
      }
    }
    return found.compactMap(standing)
  }

  /// With what the deal has now in its place; nil when it was struck.
  private func standing(_ item: Noted) -> Noted? {
    var item = item
    switch item.change {
    case .set(let key, let value):
      guard let now = deal[key] else { return nil }
      if now != value, let saying = deal.sayings[key] { item.quote = saying.words }
      item.change = .set(key, now)
    case .add(let key, let record):
      guard let now = record.sameOne(in: deal.records(key)) else { return nil }
      item.change = .add(key, now)
    default: return nil
    }
    return item
  }

  /// Whether what was read in notes is on the screen to be looked through: until it is taken.
  var isLookingThroughNotes: Bool {
    let undone = log.undoneTurns
    let last = log.entries.last { entry in
      guard !undone.contains(entry.turn) else { return false }
      if case .moment(let name) = entry.change { return name == Self.notesTaken || name == Self.notesAgain }
      return entry.by == Noted.by
    }
    guard let last else { return false }
    return last.change != .moment(Self.notesTaken)
  }

  static let notesTaken = "notes taken"
  static let notesAgain = "notes again"
}

extension Change {
  fileprivate func isSet(of key: Key) -> Bool { if case .set(key, _) = self { true } else { false } }
}

extension Record {
  /// The record of the list that this one has become: people are known by name, ticks by step, windows by their days.
  func sameOne(in records: [Record]) -> Record? {
    if let equal = records.first(where: { $0 == self }) { return equal }
    let identity = ["name", "step", "action", "from", "to"].filter { self[$0] != nil }
    guard !identity.isEmpty else { return nil }
    return records.first { other in identity.allSatisfy { other[$0] == self[$0] } }
  }
}
