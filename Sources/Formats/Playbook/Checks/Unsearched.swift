import Planning
import Rules

/// A condition of which the search for contradictions does not look into a part. Nothing is said about it there, rather
/// than something wrong; so it is said that nothing is.
package struct Unsearched: Hashable, Sendable {
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case reckonedDay = "a day reckoned from another"
    case listInList = "a list inside a list"
  }

  package var part: Part
  package var location: Location

  static func all(in checked: CheckedPlaybook) -> [Unsearched] {
    checked.uses.flatMap { use in
      Part.allCases.filter { use.condition.has($0, inList: false) }.map { Unsearched(part: $0, location: use.place) }
    }
  }

  /// "Not searched for contradictions: 2 conditions with a day reckoned from another." and their places; empty for none.
  package static func text(_ unsearched: [Unsearched]) -> String {
    Part.allCases.map { part in
      let places = unsearched.filter { $0.part == part }.map(\.location).sorted()
      guard !places.isEmpty else { return "" }
      let count = "\(places.count) condition\(places.count == 1 ? "" : "s")"
      return "Not searched for contradictions: \(count) with \(part.rawValue).\n"
        + places.map { "  \($0)\n" }.joined()
    }.joined()
  }
}

extension Condition {
  fileprivate func has(_ part: Unsearched.Part, inList: Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.has(part, inList: inList) }
    case .not(let inner): inner.has(part, inList: inList)
    case .compare(let left, _, let right): left.has(part, inList: inList) || right.has(part, inList: inList)
    case .member(let operand, _): operand.has(part, inList: inList)
    case .quantified(_, let selection): selection.has(part, inList: inList)
    case .always, .fact, .field, .known, .knownField: false
    }
  }
}

extension Condition.Operand {
  fileprivate func has(_ part: Unsearched.Part, inList: Bool) -> Bool {
    switch self {
    case .shifted(let operand, _): part == .reckonedDay || operand.has(part, inList: inList)
    case .count(let selection): selection.has(part, inList: inList)
    case .fact, .field, .value: false
    }
  }
}

extension Condition.Selection {
  fileprivate func has(_ part: Unsearched.Part, inList: Bool) -> Bool {
    (inList && part == .listInList) || condition?.has(part, inList: true) ?? false
  }
}
