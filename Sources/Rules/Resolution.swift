/// What every fact is worth, and where that comes from.
package struct Resolution: Sendable {
  package let vocabulary: Vocabulary
  package let mode: Mode
  /// By position of the vocabulary.
  package private(set) var values: [Value?]
  package private(set) var sources: [Source]
  private let workingDays: WorkingDays

  /// The day so many working days after another one, or before when negative; the engine itself knows no calendar.
  package typealias WorkingDays = @Sendable (_ day: Int32, _ count: Int) -> Int32?

  package enum Source: Hashable, Sendable {
    case none
    case said
    /// By the line of this index.
    case derived(Int)
    case assumed(Int)
    /// By the calendar or the schedule.
    case computed
  }

  /// What assumptions are worth: everywhere but in `known`, or nothing at all.
  package enum Mode: Sendable {
    case assuming
    /// Only what was said or follows from it: what is unknown here could still change.
    case saidOnly
  }

  package init(
    vocabulary: Vocabulary, said: [(Int, Value)], mode: Mode, workingDays: @escaping WorkingDays = { _, _ in nil }
  ) {
    self.vocabulary = vocabulary
    self.mode = mode
    self.workingDays = workingDays
    self.values = Array(repeating: nil, count: vocabulary.count)
    self.sources = Array(repeating: .none, count: vocabulary.count)
    for (position, value) in said {
      values[position] = value
      sources[position] = vocabulary[position].origin == .said ? .said : .computed
    }
    for position in vocabulary.strata where sources[position] == .none { resolve(position) }
  }

  init(
    vocabulary: Vocabulary, mode: Mode, values: [Value?], sources: [Source], workingDays: @escaping WorkingDays
  ) {
    self.vocabulary = vocabulary
    self.mode = mode
    self.values = values
    self.sources = sources
    self.workingDays = workingDays
  }

  private mutating func resolve(_ position: Int) {
    let definition = vocabulary[position]
    for (index, line) in definition.derive.enumerated() where truth(of: line.when) == .yes {
      values[position] = line.value
      sources[position] = .derived(index)
      return
    }
    guard mode == .assuming else { return }
    for (index, line) in definition.assume.enumerated() where truth(of: line.when) == .yes {
      values[position] = line.value
      sources[position] = .assumed(index)
      return
    }
  }

  /// The same with other answers, as far as the facts of `cone` go: those are worked out again, in the order in which they
  /// stand there, which must be the one of the strata. What the calendar and the plan say stays as it is.
  package func saying(_ answers: [(Int, Value)], cone: [Int]) -> Resolution {
    var changed = self
    for position in cone {
      switch sources[position] {
      case .derived, .assumed: (changed.values[position], changed.sources[position]) = (nil, .none)
      case .none, .said, .computed: break
      }
    }
    for (position, value) in answers { (changed.values[position], changed.sources[position]) = (value, .said) }
    for position in cone where changed.sources[position] == .none { changed.resolve(position) }
    return changed
  }

  /// Plan facts become known when the plan stands; nothing of the first pass reads them.
  package mutating func compute(_ key: Key, _ value: Value?) {
    if let position = vocabulary.position(of: key) { compute(position, value) }
  }

  package mutating func compute(_ position: Int, _ value: Value?) {
    values[position] = value
    sources[position] = value == nil ? .none : .computed
  }

  package subscript(_ key: Key) -> Value? { vocabulary.position(of: key).flatMap { values[$0] } }

  package func source(of key: Key) -> Source {
    vocabulary.position(of: key).map { sources[$0] } ?? .none
  }

  /// Said by somebody, or following from what was said; never by assumption.
  package func isKnown(_ position: Int) -> Bool {
    switch sources[position] {
    case .said, .derived, .computed: true
    case .none, .assumed: false
    }
  }
  package func isKnown(_ key: Key) -> Bool { vocabulary.position(of: key).map { isKnown($0) } ?? false }

  func moved(_ day: Int32, by duration: Condition.Duration) -> Int32? { duration.moved(day, workingDays) }
}

extension Condition.Duration {
  /// The day so much later; nil when it cannot be reached.
  func moved(_ day: Int32, _ workingDays: Resolution.WorkingDays) -> Int32? {
    if areWorkingDays { return workingDays(day, days) }
    let (moved, isOver) = day.addingReportingOverflow(Int32(clamping: days))
    return isOver ? nil : moved
  }
}
