import Planning
import Rules

/// What may give in a step: `habits`, `invented data`, `optional`, `shortest`, `later`, `later with`.
struct FlexibilityReader {
  let findings: FindingList

  static let entries = ["habits", "invented data", "optional", "shortest", "later", "later with"]

  func read(_ section: Section) -> Flexibility {
    var result = Flexibility()
    let waitsFor = section.words("after").map { String($0.text.prefix { $0 != " " && $0 != "?" }) }
    for habit in section.sections("habits", each: "A habit of \(section.name)") {
      habit.allow(["after", "because", "instead"])
      let after = habit.required("after", example: "C09")
      check(after, among: waitsFor, of: section, at: habit.place(of: "after"))
      result.habits.append(
        Flexibility.Habit(
          after: after, because: habit.required("because", example: "The lawyers can read it while they choose."),
          instead: habit.words("instead").compactMap { LinkReader(findings: findings).link($0.text, at: $0.location) }))
    }
    if let tree = section.tree("invented data"),
      let data = Section(tree, name: "invented data", findings: findings)
    {
      data.allow(["after", "title"])
      let after = data.words("after")
      for word in after { check(word.text, among: waitsFor, of: section, at: word.location) }
      result.inventedData = Flexibility.InventedData(after: after.map(\.text), title: data.text("title"))
    }
    result.optional = section.text("optional")
    result.shortest = section.text("shortest")
    result.later = section.text("later")
    result.laterWith = section.words("later with").map(\.text)
    return result
  }

  /// What it does not wait for cannot be left out of what it waits for.
  private func check(_ step: String, among waitsFor: [String], of section: Section, at location: Location) {
    guard !step.isEmpty, !waitsFor.contains(step) else { return }
    findings.add(
      .unknownStep, at: location, "\(section.name) does not wait for \"\(step)\".",
      help: "Name one of its \"after\": \(waitsFor.joined(separator: ", ")).")
  }
}
