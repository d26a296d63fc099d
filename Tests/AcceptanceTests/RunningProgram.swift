import Foundation

/// The program in the middle of a conversation: lines go in one by one, and it can be killed between any two.
final class RunningProgram {
  /// Kept, because its home goes when it does.
  private let program: Program
  private let process: Process
  private let isAtTerminal: Bool
  private let input: FileHandle
  private let output: FileHandle
  private var written: [UInt8] = []
  private var promptCount = 0

  /// Everything that was written so far, without the marks that ask a terminal for whole pastes.
  var seen: String {
    String(decoding: written, as: UTF8.self)
      .replacingOccurrences(of: "\u{1B}[?2004h", with: "").replacingOccurrences(of: "\u{1B}[?2004l", with: "")
  }

  /// - Parameter isAtTerminal: whether it believes that a person sits there; then keys such as Ctrl-C do what they do.
  init(_ program: Program, _ arguments: [String] = [], isAtTerminal: Bool = false) throws {
    self.program = program
    self.isAtTerminal = isAtTerminal
    let (toProgram, fromProgram) = (Pipe(), Pipe())
    process = try isAtTerminal ? program.processAtTerminal(arguments) : program.process(arguments)
    process.standardInput = toProgram
    process.standardOutput = fromProgram
    process.standardError = fromProgram
    (input, output) = (toProgram.fileHandleForWriting, fromProgram.fileHandleForReading)
    try process.run()
  }

  deinit { kill() }

  /// A line with its line end, as typed or piped.
  func send(_ line: String) throws { try type("\(line)\n") }

  /// Characters as they are; `\u{3}` is Ctrl-C and `\u{4}` Ctrl-D at a terminal.
  func type(_ characters: String) throws { try input.write(contentsOf: Data(characters.utf8)) }

  /// Waits until one more prompt is there than at the last call, and returns what was written since.
  @discardableResult
  func waitForPrompt(patience: Double = 20) throws -> String {
    let start = written.endIndex
    let deadline = Date(timeIntervalSinceNow: patience)
    while true {
      let lines = seen.split(whereSeparator: \.isNewline)
      let count = lines.count { $0.hasPrefix("> ") }
      if count > promptCount {
        promptCount = count
        return String(decoding: written[start...], as: UTF8.self)
      }
      guard Date() < deadline, read() else { throw Program.Failure.noPrompt(output: seen) }
    }
  }

  /// Closes a pipe, which a terminal does not do, and waits for the end. The exit code.
  func finish(patience: Double = 20) throws -> Int32 {
    if !isAtTerminal { try input.close() }
    let deadline = Date(timeIntervalSinceNow: patience)
    while process.isRunning {
      guard Date() < deadline else { throw Program.Failure.noEnd(output: seen) }
      if !read() { usleep(2_000) }
    }
    while read() {}
    return process.terminationStatus
  }

  /// Ends it as a power cut would: no handler runs, nothing is flushed.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Sends a signal to the program, which must have been started without a terminal.
  func signal(_ number: Int32) { Foundation.kill(process.processIdentifier, number) }

  /// False when there is nothing more to read, now or ever.
  private func read() -> Bool {
    var ready = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 50) > 0 else { return process.isRunning }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(output.fileDescriptor, &bytes, bytes.count)
    guard count > 0 else { return false }
    written += bytes[..<count]
    return true
  }
}
