import Rules

/// A question that the rep chose after a call, for the next one. It is a moment of the log and stands until the next talk
/// after a call begins, or until it is answered.
package enum WillAsk: Hashable, Sendable {
  /// A question of the playbook.
  case fact(Key)
  case own(String)

  /// The moment with which a talk after a call begins: what was to be asked before it was asked.
  package static let afterCall = "after the call"
  private static let factPrefix = "will ask "
  private static let ownPrefix = "will say "

  package init?(moment: String) {
    if moment.hasPrefix(Self.factPrefix) {
      self = .fact(Key(String(moment.dropFirst(Self.factPrefix.count))))
    } else if moment.hasPrefix(Self.ownPrefix) {
      self = .own(String(moment.dropFirst(Self.ownPrefix.count)))
    } else {
      return nil
    }
  }

  package var moment: String {
    switch self {
    case .fact(let key): Self.factPrefix + key.name
    case .own(let text): Self.ownPrefix + text
    }
  }

  package var key: Key? { if case .fact(let key) = self { key } else { nil } }

  /// Word for word; nil for a question that was answered since, or that the playbook has no words for.
  package func question(in playbook: Playbook, open deal: Deal) -> String? {
    switch self {
    case .own(let text): text
    case .fact(let key):
      deal[key] == nil ? playbook.question(key).map(\.askBuyer).flatMap { $0.isEmpty ? nil : $0 } : nil
    }
  }
}

extension Deal {
  /// What the rep chose to ask, in the order in which it was chosen.
  package var willAsk: [WillAsk] {
    let start = moments.lastIndex(of: WillAsk.afterCall).map { $0 + 1 } ?? 0
    var seen: Set<WillAsk> = []
    return moments[start...].compactMap(WillAsk.init).filter { seen.insert($0).inserted }
  }
}
