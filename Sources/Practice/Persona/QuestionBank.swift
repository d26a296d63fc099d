/// Lines to try, by what they uncover (`Prompts/practice/questions.yaml`).
package struct QuestionBank: Sendable {
  /// A part, or plan, realistic, owners, objection, recap, next_step.
  package var lines: [String: [String]]

  package init(lines: [String: [String]] = [:]) { self.lines = lines }

  package func lines(for part: Part) -> [String] { lines[part.rawValue] ?? [] }
}
