import Planning
import Rules

/// Where a conversation stands: computed from the log alone, so that it continues after a crash where it was.
package enum Stage: Hashable, Sendable {
  /// A core question; `turn` counts from 0 for questions that take several turns.
  case core(Key, turn: Int)
  case group(String, Key)
  /// The plan stands; groups of questions are offered, and anything may be said.
  case offer
  /// They can decide in one call: two lines instead of a plan.
  case recap

  /// The fact that is asked, if one is.
  package var key: Key? {
    switch self {
    case .core(let key, _), .group(_, let key): key
    case .offer, .recap: nil
    }
  }
}

extension Stage {
  /// Name of the group that holds what was left open at the start.
  static let startGroup = "the start"

  init(deal: Deal, asks: [Key], weight: Weight, playbook: Playbook) {
    let moments = Moments(deal.moments)
    if weight == .none {
      self = .recap
      return
    }
    if !moments.isEnough, let (key, turn) = Self.nextCore(deal, moments, playbook) {
      self = .core(key, turn: turn)
      return
    }
    if let name = moments.runningGroup, let key = Self.open(in: name, deal: deal, asks: asks, playbook: playbook).first
    {
      self = .group(name, key)
      return
    }
    self = .offer
  }

  private static func nextCore(_ deal: Deal, _ moments: Moments, _ playbook: Playbook) -> (Key, turn: Int)? {
    for key in playbook.core {
      let turns = 1 + (playbook.question(key)?.thenAsk.count ?? 0)
      let asked = moments.timesAsked(key)
      if turns > 1 {
        if asked < turns { return (key, asked) }
      } else if deal[key] == nil, !deal.unsure.contains(key), asked == 0 {
        return (key, 0)
      }
    }
    return nil
  }

  /// The open questions of a group, in its order, without those that were answered "not sure".
  static func open(in name: String, deal: Deal, asks: [Key], playbook: Playbook) -> [Key] {
    let moments = Moments(deal.moments)
    if name == startGroup {
      return playbook.core.filter { key in
        guard deal[key] == nil, !deal.unsure.contains(key) else { return false }
        return moments.timesAsked(key) == 0
      }
    }
    let facts = playbook.groups.first { $0.name == name }?.facts ?? []
    return facts.filter { asks.contains($0) && !deal.unsure.contains($0) && moments.timesAskedSinceGroup($0) == 0 }
  }
}

/// The moments of a conversation: `asked KEY`, `group NAME`, `enough`, `exported NAME`.
struct Moments {
  let all: [String]

  init(_ all: [String]) { self.all = all }

  var isEnough: Bool { all.contains("enough") }

  /// The group that was opened last, unless `enough` was said since.
  var runningGroup: String? {
    for moment in all.reversed() {
      if moment == "enough" { return nil }
      if let name = Self.name(moment, after: "group ") { return name }
    }
    return nil
  }

  func timesAsked(_ key: Key) -> Int { all.count { $0 == "asked \(key)" } }

  /// Within the running group, so that opening it again asks again.
  func timesAskedSinceGroup(_ key: Key) -> Int {
    let start = all.lastIndex { $0.hasPrefix("group ") } ?? 0
    return all[start...].count { $0 == "asked \(key)" }
  }

  private static func name(_ moment: String, after prefix: String) -> String? {
    moment.hasPrefix(prefix) ? String(moment.dropFirst(prefix.count)) : nil
  }
}
