/// Which row the words mean: by its number, by words of its title, or by what the step is commonly called.
struct RowFinder {
  let tokens: Tokens
  let rows: [RowName]

  enum Found {
    case one(RowName)
    case several([RowName])
    /// A number that no row has, as typed.
    case noNumber(String)
    case none
  }

  /// - Parameter isStrict: every word that means something must be in the title.
  func rows(in range: Range<Int>, isStrict: Bool = false) -> Found {
    if let (number, words) = number(in: range) {
      return rows.first { $0.number == number }.map(Found.one) ?? .noNumber(tokens.phrase(words))
    }
    let said = StepNames.significant(tokens, range)
    guard !said.isEmpty else { return .none }
    if let row = common(in: range, isStrict: isStrict) { return .one(row) }
    // "Our review" alone is none of the reviews after go-live.
    if said.count == 1, !isStrict {
      let found = unclear(in: range)
      if case .none = found {} else { return found }
    }
    let scores = rows.map { row -> Int in
      let title = StepNames.significant(Tokens(row.words))
      let shared = said.intersection(title).count
      if isStrict { return shared == said.count && shared >= 2 || said == title ? shared : 0 }
      return shared
    }
    guard let best = scores.max(), best > 0 else { return unclear(in: range) }
    // Half of what was said must be in the title; the rest may be how people speak.
    guard best * 2 >= said.count else { return unclear(in: range) }
    let fitting = zip(rows, scores).filter { $0.1 == best }.map(\.0)
    // A row that is shown is meant rather than a step that is not in the plan.
    let shown = fitting.filter { $0.number != nil }
    let candidates = shown.isEmpty ? fitting : shown
    let exact = candidates.filter { StepNames.significant(Tokens($0.words)) == said }
    if exact.count == 1 { return .one(exact[0]) }
    return candidates.count == 1 ? .one(candidates[0]) : .several(candidates)
  }

  /// "their review" may be more than one of the rows.
  private func unclear(in range: Range<Int>) -> Found {
    guard let hit = StepHints.unclear.hits(in: tokens, range: range).first else { return .none }
    let rows = rows.filter { hit.value.contains($0.id) }
    let shown = rows.filter { $0.number != nil }
    let candidates = shown.isEmpty ? rows : shown
    return candidates.count > 1 ? .several(candidates) : candidates.first.map(Found.one) ?? .none
  }

  func namesNumber(_ range: Range<Int>) -> Bool { number(in: range) != nil }

  private func number(in range: Range<Int>) -> (Int, Range<Int>)? {
    for position in range where EditWords.rows.contains(tokens.lower(position)) && position + 1 < range.upperBound {
      let next = tokens[position + 1]
      if let number = next?.digits ?? NumberWords.units[tokens.lower(position + 1)] {
        return (number, position..<position + 2)
      }
    }
    return nil
  }

  /// "vendor management", "legal": the catalogue's step, when it is among the rows.
  private func common(in range: Range<Int>, isStrict: Bool) -> RowName? {
    let hits = StepHints.steps.hits(in: tokens, range: range)
    guard let hit = hits.max(by: { $0.range.count < $1.range.count }) else { return nil }
    if isStrict, StepNames.significant(tokens, hit.range) != StepNames.significant(tokens, range) { return nil }
    return rows.first { $0.id == hit.value }
  }
}
