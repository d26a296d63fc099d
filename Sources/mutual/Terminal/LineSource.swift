/// Where typed lines come from. Its conformers are `EditlineSource`, for a person at a terminal, and `PipeSource`, for
/// everything else; declare no others but for tests.
protocol LineSource {
  /// - Parameters:
  ///   - prompt: one line without colour, such as `> `.
  ///   - prefill: an answer to be edited; only a person at a terminal sees it.
  mutating func read(prompt: String, prefill: String) -> LineEvent
}

enum LineEvent: Hashable, Sendable {
  /// Without its line end.
  case line(String)
  /// A paste that is more than an answer, as it came.
  case notes(String)
  /// Ctrl-C. What was typed so far is in the history.
  case interrupt
  /// Ctrl-D on an empty line, or no more input.
  case end
}
