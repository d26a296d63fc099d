import Rules

/// How far a line of the card came.
package enum Standing: String, Sendable, Hashable, CaseIterable, Comparable {
  case notYet = "not_yet"
  case partly
  case there

  package static func < (a: Standing, b: Standing) -> Bool { a.halves < b.halves }
  /// Half points, so that sums stay whole.
  var halves: Int {
    switch self {
    case .notYet: 0
    case .partly: 1
    case .there: 2
    }
  }
}

/// The lines of a card with how far they came, what was taken off, and the total. The same turns give the same score.
package struct Score: Sendable {
  package struct Line: Sendable {
    package var line: CardLine
    package var standing: Standing
    /// The turns that earned it, in order; empty for what is not yet.
    package var turns: [Int]
    /// What is missing, by groups of the question bank, the likeliest first.
    package var missing: [String]
  }

  package struct Deduction: Sendable, Hashable {
    package var move: String
    package var label: String
    package var turns: [Int]
    /// Below 0.
    package var points: Int
  }

  /// In the order of the card; lines that are not counted are left out.
  package var lines: [Line]
  package var notCounted: [CardLine]
  package var deductions: [Deduction]
  /// What the lines give of 100, before anything is taken off.
  package var scaled: Int
  /// 0 to 100.
  package var total: Int
}

/// Holds the turns of a call against a card.
package struct Scoring {
  let card: Card
  let vocabulary: Vocabulary

  package init(card: Card, moves: [Move]) {
    self.card = card
    vocabulary = CardVocabulary.vocabulary(moves: moves.map(\.name))
  }

  package func score(_ call: PracticeCall) -> Score {
    // What was so after each turn, from none to all.
    let course = (0...call.turns.count).map {
      CardFacts(call.turns.prefix($0), of: call, sides: card.sides, vocabulary: vocabulary)
    }
    let end = course[course.count - 1]
    var lines: [Score.Line] = []
    var notCounted: [CardLine] = []
    for line in card.lines(of: call.persona.call) {
      guard end.hold(line.counted) else {
        notCounted.append(line)
        continue
      }
      let standing: Standing = end.hold(line.full) ? .there : end.hold(line.half) ? .partly : .notYet
      let earned = standing == .notYet ? [] : turns(that: standing == .there ? line.full : line.half, course: course)
      lines.append(
        Score.Line(
          line: line, standing: standing, turns: earned,
          missing: standing == .there ? [] : line.tries.filter { end.hold($0.when) }.map(\.group)))
    }
    let deductions = deductions(call)
    let counted = lines.reduce(0) { $0 + $1.line.points * 2 }
    let earned = lines.reduce(0) { $0 + $1.line.points * $1.standing.halves }
    // Rounded to the nearest whole.
    let scaled = counted == 0 ? 0 : (earned * 200 + counted) / (counted * 2)
    let total = min(100, max(0, scaled + deductions.reduce(0) { $0 + $1.points }))
    return Score(lines: lines, notCounted: notCounted, deductions: deductions, scaled: scaled, total: total)
  }

  /// What a line's conditions read, with what it was at the end, in the order of the vocabulary.
  func facts(read line: CardLine, in call: PracticeCall) -> [(name: String, value: Value)] {
    let end = CardFacts(call.turns[...], of: call, sides: card.sides, vocabulary: vocabulary)
    return line.half.factsRead.union(line.full.factsRead).sorted().compactMap { position in
      end.resolution.values[position].map { (vocabulary[position].key.name, $0) }
    }
  }

  /// The turns after which some fact that the condition reads became true or grew, up to the one from which it held. What
  /// nothing of that sort explains is cited by the turn from which it held.
  private func turns(that condition: Condition, course: [CardFacts]) -> [Int] {
    let since = course.indices.last { !course[$0].hold(condition) }.map { $0 + 1 } ?? 0
    guard since < course.count else { return [] }
    let facts = condition.factsRead.sorted().filter { position in
      let name = vocabulary[position].key.name
      return ["found.", "heard.", "settled.", "did.", "call."].contains { name.hasPrefix($0) }
        && !name.hasPrefix("call.hows")
    }
    var turns: [Int] = []
    for turn in stride(from: 1, through: since, by: 1) {
      let grew = facts.contains { position in
        Self.size(course[turn].resolution.values[position]) > Self.size(course[turn - 1].resolution.values[position])
      }
      if grew || turn == since { turns.append(turn) }
    }
    return turns.isEmpty && course.count > 1 ? [1] : turns
  }

  private static func size(_ value: Value?) -> Double {
    switch value {
    case .flag(let flag)?: flag ? 1 : 0
    case let value?: value.number ?? 0
    case nil: 0
    }
  }

  private func deductions(_ call: PracticeCall) -> [Score.Deduction] {
    // What wears a buyer out for one reason, at one price, shares what may be taken off: pressing and a discount do.
    var left: [String: Int] = [:]
    return call.moves.filter { $0.points < 0 }.compactMap { move in
      let turns = call.turns.filter { $0.moves.contains(move.name) }.map(\.number)
      guard !turns.isEmpty else { return nil }
      let purse = move.reason.map { "\($0) \(move.points)" } ?? move.name
      let points = max(left[purse] ?? move.atMost, move.points * turns.count)
      left[purse] = (left[purse] ?? move.atMost) - points
      return Score.Deduction(move: move.name, label: move.label, turns: turns, points: points)
    }
  }
}
