/// A condition over facts, as `ConditionParser` reads it from a playbook:
///
///     data.personal and (paper.negotiated or data.dpa)
///     any stakeholders(side = buyer and role = economic_buyer and met)
///     any integrations as link(link.kind = core and none stakeholders(role = link.owner))
///
/// This is the form for people: reasons, checks and printing walk it. What runs for every plan is derived from it
/// (`FlatConditions`).
package indirect enum Condition: Hashable, Sendable {
  case always
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// The flag at this position of the vocabulary is yes.
  case fact(Int)
  /// The flag of a record at hand is yes.
  case field(Field)
  case known(Int)
  case knownField(Field)
  case compare(Operand, Comparison, Operand)
  case member(Operand, [Value])
  case quantified(Quantifier, Selection)

  package indirect enum Operand: Hashable, Sendable {
    case fact(Int)
    case field(Field)
    case value(Value)
    case count(Selection)
    /// A date, so much later, or earlier when the duration is negative.
    case shifted(Operand, by: Duration)
  }

  /// Records of a list, those that satisfy the condition; `integrations as link(link.kind = core)`.
  package struct Selection: Hashable, Sendable {
    package var list: Int
    /// By which a condition further in, or a text, names the record.
    package var name: String?
    package var condition: Condition?

    package init(list: Int, name: String? = nil, condition: Condition? = nil) {
      self.list = list
      self.name = name
      self.condition = condition
    }
  }

  /// A field of one of the records at hand.
  package struct Field: Hashable, Sendable {
    /// How many records further out there are: 0 for the outermost.
    package var depth: Int
    package var name: String

    package init(depth: Int, name: String) {
      self.depth = depth
      self.name = name
    }
  }

  package struct Duration: Hashable, Sendable {
    package var days: Int
    /// Days on which both sides work, by the calendar that the resolution is given; otherwise days of any kind.
    package var areWorkingDays: Bool

    package init(days: Int, areWorkingDays: Bool) {
      self.days = days
      self.areWorkingDays = areWorkingDays
    }
  }

  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case more = ">"
    case moreOrEqual = ">="
  }

  package enum Quantifier: String, Hashable, Sendable, CaseIterable {
    case any, all, none
  }
}
