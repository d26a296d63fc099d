import Dialogue
import Planning

/// Read a line, let the buyer answer, until the call is over. Nothing is stored while it goes on.
struct PracticeLoop {
  var source: any LineSource
  var screen: Screen

  mutating func run(_ session: inout some RehearsedTalk) {
    var effects = session.open()
    var isLeft = false
    while !isLeft {
      var prefill = ""
      for effect in effects {
        switch effect {
        case .say(let text): screen.say(text)
        case .hint(let text): screen.hint(text)
        case .space: screen.space()
        case .show(let lines): screen.show(lines)
        case .ask(let earlier): prefill = earlier
        case .leave: isLeft = true
        case .append, .setting, .export, .daysOff, .edit, .transcript: break
        }
      }
      guard !isLeft else { return }
      effects = session.respond(to: read(prefill))
    }
  }

  private mutating func read(_ prefill: String) -> Input {
    switch source.read(prompt: "> ", prefill: prefill) {
    case .line(let line):
      screen.heard(line)
      return .line(line)
    case .notes(let text): return .line(text)
    case .interrupt: return .interrupt
    case .end: return .end
    }
  }
}

/// What the loop rehearses: a call, or one moment of it.
protocol RehearsedTalk {
  mutating func open() -> [Effect]
  mutating func respond(to input: Input) -> [Effect]
}

extension PracticeSession: RehearsedTalk {}
extension DrillSession: RehearsedTalk {}
extension AfterCall: RehearsedTalk {}
