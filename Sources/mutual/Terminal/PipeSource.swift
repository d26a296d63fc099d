import CEditline
import Reading

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines from a pipe or a file. What it shows is a transcript: each prompt with the line that answered it.
struct PipeSource: LineSource {
  /// Bytes of a line that are kept; what is beyond them is dropped, so that no input can fill the memory.
  static let longestLine = 1_048_576

  private let descriptor: Int32
  private let show: (String) -> Void
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  private var isFirst = true

  /// - Parameter show: writes to where the conversation is read.
  init(descriptor: Int32 = STDIN_FILENO, show: @escaping (String) -> Void) {
    self.descriptor = descriptor
    self.show = show
  }

  mutating func read(prompt: String, prefill: String) -> LineEvent {
    show(prompt)
    let event = nextLine()
    if case .line(let line) = event { show("\(PlainText.oneLine(line))\n") } else { show("\n") }
    return event
  }

  private mutating func nextLine() -> LineEvent {
    var line: [UInt8] = []
    while true {
      let end = buffer.firstIndex(of: UInt8(ascii: "\n"))
      line += buffer[..<(end ?? buffer.endIndex)].prefix(PipeSource.longestLine - line.count)
      if let end {
        buffer.removeSubrange(...end)
        return .line(text(of: line))
      }
      buffer.removeAll(keepingCapacity: true)
      switch fill() {
      case .some: continue
      case .interrupt: return .interrupt
      case .end: return line.isEmpty ? .end : .line(text(of: line))
      }
    }
  }

  private enum Filling { case some, interrupt, end }

  private mutating func fill() -> Filling {
    if isAtEnd { return .end }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = terminal_read(descriptor, &bytes, bytes.count)
      if count > 0 {
        buffer += bytes[..<count]
        return .some
      }
      if count < 0, errno == EINTR {
        if terminal_take_interrupt() { return .interrupt }
        continue
      }
      isAtEnd = true
      return .end
    }
  }

  /// Bytes that are not UTF-8 become U+FFFD. Control characters stay: the conversation says what it does with them.
  private mutating func text(of line: [UInt8]) -> String {
    var bytes = line[...]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirst = false
    return String(decoding: bytes, as: UTF8.self)
  }
}
