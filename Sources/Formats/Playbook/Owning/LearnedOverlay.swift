import Planning
import Rules
import Scheduling

/// Learned lengths as a playbook that extends another one, with the evidence in comments. Somebody reads it before it is used.
package enum LearnedOverlay {
  /// - Parameter name: what the playbook is to be called.
  package static func text(
    _ proposals: [LearnedLengths.Proposal], name: String, extends playbook: Playbook, today: Day
  ) -> String {
    var lines = [
      "# Lengths from your own cases, proposed on \(today.iso). In each: min is the smallest, typical the median, max the",
      "# largest, in working days. A light plan takes min, every other one typical. Nothing uses this until it stands in the",
      "# playbooks folder of your config folder, as \(name).yaml or \(name)/playbook.yaml.",
      "playbook: \(name)", "extends: \(playbook.id)", "version: 1", "", "steps:",
    ]
    for proposal in proposals {
      let step = proposal.step
      let (was, now) = (step.days, proposal.days)
      lines.append("  # \(oneLine(step.title)): \(count(proposal.cases.count)).")
      lines += proposal.cases.map { "  #   \(oneLine($0.evidence))" }
      if proposal.areFew { lines.append("  # Few: three or more would say what is usual.") }
      if !step.lengths.isEmpty {
        lines.append("  # Lengths under a condition stay as they are: \(step.lengths.count) in \(step.location).")
      }
      lines.append("  \(step.id):")
      lines.append(
        "    days: {min: \(now.least), typical: \(now.typical), max: \(now.most)}  # was \(was.least), \(was.typical), \(was.most)"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func count(_ count: Int) -> String { count == 1 ? "1 case" : "\(count) cases" }

  /// A comment ends with its line.
  private static func oneLine(_ text: String) -> String {
    String(text.filter { $0 != "{" && $0 != "}" }.map { $0.isNewline ? " " : $0 })
  }
}
