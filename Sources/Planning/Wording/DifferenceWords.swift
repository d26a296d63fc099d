import Scheduling

/// A difference of two plans in lines, the most telling first. For the rep: rows are called as they read on the screen.
package struct DifferenceWords {
  let phrases: Phrases
  let days: DayWords
  /// What a row is called, such as `5 · Security agrees`.
  let title: (Row) -> String

  /// Rows by name; the rest is a number.
  private static let rowsNamed = 6
  private static let remarksNamed = 3

  package init(phrases: Phrases, days: DayWords, title: @escaping (Row) -> String) {
    self.phrases = phrases
    self.days = days
    self.title = title
  }

  /// Empty when nothing is otherwise.
  package func lines(_ difference: PlanDifference, after: Plan) -> [String] {
    size(difference) + rows("in", difference.added) + rows("out", difference.dropped) + lengths(difference)
      + dates(difference) + fit(difference, after: after) + owners(difference) + remarks(difference)
  }

  private func size(_ difference: PlanDifference) -> [String] {
    guard difference.weight.isChange else { return [] }
    func word(_ weight: Weight) -> String { phrases("difference.size_\(weight.rawValue)") }
    return [phrases("difference.size", ["from": word(difference.weight.from), "to": word(difference.weight.to)])]
  }

  /// Rows of the page before smaller steps.
  private func rows(_ way: String, _ came: [PlanDifference.Came]) -> [String] {
    let ordered = came.filter(\.row.headline) + came.filter { !$0.row.headline }
    var lines = ordered.prefix(Self.rowsNamed).map { came in
      let day = came.row.finish.map { ", " + days.withWeekday($0) } ?? ""
      return phrases("difference.\(way)", ["row": title(came.row), "day": day]) + because(came.rules)
    }
    if ordered.count > lines.count {
      lines.append(phrases("difference.\(way)_more", ["count": String(ordered.count - lines.count)]))
    }
    return lines
  }

  private func because(_ rules: [String]) -> String { rules.isEmpty ? "" : " (\(rules.joined(separator: ", ")))" }

  private func lengths(_ difference: PlanDifference) -> [String] {
    let lengths = difference.lengths.sorted { abs($0.to - $0.from) > abs($1.to - $1.from) }
    var lines = lengths.prefix(Self.remarksNamed).map { length in
      phrases(
        "difference.length", ["row": title(length.row), "from": String(length.from), "to": String(length.to)])
    }
    if lengths.count > lines.count {
      lines.append(phrases("difference.length_more", ["count": String(lengths.count - lines.count)]))
    }
    return lines
  }

  private func dates(_ difference: PlanDifference) -> [String] {
    var lines: [String] = []
    for (name, turn) in [("signature", difference.signature), ("earliest", difference.earliestGoLive)]
    where turn.isChange {
      guard let to = turn.to, let from = turn.from else { continue }
      lines.append(
        phrases(
          to > from ? "difference.\(name)_later" : "difference.\(name)_sooner",
          ["from": days.withWeekday(from), "to": days.withWeekday(to), "days": String(abs(to - from))]))
    }
    let others = difference.moved.filter { $0.row.catalogue != PageStep.signature }
    if let most = others.max(by: { abs($0.to - $0.from) < abs($1.to - $1.from) }) {
      let values = [
        "count": String(others.count), "row": title(most.row), "from": days.withWeekday(most.from),
        "to": days.withWeekday(most.to),
      ]
      lines.append(phrases("difference.moves", values))
    }
    if !difference.dated.isEmpty { lines.append(phrases("difference.dated", ["count": "\(difference.dated.count)"])) }
    if !difference.undated.isEmpty {
      lines.append(phrases("difference.undated", ["count": "\(difference.undated.count)"]))
    }
    return lines
  }

  private func fit(_ difference: PlanDifference, after: Plan) -> [String] {
    guard difference.feasible.isChange, let fits = difference.feasible.to else { return [] }
    if let missed = after.missedDay {
      return [
        phrases(
          "difference.misses",
          ["row": title(missed.row), "wanted": days.full(missed.wanted), "earliest": days.full(missed.earliest)])
      ]
    }
    return [
      phrases(
        fits ? "difference.fits_now" : "difference.does_not_fit",
        ["days": String(after.shortfall ?? 0), "earliest": after.earliestGoLive.map(days.full) ?? ""])
    ]
  }

  private func owners(_ difference: PlanDifference) -> [String] {
    let onPage = difference.owners.filter(\.row.headline)
    var lines = onPage.prefix(Self.remarksNamed).map { owner in
      let isBuyer = owner.from.buyer != owner.to.buyer
      func name(_ names: PlanDifference.Names) -> String {
        (isBuyer ? names.buyer : names.seller) ?? phrases("difference.nobody")
      }
      return phrases(
        "difference.owner", ["row": title(owner.row), "from": name(owner.from), "to": name(owner.to)])
    }
    if onPage.count > lines.count {
      lines.append(phrases("difference.owner_more", ["count": String(onPage.count - lines.count)]))
    }
    return lines
  }

  private func remarks(_ difference: PlanDifference) -> [String] {
    let groups = [
      ("hold_opened", difference.holds.opened), ("hold_closed", difference.holds.closed),
      ("note_opened", difference.notes.opened), ("note_closed", difference.notes.closed),
    ]
    return groups.flatMap { name, spoken in
      var lines = spoken.prefix(Self.remarksNamed).map { remark in
        phrases("difference.\(name)", ["text": Self.firstSentence(remark.text), "rule": remark.rule])
      }
      if spoken.count > lines.count {
        lines.append(phrases("difference.remarks_more", ["count": String(spoken.count - lines.count)]))
      }
      return lines
    }
  }

  /// What is so; the question to ask is on the rep's own copy.
  private static func firstSentence(_ text: String) -> String {
    let characters = Array(text)
    for (index, character) in characters.enumerated() where ".?".contains(character) && index + 1 < characters.count {
      if characters[index + 1] == " ", index > 20 { return String(characters[...index]) }
    }
    return text
  }
}
