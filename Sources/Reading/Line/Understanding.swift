import Planning
import Rules
import Scheduling

/// What a line says, with the words that justify it.
package struct Understanding: Sendable, Hashable {
  /// The answer to what was asked first, then what was said beside it. At most one `set` for each key.
  package var candidates: [Candidate]
  /// Why the asked fact has no value. What was volunteered may stand all the same.
  package var problem: Problem?
  /// Functions that will have to agree and that nobody has a name for.
  package var functions: [FunctionMention]

  package init(candidates: [Candidate] = [], problem: Problem? = nil, functions: [FunctionMention] = []) {
    self.candidates = candidates
    self.problem = problem
    self.functions = functions
  }
}

package struct Candidate: Sendable, Hashable {
  package var change: Change
  /// Exactly as typed.
  package var phrase: String
  /// False: to be asked back before it counts.
  package var sure: Bool

  package init(_ change: Change, phrase: String, sure: Bool = true) {
    self.change = change
    self.phrase = phrase
    self.sure = sure
  }

  package var key: Key? {
    switch change {
    case .set(let key, _), .add(let key, _), .remove(let key, _), .unsure(let key), .withdraw(let key): key
    default: nil
    }
  }
}

/// Why a line gave no answer to what was asked.
package enum Problem: Sendable, Hashable {
  case empty
  /// Characters typed.
  case tooLong(Int)
  /// Nothing in it answers.
  case nothingUnderstood
  case unreadableDate
  case impossibleDate(phrase: String)
  case recurringDate(phrase: String)
  case pastDate(Day, phrase: String)
  /// More than `LineReading.farYears` away.
  case farDate(Day, phrase: String)
  case ambiguousDate([Day], phrase: String)
  /// A month or a week where one day is needed.
  case severalDays(DayRange, phrase: String)
  case severalAmounts([Money])
  /// Values of the choices that fit.
  case ambiguousChoice([String])
  /// A department where a name is needed.
  case noName([FunctionMention])
}
