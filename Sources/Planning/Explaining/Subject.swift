import Rules

/// What can be asked about: a row, a step that is not in the plan, a rule, or a fact.
package enum Subject: Sendable {
  case row(Row)
  case step(StepDefinition)
  case rule(RuleDefinition)
  case fact(Key)
}

/// Finds what a person means by a few words: the number or the title of a row, the id of a step or a rule, the label or the
/// key of a fact.
package struct SubjectFinder {
  let plan: Plan
  let playbook: Playbook
  /// Row ids and the numbers under which they are on the screen.
  let numbers: [String: Int]

  package enum Found: Sendable {
    case one(Subject)
    /// Nothing of that name; what comes near it.
    case none(near: [String])
  }

  package init(plan: Plan, playbook: Playbook, numbers: [String: Int]) {
    self.plan = plan
    self.playbook = playbook
    self.numbers = numbers
  }

  /// - Parameter prefersSteps: where a name fits a step and a fact alike, the step is meant: what is missed is a row.
  package func find(_ text: String, prefersSteps: Bool = false) -> Found {
    let wanted = Self.plain(text)
    guard !wanted.isEmpty else { return .none(near: []) }
    let fact = playbook.vocabulary[Key(text)].map { Subject.fact($0.key) }
    let subjects: [() -> Subject?] =
      prefersSteps
      ? [
        { named(wanted) }, { absent(wanted) }, { brought(by: labelled(wanted)) ?? labelled(wanted) },
        { titled(wanted) }, { keyed(wanted) },
      ]
      : [{ named(wanted) }, { labelled(wanted) }, { titled(wanted) }, { keyed(wanted) }, { absent(wanted) }]
    if let subject = fact ?? subjects.lazy.compactMap({ $0() }).first { return .one(subject) }
    return .none(near: near(wanted))
  }

  // MARK: By name

  private func named(_ wanted: String) -> Subject? {
    let number = wanted.hasPrefix("row ") ? String(wanted.dropFirst(4)) : wanted
    if let number = Int(number) { return plan.rows.first { numbers[$0.id] == number }.map(Subject.row) }
    if let row = plan.rows.first(where: { $0.id.lowercased() == wanted }) { return .row(row) }
    if let step = playbook.steps.first(where: { $0.id.lowercased() == wanted }) { return .step(step) }
    if let rule = rule(wanted) { return .rule(rule) }
    if ["hold", "the hold", "draft"].contains(wanted) {
      let hold = plan.holds.first { $0.waived == nil } ?? plan.holds.first
      if let rule = hold.flatMap({ playbook.rule($0.rule) }) { return .rule(rule) }
    }
    return nil
  }

  /// `R-M02`, `M02`, `r m02`.
  private func rule(_ wanted: String) -> RuleDefinition? {
    playbook.rules.first { Self.plain($0.id) == wanted || Self.plain(String($0.id.dropFirst(2))) == wanted }
  }

  // MARK: By words

  /// Rows of the page before others; the whole title before some of its words.
  private func titled(_ wanted: String) -> Subject? {
    let rows = plan.rows.filter(\.headline) + plan.rows.filter { !$0.headline }
    let row =
      rows.first { Self.plain($0.title) == wanted } ?? rows.first { Self.has(wanted, $0.title) }
      ?? rows.first { row in row.catalogue.flatMap { playbook.step($0)?.name }.map { Self.has(wanted, $0) } ?? false }
    return row.map(Subject.row)
  }

  /// A step that is not in the plan.
  private func absent(_ wanted: String) -> Subject? {
    let present = Set(plan.rows.compactMap(\.catalogue))
    let steps = playbook.steps.filter { !present.contains($0.id) }
    let step =
      steps.first { Self.plain($0.title) == wanted || Self.plain($0.name) == wanted }
      ?? steps.first { Self.has(wanted, $0.title) } ?? steps.first { Self.has(wanted, $0.name) }
    return step.map(Subject.step)
  }

  /// Who misses "a reference talk" misses the step that this answer would bring: of those that ask
  /// about it the one that asks about least beside it.
  private func brought(by fact: Subject?) -> Subject? {
    guard case .fact(let key)? = fact, let position = playbook.vocabulary.position(of: key) else { return nil }
    let present = Set(plan.rows.compactMap(\.catalogue))
    let steps = playbook.steps.filter { !present.contains($0.id) && $0.condition.factsRead.contains(position) }
    return steps.min { $0.condition.factsRead.count < $1.condition.factsRead.count }.map(Subject.step)
  }

  private func labelled(_ wanted: String) -> Subject? {
    playbook.questions.first { Self.plain($0.label) == wanted }.map { .fact($0.key) }
  }

  /// By the words of its key, or some of its label.
  private func keyed(_ wanted: String) -> Subject? {
    let question =
      playbook.questions.first { Self.plain($0.key.name) == wanted }
      ?? playbook.questions.first { $0.asked != nil && Self.has(wanted, $0.label) }
    return question.map { .fact($0.key) }
  }

  /// Every word wanted is one of the text.
  private static func has(_ wanted: String, _ text: String) -> Bool {
    let known = Set(words(plain(text)))
    return words(wanted).allSatisfy { known.contains($0) }
  }

  /// At most three, in the words of the page.
  private func near(_ wanted: String) -> [String] {
    let rows = plan.rows.map(\.title)
    let absent = playbook.steps.map(\.plainTitle).filter { !rows.contains($0) }
    let names = rows + absent + playbook.questions.filter { $0.asked != nil }.map(\.label)
    let ids = playbook.rules.map(\.id) + playbook.steps.map(\.id)
    if let slip = Spelling.nearest(to: wanted, among: (names + ids).map(Self.plain)),
      let name = (names + ids).first(where: { Self.plain($0) == slip })
    {
      return [name]
    }
    let words = Self.words(wanted).filter { $0.count > 2 }
    let scored = names.enumerated().compactMap { offset, name -> (count: Int, offset: Int)? in
      let known = Self.words(Self.plain(name))
      let count = words.count { word in known.contains(word) || Spelling.nearest(to: word, among: known) != nil }
      return count > 0 ? (count, offset) : nil
    }
    return scored.sorted { (-$0.count, $0.offset) < (-$1.count, $1.offset) }.prefix(3).map { names[$0.offset] }
  }

  /// Lower case, without marks and articles: "the Works-Council" is "works council".
  private static func plain(_ text: String) -> String {
    let cleaned = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    var words = String(cleaned).split(separator: " ").map(String.init)
    if let first = words.first, ["the", "their", "my", "our", "a", "an"].contains(first), words.count > 1 {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// Without the ending of a plural, so that "reviews" finds "review".
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : String(word)
    }
  }
}
