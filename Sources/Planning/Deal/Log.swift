import Rules

/// A deal's log and its fold. Back, undo, changing an early answer, resuming and replaying are all one thing: folding a
/// different log.
package struct Log: Sendable, Hashable {
  package private(set) var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  package mutating func append(_ more: [Entry]) { entries += more }

  package var lastTurn: Int { entries.map(\.turn).max() ?? 0 }

  package func lastSequence(of device: String) -> Int {
    entries.lazy.filter { $0.device == device }.map(\.sequence).max() ?? 0
  }

  /// Turns that were undone and not redone.
  package var undoneTurns: Set<Int> {
    var undone: Set<Int> = []
    for entry in entries {
      switch entry.change {
      case .undo(let turn): undone.insert(turn)
      case .redo(let turn): undone.remove(turn)
      default: break
      }
    }
    return undone
  }

  /// The turn that `undo` takes back next: the last that still stands and changed something.
  package var undoable: Int? {
    let undone = undoneTurns
    return entries.last { entry in
      switch entry.change {
      case .undo, .redo, .began: false
      case .moment(let name) where name.hasPrefix("exported "): false
      default: !undone.contains(entry.turn)
      }
    }?.turn
  }

  /// The turn that `redo` brings back: the last undone, while nothing new was said since.
  package var redoable: Int? {
    var stack: [Int] = []
    for entry in entries {
      switch entry.change {
      case .undo(let turn): stack.append(turn)
      case .redo: if !stack.isEmpty { stack.removeLast() }
      case .began: break
      // A page that was written cannot be taken back, and takes nothing back.
      case .moment(let name) where name.hasPrefix("exported "): break
      default: stack.removeAll()
      }
    }
    return stack.last
  }

  package func entries(ofTurn turn: Int) -> [Entry] { entries.filter { $0.turn == turn } }

  /// The deal as the log has it. Entries that were undone count for nothing; later ones win over earlier ones.
  package var deal: Deal {
    let undone = undoneTurns
    var deal = Deal()
    for entry in entries where !undone.contains(entry.turn) { deal.apply(entry) }
    return deal
  }
}

extension Deal {
  mutating func apply(_ entry: Entry) {
    let saying = Saying(words: entry.words, by: entry.by, stamp: entry.stamp, turn: entry.turn)
    func said(_ key: Key) {
      sayings[key] = saying
      unsure.remove(key)
    }
    switch entry.change {
    case .began, .undo, .redo: break
    case .set(let key, let value):
      facts[key] = value
      said(key)
    case .add(let key, let record):
      facts[key] = .list(Self.adding(record, to: records(key), of: key))
      said(key)
    case .remove(let key, let record):
      facts[key] = .list(records(key).filter { $0 != record })
      said(key)
    case .unsure(let key):
      // A later "not sure" does not take back what was known.
      if facts[key] == nil {
        unsure.insert(key)
        sayings[key] = saying
      }
    case .withdraw(let key):
      facts[key] = nil
      sayings[key] = nil
      unsure.remove(key)
    case .waive(let rule, let because): waivers[rule] = because
    case .moment(let name): moments.append(name)
    }
  }

  /// Edits that say whether and where a step is in the plan.
  private static let presence = ["drop", "add", "keep", "later"]

  /// People are known by name and side, ticks by step, edits by step and action; any other record is simply one more.
  private static func adding(_ record: Record, to records: [Record], of key: Key) -> [Record] {
    let identity: [String] =
      switch key {
      case "stakeholders": ["name", "side"]
      case "progress.done": ["step"]
      // A step may do without waiting for several others.
      case "plan.edits": record["action"]?.text == "beside" ? ["step", "action", "value"] : ["step", "action"]
      case "integrations", "committees", "proof.alternatives": ["name"]
      default: []
      }
    var result = records
    if !identity.isEmpty,
      let place = records.firstIndex(where: { old in identity.allSatisfy { old[$0] == record[$0] } })
    {
      for field in record.fields { result[place][field.name] = field.value }
      return result
    }
    // The last word on whether a row is in the plan is the one that holds.
    if key == "plan.edits", let action = record["action"]?.text, Self.presence.contains(action) {
      result.removeAll { $0["step"] == record["step"] && Self.presence.contains($0["action"]?.text ?? "") }
    }
    return result + [record]
  }
}
