/// What a formula is about: each unknown has one of at most 64 values, marked by bits.
struct Unknowns {
  private(set) var allowed: [UInt64] = []
  /// What must hold as soon as anything is asked of the unknown: how a fact comes by its value.
  private(set) var definitions: [Formula?] = []
  /// The same, by what the words mean: where there is a person who has been met, there is a person.
  private(set) var ties: [Formula?] = []

  mutating func add(_ values: UInt64) -> Int {
    allowed.append(values)
    definitions.append(nil)
    ties.append(nil)
    return allowed.count - 1
  }

  mutating func define(_ unknown: Int, _ formula: Formula) {
    definitions[unknown] = definitions[unknown].map { .all([$0, formula]) } ?? formula
  }

  mutating func tie(_ unknown: Int, _ formula: Formula) {
    ties[unknown] = ties[unknown].map { .all([$0, formula]) } ?? formula
  }

  mutating func allowAll(_ values: [(unknown: Int, values: UInt64)]) {
    for (unknown, values) in values { allowed[unknown] = values }
  }

  mutating func forbid(_ unknown: Int, _ values: UInt64) { allowed[unknown] &= ~values }
}

/// The search for values of all unknowns that make a formula hold: splits it where it says "or", the narrowest place first,
/// and goes back where nothing is left. Exact, and bounded: past the bound there is no answer, rather than a wrong one.
struct ValueSearch {
  private let unknowns: Unknowns
  private(set) var possible: [UInt64]
  private(set) var isAsked: [Bool]
  private var asked: [Int] = []
  private var changes: [(unknown: Int, before: UInt64)] = []
  private var stepsLeft: Int
  private let usesDefinitions: Bool

  init(_ unknowns: Unknowns, usesDefinitions: Bool = true, steps: Int = 20_000) {
    self.unknowns = unknowns
    self.usesDefinitions = usesDefinitions
    possible = unknowns.allowed
    isAsked = Array(repeating: false, count: unknowns.allowed.count)
    stepsLeft = steps
  }

  /// Nil when the bound is reached. After `true`, every value left in `possible` will do.
  mutating func holds(_ formula: Formula) -> Bool? {
    let found = search([formula])
    return stepsLeft > 0 ? found : nil
  }

  private enum Status { case holds, fails, open }

  private mutating func search(_ goals: [Formula]) -> Bool {
    guard let open = narrowed(goals) else { return false }
    guard !open.isEmpty else { return true }
    var best = (place: 0, parts: [Formula]())
    for (place, goal) in open.enumerated() {
      let parts = openParts(goal)
      if best.parts.isEmpty || parts.count < best.parts.count { best = (place, parts) }
    }
    var others = open
    others.remove(at: best.place)
    for part in best.parts {
      let (mark, askedBefore) = (changes.count, asked.count)
      if search(others + [part]) { return true }
      undo(to: mark, askedBefore)
      guard stepsLeft > 0 else { return false }
    }
    return false
  }

  /// Takes everything that is certain; what is left is several "or". Nil when something cannot be.
  private mutating func narrowed(_ goals: [Formula]) -> [Formula]? {
    var waiting = goals
    var open: [Formula] = []
    while true {
      var isChanged = false
      while let goal = waiting.popLast() {
        stepsLeft -= 1
        guard stepsLeft > 0 else { return nil }
        switch goal {
        case .all(let parts): waiting += parts
        case .among(let unknown, let values):
          guard let further = narrow(unknown, to: values) else { return nil }
          waiting += further
          isChanged = true
        case .any:
          switch status(goal) {
          case .holds: break
          case .fails: return nil
          case .open:
            let parts = openParts(goal)
            if parts.count == 1 { waiting.append(parts[0]) } else { open.append(goal) }
          }
        }
      }
      guard isChanged, !open.isEmpty else { return open }
      (waiting, open) = (open, [])
    }
  }

  /// What must hold besides, when this is the first question about the unknown; nil when no value is left.
  private mutating func narrow(_ unknown: Int, to values: UInt64) -> [Formula]? {
    let left = possible[unknown] & values
    guard left != 0 else { return nil }
    if left != possible[unknown] {
      changes.append((unknown, possible[unknown]))
      possible[unknown] = left
    }
    guard !isAsked[unknown] else { return [] }
    isAsked[unknown] = true
    asked.append(unknown)
    let tie = unknowns.ties[unknown].map { [$0] } ?? []
    return usesDefinitions ? unknowns.definitions[unknown].map { tie + [$0] } ?? tie : tie
  }

  private mutating func undo(to mark: Int, _ askedBefore: Int) {
    while changes.count > mark, let change = changes.popLast() { possible[change.unknown] = change.before }
    while asked.count > askedBefore, let unknown = asked.popLast() { isAsked[unknown] = false }
  }

  private func openParts(_ goal: Formula) -> [Formula] {
    guard case .any(let parts) = goal else { return [goal] }
    return parts.filter { status($0) != .fails }
  }

  private func status(_ formula: Formula) -> Status {
    switch formula {
    case .among(let unknown, let values):
      let left = possible[unknown] & values
      if left == 0 { return .fails }
      // What was never asked may still turn out to be impossible.
      let isSettled = left == possible[unknown] && isAsked[unknown]
      return isSettled ? .holds : .open
    case .all(let parts):
      var result = Status.holds
      for part in parts {
        switch status(part) {
        case .fails: return .fails
        case .open: result = .open
        case .holds: break
        }
      }
      return result
    case .any(let parts):
      var result = Status.fails
      for part in parts {
        switch status(part) {
        case .holds: return .holds
        case .open: result = .open
        case .fails: break
        }
      }
      return result
    }
  }
}
