import Planning
import Rules
import Scheduling

/// Conditions with their places: a mistake inside a condition becomes a finding at its own column.
struct ConditionReading {
  let vocabulary: Vocabulary
  let findings: FindingList

  /// - Parameter each: the record that a `for each` beside it puts at hand.
  func condition(_ text: String, at location: Location, each: Condition.Selection? = nil) -> Condition? {
    // An entry that is missing has been said to be missing.
    guard !text.isEmpty else { return nil }
    var parser = parser
    do {
      return try parser.parse(text, each: each)
    } catch {
      report(error, at: location)
      return nil
    }
  }

  func selection(_ text: String, at location: Location) -> Condition.Selection? {
    var parser = parser
    do {
      return try parser.parseSelection(text)
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
