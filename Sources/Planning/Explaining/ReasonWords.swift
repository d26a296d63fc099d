import Rules
import Scheduling

/// A line of an explanation: a sentence, or an entry of the list below it.
package enum ReasonLine: Hashable, Sendable {
  case sentence(String)
  /// Set in by so many steps.
  case entry(String, depth: Int)
}

/// Reasons in words: for the rep, and so with their own words in them.
package struct ReasonWords {
  let phrases: Phrases
  let values: ValueWords
  let days: DayWords
  let deal: Deal
  let planned: Planner.Planned
  let playbook: Playbook
  /// What a row is called, such as `5 · Security agrees`.
  let title: (Row) -> String

  package init(
    phrases: Phrases, days: DayWords, deal: Deal, planned: Planner.Planned, playbook: Playbook,
    title: @escaping (Row) -> String
  ) {
    self.phrases = phrases
    self.values = ValueWords(days: days, playbook: playbook)
    self.days = days
    self.deal = deal
    self.planned = planned
    self.playbook = playbook
    self.title = title
  }

  func label(_ key: Key) -> String {
    let label = playbook.question(key)?.label ?? ""
    guard label.isEmpty else { return label }
    // What is computed has no question, and so no label: plan.rows_visible is "plan rows visible".
    return key.name.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
  }

  package func name(_ subject: Subject) -> String {
    switch subject {
    case .row(let row): title(row)
    case .step(let step): step.plainTitle
    case .rule(let rule): rule.id
    case .fact(let key): label(key)
    }
  }

  func title(ofStep id: String) -> String {
    if let row = planned.plan.rows.first(where: { $0.catalogue == id }) { return title(row) }
    return playbook.step(id)?.plainTitle ?? id
  }

  // MARK: Causes

  /// One line a fact, what it rests on set in below it. What has been told once is not told again.
  func entries(_ causes: [Cause]) -> [ReasonLine] {
    var told: Set<Key> = []
    func lines(_ cause: Cause, _ depth: Int) -> [ReasonLine] {
      let isNew = told.insert(cause.key).inserted
      let hasMore = !cause.because.isEmpty && !isNew
      let value = cause.value.map { value in
        "\(short(values.words(value, of: cause.key))) (\(hasMore ? phrases("why.above") : source(cause)))"
      }
      let line = "\(label(cause.key)): \(value ?? phrases("why.not_known"))"
      return [.entry(line, depth: depth)] + (isNew ? cause.because.flatMap { lines($0, depth + 1) } : [])
    }
    return causes.flatMap { lines($0, 0) }
  }

  private func source(_ cause: Cause) -> String {
    let rules = cause.rules.isEmpty ? "" : ", " + cause.rules.joined(separator: ", ")
    switch cause.source {
    case .said:
      guard let saying = deal.sayings[cause.key] else {
        return phrases(isSetting(cause.key) ? "why.setting" : "why.told")
      }
      let words = "\"\(short(saying.words))\""
      return saying.by == "rep" ? words : phrases("why.told_by", ["who": saying.by, "words": words])
    case .assumed: return phrases("why.assumed") + rules
    case .derived: return phrases("why.follows") + rules
    case .computed: return phrases(playbook.vocabulary[cause.key]?.origin == .plan ? "why.plan" : "why.calendar")
    case .none: return phrases("why.not_known")
    }
  }

  private func isSetting(_ key: Key) -> Bool { playbook.question(key)?.asked == .setting }

  /// A page of call notes is no reason that anybody reads.
  private func short(_ text: String) -> String {
    guard text.count > 120 else { return text }
    return String(text.prefix(110)).asClause + " \u{2026}"
  }

  // MARK: What fails

  /// `works council: no (assumed); it would take yes`
  package func words(_ failing: Failing) -> String {
    let seen = failing.seen.map { short(values.words($0, of: failing.key)) } ?? phrases("why.not_known")
    let source: String =
      switch failing.source {
      case .assumed: " (\(phrases("why.assumed_short")))"
      case .derived: " (\(follows(failing.key)))"
      case .said, .computed, .none: ""
      }
    return phrases(
      "why-not.fails", ["label": label(failing.key), "seen": seen + source, "needed": needed(failing)])
  }

  private func follows(_ key: Key) -> String {
    let facts = planned.resolution.cause(of: key)?.because.map { label($0.key) } ?? []
    return facts.isEmpty ? phrases("why.follows") : phrases("why-not.follows_from", ["facts": RuleWords.joined(facts)])
  }

  func needed(_ failing: Failing) -> String {
    let key = failing.key
    switch failing.needed {
    case .flag(let flag): return values.words(.flag(flag), of: key)
    case .known(let isKnown): return phrases(isKnown ? "why-not.an_answer" : "why-not.no_answer")
    case .compared(let comparison, let value):
      return compared(comparison, values.words(value, of: key), isDay: value.day != nil)
    case .comparedWith(let comparison, let other):
      return compared(comparison, label(other), isDay: playbook.vocabulary[other]?.type == .date)
    case .among(let values, let isIn):
      let options = values.map { self.values.words($0, of: key) }
      return phrases(isIn ? "why-not.among" : "why-not.not_among", ["values": options.joined(separator: " / ")])
    case .records(let quantifier, let condition):
      return phrases("why-not.records_\(quantifier.rawValue)", ["which": which(condition)])
    case .count(let comparison, let value, let condition):
      return phrases(
        "why-not.records_count",
        ["count": compared(comparison, values.words(value), isDay: false), "which": which(condition)])
    }
  }

  private func compared(_ comparison: Condition.Comparison, _ value: String, isDay: Bool) -> String {
    let name =
      switch comparison {
      case .equal: "equal"
      case .unequal: "unequal"
      case .less: isDay ? "before" : "less"
      case .lessOrEqual: isDay ? "by" : "at_most"
      case .more: isDay ? "after" : "more"
      case .moreOrEqual: isDay ? "from" : "at_least"
      }
    return phrases("why-not.\(name)", ["value": value])
  }

  private func which(_ condition: Condition?) -> String {
    guard let condition, case let words = RecordConditionWords(values: values).words(condition), !words.isEmpty else {
      return ""
    }
    return phrases("why-not.which", ["condition": words])
  }

  // MARK: Answers

  /// `works council: yes`
  func words(_ answer: Answer) -> String {
    let value: String
    if answer.isOneMore, let record = answer.value.record {
      let fields = record.fields.filter { $0.value != .text("\u{2026}") }.map { field in
        "\(field.name.split(separator: "_").joined(separator: " ")) \(plain(values.words(field.value)))"
      }
      value =
        fields.isEmpty
        ? phrases("why-not.one_more") : phrases("why-not.one_more_with", ["what": RuleWords.joined(fields)])
    } else if answer.value == .text("\u{2026}") {
      value = phrases("why-not.any_answer")
    } else {
      value = values.words(answer.value, of: answer.key)
    }
    return "\(label(answer.key)): \(value)"
  }

  private func plain(_ word: String) -> String { word.split(separator: "_").joined(separator: " ") }
}

/// The condition on the records of a list, in a few words: `kind core and met`.
struct RecordConditionWords {
  let values: ValueWords

  func words(_ condition: Condition) -> String {
    switch condition {
    case .always: ""
    case .all(let parts): joined(parts, "and")
    case .any(let parts): joined(parts, "or")
    case .not(let part):
      switch words(part) {
      case "": ""
      case let words: "not \(words)"
      }
    case .field(let field), .knownField(let field): plain(field.name)
    case .compare(.field(let field), let comparison, .value(let value)):
      comparison == .equal
        ? "\(plain(field.name)) \(plain(values.words(value)))"
        : "\(plain(field.name)) \(comparison.rawValue) \(plain(values.words(value)))"
    case .member(.field(let field), let options):
      "\(plain(field.name)) \(options.map { plain(values.words($0)) }.joined(separator: " or "))"
    case .fact(let position), .known(let position): values.questions[position].label
    case .compare, .member, .quantified: ""
    }
  }

  private func joined(_ parts: [Condition], _ word: String) -> String {
    parts.map(words).filter { !$0.isEmpty }.joined(separator: " \(word) ")
  }

  private func plain(_ word: String) -> String { word.split(separator: "_").joined(separator: " ") }
}
