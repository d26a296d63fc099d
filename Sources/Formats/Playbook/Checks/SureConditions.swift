import Planning
import Rules

/// A condition that always holds, where another one was meant.
enum SureConditions: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    checked.uses.filter { !$0.isPlain && checked.logic.alwaysHolds($0.condition) }.map { use in
      Finding(
        code: .alwaysHolds, location: use.place, message: "\(use.owner) has a condition that holds whatever is said.",
        help: "Write \"always\" where that is meant; otherwise look for an \"or\" that should be \"and\".")
    }
  }
}
