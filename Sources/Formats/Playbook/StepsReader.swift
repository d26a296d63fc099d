import Planning
import Rules
import Scheduling

/// `steps:` of all files -> the catalogue, in the order of ids.
struct StepsReader {
  let reading: ConditionReading
  let phases: [String]
  let people: Roles
  let findings: FindingList

  func read(_ files: [Section]) -> [StepDefinition] {
    var steps: [StepDefinition] = []
    for (id, section) in files.flatMap({ $0.named("steps") }) {
      if let first = steps.first(where: { $0.id == id }) {
        findings.add(
          .duplicate, at: section.location, "The step \(id) stands at \(first.location) already.",
          help: "Keep one of the two.")
      } else {
        steps.append(step(id, section))
      }
    }
    let known = Set(files.flatMap { $0.names("steps") })
    for (id, section) in files.flatMap({ $0.named("steps") }) { checkNames(id, section, known: known) }
    return steps.sorted { $0.id < $1.id }
  }

  private static let entries =
    [
      "name", "title", "each title", "owner title", "done when", "phase", "when", "because", "rules", "for each",
      "after",
      "side", "lead", "buyer role", "seller role", "days", "lengths", "audience", "headline", "rank", "merges into",
      "folds under", "also visible when", "settled when", "source", "aim", "meaning",
    ] + FlexibilityReader.entries

  private func step(_ id: String, _ section: Section) -> StepDefinition {
    section.allow(Self.entries)
    let conditionText = section.required("when", example: "always")
    let condition = self.condition(conditionText, section, "when")
    let forEach = section.text("for each").flatMap { reading.selection($0, at: section.place(of: "for each")) }
    let phase = section.required("phase", example: "validate")
    if !phase.isEmpty, !phases.contains(phase), !phases.contains("") {
      findings.add(
        .unknownValue, at: section.place(of: "phase"), "There is no phase \"\(phase)\".",
        help: "One of: \(phases.joined(separator: ", ")).")
    }
    let rank: StepDefinition.Rank? = section.text("rank").flatMap { text in
      text == "keep" ? .keep : section.number("rank").map { .folds($0) }
    }
    return StepDefinition(
      id: id,
      name: section.text("name") ?? id,
      title: section.required("title", example: "Agreement signed"),
      eachTitle: section.text("each title"),
      ownerTitle: section.text("owner title"),
      doneWhen: section.required("done when", example: "Both signatures", code: .stepWithoutDoneWhen),
      phase: phase,
      // What could not be read stands for itself among the findings, and there is no playbook then.
      condition: condition ?? .always,
      conditionText: conditionText,
      because: section.text("because") ?? "",
      rules: section.words("rules").map(\.text),
      forEach: forEach,
      after: section.words("after").compactMap { LinkReader(findings: findings).link($0.text, at: $0.location) },
      side: section.choice("side", as: Party.self) ?? .both,
      lead: section.choice("lead", as: Party.self) ?? .buyer,
      buyerRole: role(section, "buyer role", among: people.buyer),
      sellerRole: role(section, "seller role", among: people.seller),
      days: days(section),
      lengths: section.sections("lengths", each: "A length of \(id)").compactMap { length($0) },
      audience: section.choice("audience", as: Audience.self) ?? .both,
      headline: section.choice("headline", as: Weight.self),
      rank: rank,
      mergesInto: section.words("merges into").map(\.text),
      foldsUnder: section.words("folds under").map(\.text),
      alsoVisibleWhen: section.text("also visible when").flatMap { self.condition($0, section, "also visible when") },
      settledWhen: section.text("settled when").flatMap { self.condition($0, section, "settled when") },
      source: section.words("source").map(\.text),
      aim: section.choice("aim", as: StepDefinition.Aim.self),
      meaning: section.choice("meaning", as: StepDefinition.Meaning.self),
      flexibility: FlexibilityReader(findings: findings).read(section),
      location: section.location)
  }

  /// Of a step, which is in the plan or not before anything is known about the plan.
  private func condition(_ text: String, _ section: Section, _ key: String) -> Condition? {
    guard let condition = reading.condition(text, at: section.place(of: key)) else { return nil }
    if let fact = reading.vocabulary.planFact(readBy: condition.factsRead) {
      findings.add(
        .wrongStratum, at: section.place(of: key),
        "\(section.name) reads \(fact), which is known only when the plan stands, and steps come before the plan.",
        help: "Read facts that are known before the plan.")
    }
    return condition
  }

  private func role(_ section: Section, _ key: String, among roles: [String]) -> String {
    let role = section.required(key, example: roles.first ?? "champion", code: .stepWithoutOwner)
    if !role.isEmpty, !roles.isEmpty, !roles.contains(role) {
      findings.add(
        .unknownValue, at: section.place(of: key), "There is no role \"\(role)\".",
        help: "One of: \(roles.joined(separator: ", ")).")
    }
    return role
  }

  private func days(_ section: Section) -> StepDefinition.Days {
    guard let tree = section.tree("days") else {
      findings.add(
        .stepWithoutDuration, at: section.location, "\(section.name) has no \"days\".",
        help: "Add days: {min: 1, typical: 3, max: 5}.")
      return StepDefinition.Days(least: 0, typical: 0, most: 0)
    }
    guard case .mapping(let pairs, _) = tree, let inner = Section(tree, name: "days", findings: findings) else {
      findings.add(
        .wrongShape, at: tree.location, "The days of \(section.name) are three numbers.",
        help: "Such as days: {min: 1, typical: 3, max: 5}; upon another playbook days: {typical: 25} is enough.")
      return StepDefinition.Days(least: 0, typical: 0, most: 0)
    }
    inner.allow(["min", "typical", "max"])
    let before = findings.findings.count
    if !pairs.contains(where: { $0.key == "typical" }), !pairs.isEmpty {
      _ = inner.required("typical", example: "3")
    }
    guard findings.findings.count == before else { return StepDefinition.Days(least: 0, typical: 0, most: 0) }
    let typical = inner.number("typical") ?? 0
    let days = StepDefinition.Days(
      least: inner.number("min") ?? typical, typical: typical, most: inner.number("max") ?? typical)
    guard findings.findings.count == before else { return days }
    if days.most > WorkCalendar.reach {
      findings.add(
        .badLength, at: inner.location, "These days are more than ten years.",
        help: "Working days, such as days: {min: 1, typical: 3, max: 5}.")
      return StepDefinition.Days(least: 0, typical: 0, most: 0)
    }
    if days.least < 0 || days.least > days.typical || days.typical > days.most {
      findings.add(
        .badLength, at: inner.location, "These days do not rise from min to typical to max.",
        help: "Such as days: {min: 1, typical: 3, max: 5}.")
    }
    return days
  }

  /// `10`, `x1.5`, or a fact in calendar days.
  private func length(_ section: Section) -> StepDefinition.LengthLine? {
    section.allow(["days", "when"])
    let text = section.required("days", example: "10")
    let length: StepDefinition.Length
    if let days = Int(text) {
      length = .workingDays(days)
    } else if text.hasPrefix("x"), let factor = Double(text.dropFirst()) {
      length = .factor(factor)
    } else if reading.vocabulary.position(of: Key(text)) != nil {
      length = .calendarDays(Key(text))
    } else {
      findings.add(
        .badLength, at: section.place(of: "days"), "\"\(text)\" is no length.",
        help: "Such as 10, x1.5, or a fact that counts calendar days.")
      return nil
    }
    let when = section.required("when", example: "paper.side = buyer")
    return condition(when, section, "when").map {
      StepDefinition.LengthLine(length: length, condition: $0)
    }
  }

  private func checkNames(_ id: String, _ section: Section, known: Set<String>) {
    for key in ["after", "merges into", "folds under"] {
      guard case .list? = section.tree(key) else { continue }
      for word in section.words(key) {
        let name = word.text.prefix { $0 != " " && $0 != "?" }
        if !name.isEmpty, !known.contains(String(name)) {
          let nearest = Spelling.nearest(to: String(name), among: known.sorted()).map { " Did you mean \($0)?" } ?? ""
          findings.add(
            .unknownStep, at: word.location, "There is no step \"\(name)\", which \(id) names.",
            help: "Name a step of this playbook.\(nearest)")
        }
      }
    }
  }
}
