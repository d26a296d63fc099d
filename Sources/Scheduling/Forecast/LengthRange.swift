/// How long an activity may take, in whole working days: the least, the most likely and the most.
package struct LengthRange: Hashable, Sendable {
  package let least: Int
  package let likely: Int
  package let most: Int

  /// The three figures are brought in order around `likely`; none is below 0.
  package init(least: Int, likely: Int, most: Int) {
    self.likely = max(0, likely)
    self.least = min(max(0, least), self.likely)
    self.most = max(most, self.likely)
  }

  /// A length that is settled.
  package init(_ days: Int) { self.init(least: days, likely: days, most: days) }

  package var isFixed: Bool { least == most }
}
