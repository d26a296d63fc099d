import Foundation
import TestSupport

/// The built program with a home of its own, run as a person or a script would run it.
struct Program {
  let home: TemporaryFolder
  /// Set in addition to a home, XDG folders, a path and a UTF-8 language.
  var environment: [String: String] = [:]

  init(environment: [String: String] = [:]) throws {
    home = try TemporaryFolder()
    self.environment = environment
  }

  struct Outcome: Hashable {
    var status: Int32
    var output: String
    var errors: String
  }

  enum Failure: Error {
    case notBuilt(path: String)
    /// What had been written until the patience ended.
    case noPrompt(output: String)
    case noEnd(output: String)
  }

  /// Where the store stands.
  var store: String { home.file("data/mutual/deals.sqlite") }

  /// Gives the lines to stdin and waits for the end. Files stand for the three streams, so nothing can block.
  func run(_ arguments: [String] = [], lines: [String] = [], patience: Double = 20) throws -> Outcome {
    let names = ["in", "out", "err"].map { home.file("stream-\($0)") }
    try Data(lines.map { "\($0)\n" }.joined().utf8).write(to: URL(fileURLWithPath: names[0]))
    for name in names.dropFirst() { try Data().write(to: URL(fileURLWithPath: name)) }

    let process = try process(arguments)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: names[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: names[1]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: names[2]))
    try process.run()

    func written(_ place: Int) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: names[place])), as: UTF8.self)
    }
    let deadline = Date(timeIntervalSinceNow: patience)
    while process.isRunning {
      if Date() > deadline {
        kill(process.processIdentifier, SIGKILL)
        throw Failure.noEnd(output: try written(1))
      }
      usleep(2_000)
    }
    return Outcome(status: process.terminationStatus, output: try written(1), errors: try written(2))
  }

  /// Not yet started, its streams not yet connected.
  func process(_ arguments: [String]) throws -> Process { process(running: try Program.path, arguments) }

  /// The tool `script` makes a terminal and passes on what its own streams carry. Only that of util-linux takes these
  /// arguments.
  static let canMakeTerminal = FileManager.default.isExecutableFile(atPath: script) && !isMacintosh

  /// As `process`, at a terminal of its own.
  func processAtTerminal(_ arguments: [String]) throws -> Process {
    // In place of the shell, which would answer Ctrl-C itself.
    let command = "exec " + ([try Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return process(running: Program.script, ["--quiet", "--flush", "--return", "--command", command, "/dev/null"])
  }

  private static let script = "/usr/bin/script"
  #if os(macOS)
    private static let isMacintosh = true
  #else
    private static let isMacintosh = false
  #endif

  private func process(running path: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = [
      "HOME": home.path, "XDG_DATA_HOME": home.file("data"), "XDG_STATE_HOME": home.file("state"),
      "XDG_CONFIG_HOME": home.file("config"), "LANG": "C.UTF-8", "TERM": "xterm",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      // A crash shall end at once, without minutes of tracing.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: home.path)
    return process
  }

  /// The package builds it into the folder in which it builds the tests.
  private static var path: String {
    get throws {
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
      let tests = URL(fileURLWithPath: bundle ?? CommandLine.arguments[0])
      let path = tests.deletingLastPathComponent().appendingPathComponent("mutual").path
      guard FileManager.default.isExecutableFile(atPath: path) else { throw Failure.notBuilt(path: path) }
      return path
    }
  }
}
