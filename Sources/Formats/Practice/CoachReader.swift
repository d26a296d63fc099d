import Planning
import Practice
import Rules

/// `practice/coach.yaml` -> what the coach asks, with everything that is wrong in it by its place.
package enum CoachReader {
  /// - Parameter vocabulary: the facts that a telling row may name; nil lets every name stand, because a playbook of one's
  ///   own may have taken a fact out.
  package static func read(
    _ documents: [CompiledTree.Document], vocabulary: Vocabulary? = nil
  ) -> Loaded<CoachBank> {
    let findings = FindingList()
    var bank = CoachBank()
    for document in documents where document.path == "practice/coach.yaml" {
      guard let file = Section(document.tree, name: "coach.yaml", findings: findings) else { continue }
      file.allow(["hopes", "ours", "unmet", "questions", "rows", "gains"])
      for list in ["hopes", "ours", "unmet"] {
        for word in file.words(list) { bank.words.add(word.text, to: list) }
      }
      bank.questions = file.named("questions").map { question($0.name, $0.section) }
      for (name, section) in file.named("rows") {
        let row = row(name, section, vocabulary)
        bank.rows.append(row)
        for word in section.words("finds") { bank.words.add(word.text, to: "row \(name)") }
      }
      bank.gains = file.named("gains").map { _, section in
        section.allow(["says", "ask"])
        return CoachBank.Gain(
          says: section.required("says", example: "a yes or a no sooner"),
          ask: section.required("ask", example: "In which week would you have had your answer?"))
      }
    }
    if bank.questions.isEmpty { return Loaded(value: nil, findings: findings.findings) }
    return Loaded(value: bank, findings: findings.findings)
  }

  private static func question(_ name: String, _ section: Section) -> CoachQuestion {
    section.allow(["ask", "why", "example", "label", "chooses", "back", "open when", "lesson", "habit"])
    let back = section.sections("back", each: "an entry of back").map { entry in
      entry.allow(["when", "ask"])
      return CoachQuestion.AskedBack(
        when: signs("when", entry),
        ask: checked(entry.required("ask", example: "Who said it, and by when?"), at: "ask", entry))
    }
    return CoachQuestion(
      name: name, ask: section.required("ask", example: "What was the next step, on which day, and whose was it?"),
      why: section.required("why", example: "A step without a day and a person is a wish."),
      example: section.required("example", example: "Dana was to bring the contract back on 12 November"),
      label: section.required("label", example: "the next step"), choosesRows: section.text("chooses") == "rows",
      back: back, openWhen: signs("open when", section),
      lesson: section.words("lesson").map { checked($0.text, at: "lesson", section) },
      habit: section.words("habit").map { checked($0.text, at: "habit", section) })
  }

  private static func signs(_ key: String, _ section: Section) -> [CoachSign] {
    section.words(key).compactMap { word in
      if let sign = CoachSign(rawValue: word.text) { return sign }
      let names = CoachSign.allCases.map(\.rawValue)
      let nearest = Spelling.nearest(to: word.text, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
      section.findings.add(
        .unknownValue, at: word.location, "\"\(word.text)\" is no sign of an answer.",
        help: "One of: \(names.joined(separator: ", ")).\(nearest)")
      return nil
    }
  }

  private static let places = ["about", "words", "hope", "ours", "name", "quote", "row", "question"]

  /// A place that nothing fills would never be asked.
  private static func checked(_ text: String, at key: String, _ section: Section) -> String {
    for place in Template(text).names where !places.contains(place) {
      section.findings.add(
        .unknownValue, at: section.place(of: key), "Nothing fills {\(place)} here.",
        help: "Places: \(places.map { "{\($0)}" }.joined(separator: ", ")).")
    }
    return text
  }

  private static func row(_ name: String, _ section: Section, _ vocabulary: Vocabulary?) -> TellingRow {
    section.allow(["says", "finds", "facts", "role", "question"])
    let facts = section.words("facts").compactMap { word -> Key? in
      let key = Key(word.text)
      if vocabulary.map({ $0.position(of: key) != nil }) ?? true { return key }
      section.findings.add(
        .unknownKey, at: word.location, "There is no fact \"\(word.text)\".",
        help: "Facts stand in the folder facts of the playbook, such as security.review.")
      return nil
    }
    return TellingRow(
      name: name, says: section.required("says", example: "The security check"), facts: facts,
      role: section.text("role"),
      question: section.required("question", example: "Who checks a new supplier's security with you?"))
  }
}
