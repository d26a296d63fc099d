import Planning
import Rules

/// `add: [D11]` and `drop: [B06]`
extension RulesReader {
  func changedSteps(_ section: Section, _ key: String) -> [String] {
    section.words(key).compactMap { step($0.text, at: $0.location) }
  }
}
