import Planning
import Practice
import Rules

/// A file of `practice/drills/` -> a drill.
package enum DrillReader {
  package static func read(_ document: CompiledTree.Document) -> Loaded<Drill> {
    let findings = FindingList()
    guard let file = Section(document.tree, name: "A drill", findings: findings) else {
      return Loaded(value: nil, findings: findings.findings)
    }
    file.allow(["drill", "says", "label", "before", "buyer", "good when", "replies", "better", "why"])
    let vocabulary = PracticeVocabulary.vocabulary(things: [], moves: [])
    let reading = ConditionReading(vocabulary: vocabulary, unread: [], findings: findings)
    let name = file.required("drill", example: "send-it-over")
    let signs = file.sections("good when", each: "A sign").compactMap { section -> Drill.Sign? in
      section.allow(["when", "because"])
      let because = section.required("because", example: "It takes the wish seriously before it asks for anything.")
      let text = section.required("when", example: "line.acknowledges")
      return reading.condition(text, at: section.place(of: "when")).map { Drill.Sign(when: $0, because: because) }
    }
    if signs.isEmpty, file.tree("good when") == nil {
      findings.add(
        .missingEntry, at: file.location, "The drill has no \"good when\".",
        help: "Such as - {when: line.acknowledges, because: It takes the wish seriously.}")
    }
    var replies: [Drill.Outcome: [String]] = [:]
    if let tree = file.tree("replies"), let section = Section(tree, name: "replies", findings: findings) {
      section.allow(Drill.Outcome.allCases.map(\.rawValue))
      for outcome in Drill.Outcome.allCases { replies[outcome] = section.words(outcome.rawValue).map(\.text) }
    }
    let drill = Drill(
      name: name, says: file.text("says") ?? name, label: file.required("label", example: "they want it by mail"),
      before: file.required("before", example: "The call is nearly over."), buyer: file.words("buyer").map(\.text),
      goodWhen: signs, replies: replies, better: file.words("better").map(\.text),
      why: file.required("why", example: "A page that arrives by mail has no dates of theirs in it."),
      vocabulary: vocabulary)
    return Loaded(value: drill, findings: findings.findings)
  }
}
