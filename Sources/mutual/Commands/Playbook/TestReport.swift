import Planning
import Rules

/// What the tests of a playbook came to: sentences for a person, or one JSON object.
struct TestReport {
  let suite: PlaybookSuite
  let withCoverage: Bool

  private var failed: [PlaybookTestRun] { suite.runs.filter { !$0.isMet } }

  var text: String {
    var lines: [String] = []
    for run in failed {
      lines.append("\(run.test.location.file): \(run.test.name)")
      for failure in run.failures { lines.append("  \(failure.location): \(failure.message)") }
      lines.append("")
    }
    let count = suite.runs.count
    lines.append(
      failed.isEmpty
        ? "\(suite.id): \(count) \(count == 1 ? "test" : "tests"), all as expected."
        : "\(suite.id): \(failed.count) of \(count) \(count == 1 ? "test" : "tests") not as expected.")
    if withCoverage { lines += coverageLines }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands in the playbook's own files first; what it takes from the one that it extends has tests of its own there.
  private var coverageLines: [String] {
    let (own, inherited) = (suite.coverage.items.filter(isOwn), suite.coverage.items.filter { !isOwn($0) })
    if inherited.isEmpty { return ruleLines(own) + conditionLines(suite.conditions.parts) }
    let parts = suite.conditions.parts
    let below = inherited.count { $0.hasFired }
    return ruleLines(own) + conditionLines(parts.filter { PromptLibrary.belongs($0.location.file, to: suite.id) }) + [
      "",
      "Inherited: \(below) of \(inherited.count) rules seen to fire by these tests. Theirs stand beside the playbook "
        + "that this one extends.",
    ]
  }

  private func isOwn(_ item: RuleCoverage.Item) -> Bool { PromptLibrary.belongs(item.location.file, to: suite.id) }

  private func ruleLines(_ items: [RuleCoverage.Item]) -> [String] {
    func list(_ title: String, _ open: [RuleCoverage.Item]) -> [String] {
      open.isEmpty ? [] : ["", title] + open.map { "  \($0.rule)  \($0.location)" }
    }
    return [
      "Rules: \(items.count { $0.hasFired }) of \(items.count) seen to fire, "
        + "\(items.count { $0.wasSilent }) seen not to."
    ] + list("No test sees these fire:", items.filter { !$0.hasFired })
      + list("No test sees these not fire:", items.filter { !$0.wasSilent })
  }

  private func conditionLines(_ parts: [ConditionCoverage.Part]) -> [String] {
    func list(_ title: String, _ open: [ConditionCoverage.Part]) -> [String] {
      open.isEmpty ? [] : ["", title] + open.map { "  \($0.owner): \($0.text)  \($0.location)" }
    }
    return [
      "",
      "Parts of conditions: \(parts.count { $0.hasHeld }) of \(parts.count) seen to hold, "
        + "\(parts.count { $0.hasFailed }) seen not to.",
    ] + list("No test sees these hold:", parts.filter { !$0.hasHeld })
      + list("No test sees these not hold:", parts.filter { !$0.hasFailed })
  }

  var json: JSON {
    var members = [
      JSON.Member("playbook", .text(suite.id)),
      JSON.Member("tests", .number(Double(suite.runs.count))),
      JSON.Member("failed", .number(Double(failed.count))),
      JSON.Member("results", .array(suite.runs.map(result))),
    ]
    if withCoverage {
      members.append(
        JSON.Member(
          "rules",
          .array(
            suite.coverage.items.map {
              [
                "rule": .text($0.rule), "own": .flag(isOwn($0)), "fired": .flag($0.hasFired),
                "silent": .flag($0.wasSilent),
              ]
            })))
      members.append(
        JSON.Member(
          "conditions",
          .array(
            suite.conditions.parts.map {
              [
                "of": .text($0.owner), "part": .text($0.text), "at": .text($0.location.description),
                "held": .flag($0.hasHeld), "failed": .flag($0.hasFailed),
              ]
            })))
    }
    return .object(members)
  }

  private func result(_ run: PlaybookTestRun) -> JSON {
    [
      "test": .text(run.test.name), "at": .text(run.test.location.description), "met": .flag(run.isMet),
      "failures": .array(
        run.failures.map { ["at": .text($0.location.description), "text": .text($0.message)] }),
    ]
  }
}
