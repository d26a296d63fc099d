/// Weight on the screen, never the only carrier of a meaning. No colours but the terminal's own.
struct Style: Hashable, Sendable {
  /// What `--color` says.
  enum Choice: String, CaseIterable, Sendable { case auto, always, never }

  static let plain = Style(isOn: false)

  let isOn: Bool

  init(isOn: Bool) { self.isOn = isOn }

  /// The flag decides, then `NO_COLOR` (any text but none), then `CLICOLOR_FORCE` (any text but `0`), then whether the
  /// output is a terminal that knows escapes.
  init(_ choice: Choice = .auto, environment: [String: String], isTerminal: Bool) {
    isOn =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        if environment["NO_COLOR", default: ""] != "" {
          false
        } else if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) {
          true
        } else {
          isTerminal && !["", "dumb"].contains(environment["TERM", default: ""])
        }
      }
  }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
