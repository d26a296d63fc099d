/// What a forecast knows of an activity beyond the network.
package struct ForecastStep: Hashable, Sendable {
  /// Working days. A milestone stays one whatever this says, and other work takes a day at least.
  package var length: LengthRange
  /// The only days on which it can start, in order; empty when any will do. A body that decides meets on days of its own. After
  /// the last of them any day will do again, since it will meet once more.
  package var starts: [Day]
  /// Working days when it starts on one of these.
  package var lengthOnStarts: Int
  /// Steps of the same group count as one where it is told how often something decided.
  package var group: Int

  package init(length: LengthRange, starts: [Day] = [], lengthOnStarts: Int = 1, group: Int) {
    self.length = length
    self.starts = starts
    self.lengthOnStarts = lengthOnStarts
    self.group = group
  }
}
