import Planning
import Rules
import Scheduling

/// Conditions with their places: a mistake inside a condition becomes a finding at its own column.
struct ConditionReading {
  let vocabulary: Vocabulary
  let findings: FindingList

  func condition(_ text: String, at location: Location) -> Condition? {
    // An entry that is missing has been said to be missing.
    guard !text.isEmpty else { return nil }
    var parser = parser
    do {
      return try parser.parse(text)
    } catch {
      report(error, at: location)
      return nil
    }
  }

  func selection(_ text: String, at location: Location) -> StepDefinition.Selection? {
    var parser = parser
    do {
      let (list, condition) = try parser.parseSelection(text)
      return StepDefinition.Selection(list: list, condition: condition)
    } catch {
      report(error, at: location)
      return nil
    }
  }

  private var parser: ConditionParser {
    ConditionParser(vocabulary: vocabulary, day: { Day(iso: $0)?.number })
  }

  private func report(_ mistake: ConditionParser.Mistake, at location: Location) {
    let place = Location(file: location.file, line: location.line, column: location.column + mistake.column - 1)
    findings.add(mistake.code, at: place, mistake.message, help: mistake.help)
  }
}
