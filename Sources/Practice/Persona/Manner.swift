/// The lines of a voice that fit any buyer, by their names.
package struct Manner: Sendable {
  package var name: String
  package var lines: [String: [String]]

  package init(name: String, lines: [String: [String]]) {
    self.name = name
    self.lines = lines
  }

  /// Every line that a buyer may need, as `Prompts/practice/README.md` lists them.
  package static let entries = [
    "hello", "small_talk", "sympathy", "pitch_early", "pitch_invited", "pitch_later", "push", "discount",
    "recap_right", "recap_thin", "recap_wrong", "plan_early", "plan_welcome", "step_agreed", "step_when", "realistic",
    "owner", "no_fit", "answered", "too_many", "again", "locked", "nothing", "unclear_between", "unclear", "silence",
    "lead", "thanks", "end_agreed", "end_thanks", "end_time", "end_patience_pitch", "end_patience_push",
    "end_patience_questions", "end_patience_again", "end_patience_early", "end_patience_noise",
  ]
}
