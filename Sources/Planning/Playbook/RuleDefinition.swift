import Rules

/// What a team believes, in one rule: when it is so, what follows, and why. A reference, as `StepDefinition` is.
package final class RuleDefinition: Sendable {
  package let id: String
  package let condition: Condition
  package let conditionText: String
  /// The rule holds once for each of these records, which its condition and its text may name.
  package let forEach: Condition.Selection?
  /// In the order of `Consequence.Name`; at least one.
  package let consequences: [Consequence]
  /// The text of a note, a hold or a status, in the rep's words, with places in braces; empty when the rule says nothing.
  package let say: String
  package let because: String
  package let source: [String]
  package let location: Location
  /// Whether it reads, itself or through derived facts, what is known only when the plan stands. Such a rule speaks about
  /// the plan and never changes it.
  package let readsPlan: Bool

  /// The condition under which the rule holds for anything at all.
  package let whole: Condition
  /// `say`, cut into its places.
  let words: Template

  package init(
    id: String, condition: Condition, conditionText: String, forEach: Condition.Selection? = nil,
    consequences: [Consequence], say: String, because: String, source: [String], location: Location,
    readsPlan: Bool = false
  ) {
    self.id = id
    self.condition = condition
    self.conditionText = conditionText
    self.forEach = forEach
    self.consequences = consequences
    self.say = say
    self.because = because
    self.source = source
    self.location = location
    self.readsPlan = readsPlan
    whole = Self.whole(condition, forEach: forEach)
    words = Template(say)
  }
  package static func whole(_ condition: Condition, forEach: Condition.Selection?) -> Condition {
    forEach.map { .any($0, where: condition) } ?? condition
  }
}
