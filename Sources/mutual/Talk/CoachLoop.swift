import Dialogue
import Planning
import Practice
import Storage

/// Read a line, let the coach respond, until there is a deal to go on with or the talk is over.
struct CoachLoop {
  let notebook: CoachNotebook
  let phrases: Phrases
  var source: any LineSource
  var screen: Screen

  enum Outcome {
    case left
    case interrupted
    case open(Int)
    case create(account: String)
  }

  mutating func run(_ session: inout CoachSession) -> Outcome {
    var effects = session.open()
    var wasInterrupted = false
    while true {
      var prefill = ""
      for effect in effects {
        switch effect {
        case .talk(.say(let text)): screen.say(text)
        case .talk(.hint(let text)): screen.hint(text)
        case .talk(.space): screen.space()
        case .talk(.show(let lines)): screen.show(lines)
        case .talk(.ask(let earlier)): prefill = earlier
        case .talk(.leave): return wasInterrupted ? .interrupted : .left
        case .talk: break
        case .keep(let note, let said):
          // What is not on the disk is not called kept.
          screen.say(notebook.keep(note).map { phrases("coach.not_kept", ["why": $0]) } ?? said)
        case .open(let number): return .open(number)
        case .create(let account): return .create(account: account)
        }
      }
      let input = read(prefill)
      if case .interrupt = input { wasInterrupted = true } else { wasInterrupted = false }
      effects = session.respond(to: input)
    }
  }

  mutating func read(_ prefill: String) -> Input {
    switch source.read(prompt: "> ", prefill: prefill) {
    case .line(let line):
      screen.heard(line)
      return .line(line)
    case .notes(let text): return .notes([CallNotes(name: "what you pasted", text: text)], takesAll: false)
    case .interrupt: return .interrupt
    case .end: return .end
    }
  }
}
