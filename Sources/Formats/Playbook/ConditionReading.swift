import Planning
import Rules
import Scheduling

/// Conditions with their places: each mistake inside a condition becomes a finding at its own column.
struct ConditionReading {
  let vocabulary: Vocabulary
  /// Facts and settings that stand in the files and could not be read: that was said where they stand, and what a condition
  /// asks of them is no second slip.
  let unread: Set<String>
  let findings: FindingList

  /// - Parameter each: the record that a `for each` beside it puts at hand.
  func condition(_ text: String, at location: Location, each: Condition.Selection? = nil) -> Condition? {
    // An entry that is missing has been said to be missing.
    guard !text.isEmpty else { return nil }
    var parser = parser
    do {
      return try parser.parse(text, each: each)
    } catch {
      report(parser.mistakes, of: text, at: location)
      return nil
    }
  }

  func selection(_ text: String, at location: Location) -> Condition.Selection? {
    var parser = parser
    do {
      return try parser.parseSelection(text)
    } catch {
      report(parser.mistakes, of: text, at: location)
      return nil
    }
  }

  private var parser: ConditionParser {
    ConditionParser(vocabulary: vocabulary, day: { Day(iso: $0)?.number })
  }

  private func report(_ mistakes: [ConditionParser.Mistake], of text: String, at location: Location) {
    for mistake in mistakes where !followsFromUnread(mistake, in: text) {
      let place = Location(file: location.file, line: location.line, column: location.column + mistake.column - 1)
      findings.add(mistake.code, at: place, mistake.message, help: mistake.help)
    }
  }

  private func followsFromUnread(_ mistake: ConditionParser.Mistake, in text: String) -> Bool {
    guard !unread.isEmpty else { return false }
    if unread.contains(where: { mistake.message.contains("\"\($0)\"") }) { return true }
    return [.typeClash, .unknownValue, .unboundName].contains(mistake.code) && unread.contains(where: text.contains)
  }
}
