import Planning
import Rules

/// `need: [budget.approved]`
extension RulesReader {
  func needs(_ section: Section) -> [Consequence] {
    section.words("need").compactMap { word in
      guard let key = key(word.text, at: word.location), let position = reading.vocabulary.position(of: key) else {
        return nil
      }
      if !questions[position].ask.isEmpty { return .need(key) }
      findings.add(
        .nobodyAsks, at: word.location, "There is no question for \(key), so nobody can be asked for it.",
        help: "Add an \"ask\" to the fact, or need one of the facts that it follows from.")
      return nil
    }
  }
}
