/// Lines that were typed, oldest first, each once, where it was typed last.
struct LineHistory: Hashable, Sendable {
  /// More than anybody searches through.
  static let mostLines = 1_000
  /// A pasted page is no line to recall.
  static let longestLine = 2_000

  private(set) var lines: [String] = []
  private let lineCountOfFile: Int

  /// - Parameter text: the history file; lines are appended to it, so it has repetitions.
  init(text: String = "") {
    let written = text.split(separator: "\n")
    lineCountOfFile = written.count
    // Of repeated lines the last one counts, so the newest are met first and the order turned round.
    var seen: Set<Substring> = []
    for line in written.reversed() where lines.count < LineHistory.mostLines && seen.insert(line).inserted {
      lines.append(String(line))
    }
    lines.reverse()
  }

  /// The file as it would be without repetitions.
  var text: String { lines.map { "\($0)\n" }.joined() }

  /// Whether the file is mostly repetition.
  var isWorthRewriting: Bool { lineCountOfFile > 2 * LineHistory.mostLines }

  /// False for a line that is not kept: empty, too long, or the same as the one before.
  mutating func remember(_ line: String) -> Bool {
    let isKept = !line.allSatisfy(\.isWhitespace) && line.count <= LineHistory.longestLine && line != lines.last
    guard isKept else { return false }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > LineHistory.mostLines { lines.removeFirst() }
    return true
  }
}
