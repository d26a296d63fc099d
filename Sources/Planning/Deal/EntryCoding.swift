import Rules

/// Why a line is no entry of a log.
package enum EntryError: Error, Hashable, Sendable {
  /// The member is absent or not of its kind.
  case member(String)
  /// An action that this version does not know: a newer one wrote it.
  case unknownAction(String)
}

extension Entry {
  /// One flat object, its members always in the same order:
  ///
  ///     {"device":"d1","sequence":3,"turn":2,"stamp":"2026-11-23T10:15:00Z","by":"rep","words":"end of q1",
  ///      "do":"set","key":"timeline.go_live","value":"2027-03-31"}
  package var json: JSON {
    .object(
      [
        JSON.Member("device", .text(device)), JSON.Member("sequence", .number(Double(sequence))),
        JSON.Member("turn", .number(Double(turn))), JSON.Member("stamp", .text(stamp)),
        JSON.Member("by", .text(by)), JSON.Member("words", .text(words)),
      ] + change.members)
  }

  /// Members that it does not know are ignored, so that a later version may add some.
  package init(json: JSON) throws(EntryError) {
    self.init(
      device: try json.required("device", \.text),
      sequence: try json.required("sequence", \.whole),
      turn: try json.required("turn", \.whole),
      stamp: try json.required("stamp", \.text),
      by: try json.required("by", \.text),
      words: try json.required("words", \.text),
      change: try Change(json: json))
  }
}

extension Change {
  /// What it does, without who said it and when: `{"do":"set","key":…,"value":…}`.
  package var json: JSON { .object(members) }

  fileprivate var members: [JSON.Member] {
    switch self {
    case .began(let playbook, let hash, let version):
      [JSON.Member("do", "begin"), JSON.Member("playbook", .text(playbook)), JSON.Member("hash", .text(hash))]
        + (version.map { [JSON.Member("version", .number(Double($0)))] } ?? [])
    case .set(let key, let value):
      [JSON.Member("do", "set"), JSON.Member("key", .text(key.name)), JSON.Member("value", value.json)]
    case .add(let key, let record):
      [JSON.Member("do", "add"), JSON.Member("key", .text(key.name)), JSON.Member("record", record.json)]
    case .remove(let key, let record):
      [JSON.Member("do", "remove"), JSON.Member("key", .text(key.name)), JSON.Member("record", record.json)]
    case .unsure(let key): [JSON.Member("do", "unsure"), JSON.Member("key", .text(key.name))]
    case .withdraw(let key): [JSON.Member("do", "withdraw"), JSON.Member("key", .text(key.name))]
    case .waive(let rule, let reason):
      [JSON.Member("do", "waive"), JSON.Member("rule", .text(rule)), JSON.Member("because", .text(reason))]
    case .moment(let name): [JSON.Member("do", "moment"), JSON.Member("moment", .text(name))]
    case .undo(let turn): [JSON.Member("do", "undo"), JSON.Member("of", .number(Double(turn)))]
    case .redo(let turn): [JSON.Member("do", "redo"), JSON.Member("of", .number(Double(turn)))]
    }
  }

  fileprivate init(json: JSON) throws(EntryError) {
    func key() throws(EntryError) -> Key { Key(try json.required("key", \.text)) }
    func record() throws(EntryError) -> Record { try json.required("record", Record.init(json:)) }

    switch try json.required("do", \.text) {
    case "begin":
      self = .began(
        playbook: try json.required("playbook", \.text), hash: try json.required("hash", \.text),
        version: json["version"]?.whole)
    case "set": self = .set(try key(), try json.required("value", Value.init(json:)))
    case "add": self = .add(try key(), try record())
    case "remove": self = .remove(try key(), try record())
    case "unsure": self = .unsure(try key())
    case "withdraw": self = .withdraw(try key())
    case "waive": self = .waive(rule: try json.required("rule", \.text), because: try json.required("because", \.text))
    case "moment": self = .moment(try json.required("moment", \.text))
    case "undo": self = .undo(turn: try json.required("of", \.whole))
    case "redo": self = .redo(turn: try json.required("of", \.whole))
    case let action: throw .unknownAction(action)
    }
  }
}

extension JSON {
  fileprivate func required<Kind>(_ name: String, _ kind: (JSON) -> Kind?) throws(EntryError) -> Kind {
    guard let value = self[name].flatMap(kind) else { throw .member(name) }
    return value
  }
}
