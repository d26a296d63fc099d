import Planning
import Rules

/// What the next line may answer besides the question on the screen. It is not in the log: after a crash it is simply not
/// pending any more.
enum Pending: Sendable {
  /// Ctrl-C was pressed once.
  case leaving
  /// One of a few values, by number or by its own words; until then the fact keeps what it has.
  /// - answers: the choice is the answer to the question that was asked, not a second thought about it.
  case choice(Key, [Value], words: String, answers: Bool)
  /// A question asked again, so many answers back.
  case again(Key, turn: Int, back: Int)
  case setting(Key)
  /// Tried with "what if": kept or dropped.
  case trial(Trial)
}

/// What the prompt is waiting for.
enum Asking {
  case question(Key, turn: Int)
  case setting(Key)
  case offer
  case recap
}

extension Conversation {
  var asking: Asking {
    switch pending {
    case .again(let key, let turn, _)?: return .question(key, turn: turn)
    case .setting(let key)?: return .setting(key)
    case .leaving?, .choice?, .trial?, nil: break
    }
    // What was read in notes is looked through before anything else is asked.
    if isLookingThroughNotes { return .offer }
    switch stage {
    case .core(let key, let turn): return .question(key, turn: turn)
    case .group(_, let key): return .question(key, turn: 0)
    case .offer: return .offer
    case .recap: return .recap
    }
  }

  var currentQuestion: Question? {
    switch asking {
    case .question(let key, _), .setting(let key): playbook.question(key)
    case .offer, .recap: nil
    }
  }
}
