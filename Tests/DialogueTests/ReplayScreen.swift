import Dialogue
import Formats
import Planning
import Rules
import Scheduling

/// Plays lines to a talk and keeps what a person would have seen, the log, and what was set.
struct ReplayScreen {
  let width: Int
  let today: Day
  var log: [Entry]
  var settings: [Key: Value]
  private(set) var text = ""

  init(width: Int, today: Day, log: [Entry], settings: [Key: Value]) {
    self.width = width
    self.today = today
    self.log = log
    self.settings = settings
  }

  mutating func play(_ talk: some Talk, since last: Day?, lines: [String], first: Input? = nil) {
    var talk = talk
    var lines = lines[...]
    var effects = first.map { talk.respond(to: $0) } ?? talk.open(since: last)
    while true {
      let outcome = perform(effects)
      if outcome.leaves {
        text += "[leaves]\n"
        return
      }
      effects = outcome.told.flatMap { talk.respond(to: $0) }
      guard effects.isEmpty else { continue }
      guard let line = lines.popFirst() else { return }
      text += "> \(line)\n"
      effects = talk.respond(to: Self.input(line))
    }
  }

  /// What is only shown.
  static func text(of effects: [Effect], width: Int) -> String {
    var screen = ReplayScreen(width: width, today: Day(number: 0), log: [], settings: [:])
    _ = screen.perform(effects)
    return screen.text
  }

  static func input(_ line: String) -> Input {
    switch line {
    case "^C": .interrupt
    case "^D": .end
    default: .line(spelled(line))
    }
  }

  /// `^[` and `^G` are control characters, `^10000` as many letters: a transcript stays a text that can be read.
  private static func spelled(_ line: String) -> String {
    if line.hasPrefix("^"), let count = Int(line.dropFirst()) { return String(repeating: "a", count: count) }
    return line.replacing("^[", with: "\u{1B}").replacing("^G", with: "\u{7}")
  }

  /// Stands for a file with two days of the works holiday; another name cannot be read.
  private static func daysOff(_ path: String, of party: Party) -> ReadDaysOff {
    guard path == "closing.csv", let file = try? DaysOffFile("2027-03-29,2027-03-30,Works holiday", file: path) else {
      return .unreadable("\(path) cannot be read. It is the path of a .csv or an .ics file.")
    }
    return .windows(file.records(of: party), of: party, skipped: file.skipped)
  }

  private mutating func perform(_ effects: [Effect]) -> (told: [Input], leaves: Bool) {
    var told: [Input] = []
    var leaves = false
    for effect in effects {
      switch effect {
      case .say(let sentence): write(TextWrap.lines(sentence, width: width))
      case .hint(let sentence): write(TextWrap.lines(sentence, width: width - 2).map { "  " + $0 })
      case .show(let lines): write(lines)
      case .daysOff(let path, let party): told.append(.daysOff(Self.daysOff(path, of: party)))
      case .space: write([""])
      case .ask(let prefill): if !prefill.isEmpty { write(["[in the line: \(prefill)]"]) }
      case .append(let entries):
        log += entries.stored(on: today)
        told.append(.stored(own: entries.stored(on: today), others: []))
      case .setting(let key, let value): settings[key] = value
      case .export(let export): write(["[writes \(export.kind.rawValue)]"])
      case .edit: write(["[opens the editor]"])
      case .transcript: write(["[writes the talk]"])
      case .leave: leaves = true
      }
    }
    return (told, leaves)
  }

  private mutating func write(_ lines: [String]) { text += lines.map { $0 + "\n" }.joined() }
}
