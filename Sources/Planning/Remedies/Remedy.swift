import Rules
import Scheduling

/// One change that might make a plan fit, as the entries of the log that it would be. Nothing is changed before the rep says
/// so, and `undo` takes it back like any answer.
package struct Remedy: Hashable, Sendable {
  /// The name under which a playbook's settings have its pain.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The talk about the plan, sooner.
    case earlierTalk = "earlier talk"
    /// A step does not wait for another one that only habit puts before it.
    case sideBySide = "side by side"
    /// Work of ours in the shortest time that can be promised: one row, or all that are late.
    case shorter
    case allShorter = "all shorter"
    /// The try-out without real data, so that it need not wait for what protects them.
    case inventedData = "invented data"
    case optionalRow = "optional row"
    /// A day that somebody set for a row.
    case otherDay = "other day"
    case reserve
    case goLive = "go-live"
    /// A part of the scope goes live later.
    case secondGoLive = "second go-live"
    case noTryOut = "no try-out"
  }

  package var kind: Kind
  /// Steps that it touches, in order.
  package var steps: [String]
  /// The step that is not waited for any more.
  package var other: String?
  /// The parts of the scope that go live later.
  package var parts: [String] = []
  /// Working days as planned and as they would be.
  package var fromDays = 0
  package var toDays = 0
  package var fromDay: Day?
  package var toDay: Day?
  /// Why it can be done, or what is lost, in the playbook's words.
  package var because = ""
  package var changes: [Change]
  /// What it costs to ask for; a pair costs the sum.
  package var pain: Double
}

extension Deal {
  /// The deal as it would be with these entries.
  func trying(_ changes: [Change]) -> Deal {
    var deal = self
    for change in changes {
      deal.apply(Entry(device: "", sequence: 0, turn: 0, stamp: "", words: "", change: change))
    }
    return deal
  }
}

/// What each kind of remedy costs to ask for: numbers of the playbook.
struct RemedyPains {
  private let pains: [String: Double]

  init(_ settings: Playbook.Settings) { pains = settings.remedyPains }

  static let others = [
    "shorter a row more", "go-live that may move", "go-live that may not move", "go-live a working day",
  ]
  static var names: [String] { Remedy.Kind.allCases.map(\.rawValue) + others }

  func callAsFunction(_ kind: Remedy.Kind) -> Double { self[kind.rawValue] }

  func allShorter(rows: Int) -> Double {
    self[Remedy.Kind.allShorter.rawValue] + self["shorter a row more"] * Double(rows)
  }

  /// - Parameter movable: whether they said that the date may move; nil when nobody said.
  func goLive(workingDays: Int, movable: Bool?) -> Double {
    let base =
      switch movable {
      case true?: self["go-live that may move"]
      case false?: self["go-live that may not move"]
      case nil: self[Remedy.Kind.goLive.rawValue]
      }
    return base + self["go-live a working day"] * Double(workingDays)
  }

  private subscript(name: String) -> Double { pains[name] ?? 5 }
}

extension Playbook.Settings {
  /// What a playbook may name under `pain of a remedy`.
  package static var painNames: [String] { RemedyPains.names }
}
