import CEditline
import Foundation

/// The terminal around the program, if there is one.
enum Terminal {
  /// Whether a person can type and see: stdin and stdout are both terminals.
  static var isInteractive: Bool { terminal_is_interactive() }
  static var isOutput: Bool { terminal_is_output() }
  static var isInput: Bool { terminal_is_input() }
  /// From now on lines are typed at the terminal, though stdin was a pipe; false when there is no terminal.
  static func takeUp() -> Bool { terminal_take_up() }

  /// 80 when stdout is no terminal.
  static var columns: Int { Int(terminal_columns()) }

  /// A picture made of letters says nothing there: the terminal knows no columns, or its lines are read aloud.
  static var isPlain: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["TERM"] == "dumb" || environment["ACCESSIBLE", default: ""] != ""
  }

  /// From now on Ctrl-C never ends the program; the next read reports it.
  static func catchInterrupts() { terminal_catch_interrupts() }

  /// Writes to stdout at once; false when nobody reads it any more.
  @discardableResult
  static func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  @discardableResult
  static func write(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return true }
        return terminal_write(start, characters.count)
      }
    }
  }
}
