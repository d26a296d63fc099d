import Scheduling

/// A question about a date, as it stands behind `why`: `7 date`, `Thu 4 Feb`, `not later 7`, `7 so early`.
package struct DateQuestion: Hashable, Sendable {
  package var side: DateReasons.Side
  /// The row that is meant, in the words of the question; empty when none is named.
  package var thing: String

  private static let later = ["not later", "so early", "so soon"]
  private static let earlier = ["not earlier", "not sooner", "so late"]
  private static let day = ["that date", "that day", "on that day", "date", "day", "then"]

  /// Nil for a text that asks for no date.
  package init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }.map(String.init)
    let forms = Self.later.map { ($0, DateReasons.Side.later) } + Self.earlier.map { ($0, .earlier) }
    for (form, side) in forms {
      guard let rest = Self.without(form, at: [.start, .end], words) else { continue }
      (self.side, thing) = (side, rest)
      return
    }
    for form in Self.day {
      guard let rest = Self.without(form, at: [.end], words), !rest.isEmpty else { continue }
      (side, thing) = (.aim, rest)
      return
    }
    guard let rest = Self.without("date of", at: [.start], words) ?? Self.without("the date of", at: [.start], words),
      !rest.isEmpty
    else { return nil }
    (side, thing) = (.aim, rest)
  }

  private enum End { case start, end }

  private static func without(_ form: String, at ends: [End], _ words: [String]) -> String? {
    let form = form.split(separator: " ").map(String.init)
    if ends.contains(.start), words.starts(with: form) { return words.dropFirst(form.count).joined(separator: " ") }
    if ends.contains(.end), words.reversed().starts(with: form.reversed()) {
      return words.dropLast(form.count).joined(separator: " ")
    }
    return nil
  }
}

extension Plan {
  /// The rows of the page that aim for a day as it is written: `Thu 4 Feb`, `4 February`, `2027-02-04`; nil when the text is
  /// no day of the plan.
  package func row(on text: String, days: DayWords) -> Row? {
    func plain(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let wanted = plain(text)
    guard wanted.contains(where: { Int($0) != nil }), wanted.count > 1 else { return nil }
    return numberedRows.first { row in
      guard let day = row.finish else { return false }
      let written = [days.withWeekday(day), days.short(day), days.long(day), days.full(day), day.iso]
      let other = DayWords(order: days.order == .dayFirst ? .monthFirst : .dayFirst)
      let all = written + [other.withWeekday(day), other.short(day), other.long(day), days.range(DayRange(day, day))]
      return all.contains { plain($0) == wanted }
    }
  }
}

/// What a question about a date comes to.
package enum DateAnswer: Sendable {
  case reasons(DateReasons)
  /// One sentence says it all.
  case sentence(String)
}

extension ReasonWords {
  /// The answer to a question about a date; nil when the text asks for none.
  ///
  /// - Parameter text: what stands behind `why`.
  package func dateAnswer(to text: String, finder: SubjectFinder) -> DateAnswer? {
    if let question = DateQuestion(text) {
      guard !question.thing.isEmpty else { return .sentence(phrases("why-date.no_row")) }
      if case .one(.row(let row)) = finder.find(question.thing) { return answer(row, question.side) }
      let isNumber = Int(question.thing) != nil
      return isNumber ? .sentence(phrases("why.no_thing", ["name": question.thing])) : nil
    }
    return planned.plan.row(on: text, days: days).map { answer($0, .aim) }
  }

  private func answer(_ row: Row, _ side: DateReasons.Side) -> DateAnswer {
    if let reasons = DateReasons(row, side, planned: planned, deal: deal) { return .reasons(reasons) }
    let day = row.finish.map(days.withWeekday) ?? ""
    let name =
      row.done != nil
      ? "done"
      : row.finish == nil ? "no_dates" : row.catalogue == GoLive.step ? "go_live_row" : "after_go_live"
    return .sentence(phrases("why-date.\(name)", ["row": title(row), "day": day]))
  }
}
