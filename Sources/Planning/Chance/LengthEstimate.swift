import Scheduling

/// How long a row may take, and whose figure it is.
package struct LengthEstimate: Hashable, Sendable {
  package enum Source: String, Hashable, Sendable {
    /// The shipped playbook: nobody in this deal or in the company has said it.
    case product
    /// A layer of the playbook that the company wrote.
    case company
    /// Somebody in this deal.
    case said
    /// It can take nothing else: a moment, a span that was agreed.
    case settled
  }

  package var days: LengthRange
  package var source: Source

  /// - A length that nobody has said is the playbook's least, typical and most, drawn out or in together when a line or a rule
  ///   gives the row another length.
  /// - In a light plan, which counts on the least, the typical figure is the most: such a buyer has no queue.
  /// - What somebody said is likelier, not certain. The playbook's range counts in halves around it: who has a queue knows its
  ///   length, and still does not know what comes in tomorrow.
  /// - A moment (no days), and a span that was agreed or follows from a rhythm, is what it is.
  init(of row: Row, step: StepDefinition, isConditionAssumed: Bool, weight: Weight, isCompanys: Bool) {
    let days = row.days
    let (least, usual, most) =
      weight == .light
      ? (step.days.least, step.days.least, step.days.typical) : (step.days.least, step.days.typical, step.days.most)
    let isSaid = row.saidBy != nil
    guard days > 0, usual > 0, isSaid || row.assumed, !(isConditionAssumed && !row.assumed) else {
      self.init(days: LengthRange(days), source: .settled)
      return
    }
    let share = isSaid ? 2 : 1
    let range = LengthRange(
      // Both ends round away from the middle.
      least: max(1, days - (days * (usual - min(least, usual)) + usual * share - 1) / (usual * share)),
      likely: days,
      most: days + (days * (max(most, usual) - usual) + usual * share - 1) / (usual * share))
    if range.isFixed {
      self.init(days: range, source: .settled)
    } else {
      self.init(days: range, source: isSaid ? .said : isCompanys ? .company : .product)
    }
  }

  private init(days: LengthRange, source: Source) {
    self.days = days
    self.source = source
  }
}
