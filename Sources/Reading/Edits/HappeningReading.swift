import Planning
import Rules
import Scheduling

/// What became of a row, as a sentence tells it.
package struct Happening: Sendable, Hashable {
  package var row: RowName
  /// The day on which it was finished.
  package var done: Day?
  /// The day on which it began.
  package var begun: Day?
  /// Working days that are left of it.
  package var left: Int?
  /// Why it is late, exactly as typed.
  package var because: String?
}

package enum HappeningReading: Sendable, Hashable {
  case happening(Happening)
  /// More than one row fits.
  case unclear([RowName])
  /// A row number that is not there.
  case noRow(String)
  case none
}

/// Reads a line as news of a row: that it is done, has begun, what is left of it, why it is late. A day that is still to come is
/// none of these.
///
///     readHappening("security finished on 3 March", rows: rows, context: context)
///     readHappening("row 9 has begun, 6 days to go", rows: rows, context: context)
package func readHappening(_ line: String, rows: [RowName], context: ReadingContext) -> HappeningReading {
  HappeningScanner(tokens: Tokens(PlainText.oneLine(line)), rows: rows, context: context).read()
}

private struct HappeningScanner {
  let tokens: Tokens
  let rows: [RowName]
  let context: ReadingContext

  private static let finished: Set<String> = ["done", "finished", "complete", "completed"]
  private static let began: Set<String> = ["begun", "began", "started", "underway"]
  private static let late: Set<String> = [
    "late", "slips", "slipped", "slip", "delayed", "behind", "stuck", "moved", "moves", "waiting", "longer", "left",
    "go",
    "begun", "started",
  ]
  private static let verbs: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "been", "got", "will", "needs", ":", ",", "-", "with", "took",
  ]

  func read() -> HappeningReading {
    guard tokens.count >= 2, tokens.count <= 40, !tokens.contains("?") else { return .none }
    let split = cause()
    let told = 0..<(split?.lowerBound ?? tokens.count)
    var (found, range) = ticked(told) ?? finished(told) ?? inProgress(told) ?? (Found(), told)
    if let split {
      let because = tokens.phrase(split.upperBound..<tokens.count)
      guard !because.isEmpty else { return .none }
      if found.isEmpty {
        guard let verb = told.first(where: { Self.late.contains(tokens.lower($0)) }) else { return .none }
        range = 0..<verb
      }
      found.because = because.hasSuffix(".") ? String(because.dropLast()) : because
    }
    guard !found.isEmpty else { return .none }
    return row(in: range, found)
  }

  private struct Found {
    var done: Day?
    var begun: Day?
    var left: Int?
    var because: String?
    var isEmpty: Bool { done == nil && begun == nil && left == nil && because == nil }
  }

  /// The words that lead to a reason; a line that begins with them is none.
  private func cause() -> Range<Int>? {
    ["because", "due to", "since"].compactMap { tokens.first($0) }.filter { $0.lowerBound > 1 }.min {
      $0.lowerBound < $1.lowerBound
    }.flatMap { range in
      // "in progress since 3 March" is a day.
      tokens.lower(range.lowerBound) == "since" && day(in: range.upperBound..<tokens.count) != nil ? nil : range
    }
  }

  /// `done 3: 12 February`, `done row 3`
  private func ticked(_ range: Range<Int>) -> (Found, Range<Int>)? {
    guard Self.finished.contains(tokens.lower(0)) else { return nil }
    let named = EditWords.rows.contains(tokens.lower(1)) ? 2 : 1
    guard tokens[named]?.digits != nil else { return nil }
    let rest = named + 1..<range.upperBound
    if rest.isEmpty { return (Found(done: context.today), named..<named + 1) }
    guard let day = day(in: rest) else { return nil }
    return (Found(done: day), named..<named + 1)
  }

  /// `security finished on 3 March`, `row 3 is done`
  private func finished(_ range: Range<Int>) -> (Found, Range<Int>)? {
    guard let verb = range.first(where: { Self.finished.contains(tokens.lower($0)) }), verb > 0,
      // "done by 10 May", "not done", "will be done" are no news of what happened.
      tokens.lower(verb + 1) != "by", !denied(before: verb)
    else { return nil }
    let rest = verb + 1..<range.upperBound
    let words = rest.filter { ![".", "now", "today", "already", ","].contains(tokens.lower($0)) }
    let day = words.isEmpty ? context.today : day(in: rest)
    guard let day else { return nil }
    return (Found(done: day), 0..<start(ofVerbsBefore: verb))
  }

  /// `row 9 has begun, 6 days to go`, `legal has 4 days left`, `the contract started on 3 March`
  private func inProgress(_ range: Range<Int>) -> (Found, Range<Int>)? {
    var found = Found()
    var end = range.upperBound
    let begins = range.first { place in
      Self.began.contains(tokens.lower(place)) || tokens.match("under way", at: place) != nil
        || tokens.match("in progress", at: place) != nil
    }
    if let begins, begins > 0, !denied(before: begins) {
      let length = Self.began.contains(tokens.lower(begins)) ? 1 : 2
      let isSaid = ["on", "since"].contains(tokens.lower(begins + length))
      let day = isSaid ? day(in: begins + length..<range.upperBound) : context.today
      if let day { (found.begun, end) = (day, begins) }
    }
    if let (days, place) = left(range) {
      found.left = days
      end = min(end, place)
    }
    guard !found.isEmpty else { return nil }
    // "4 days left on row 9" names the row after the days.
    if end == 0 { return (found, range) }
    return (found, 0..<start(ofVerbsBefore: end))
  }

  private func left(_ range: Range<Int>) -> (days: Int, place: Int)? {
    for place in range {
      guard let (reading, words) = duration(in: tokens, at: place) else { continue }
      let after = words.upperBound
      let isLeft =
        ["left", "remaining"].contains(tokens.lower(after)) || tokens.match("to go", at: after) != nil
        || tokens.match("more to go", at: after) != nil
      if isLeft, range.contains(after) { return (reading.workingDays, place) }
    }
    return nil
  }

  private func denied(before place: Int) -> Bool {
    (max(0, place - 3)..<place).contains {
      ["not", "n't", "isn't", "never", "when", "if", "be", "once", "until", "after"].contains(tokens.lower($0))
    }
  }

  private func start(ofVerbsBefore place: Int) -> Int {
    var start = place
    while start > 1, Self.verbs.contains(tokens.lower(start - 1)) { start -= 1 }
    return start
  }

  /// A day up to today.
  private func day(in range: Range<Int>) -> Day? {
    guard let day = readDate(in: tokens.phrase(range), context: context.leaning(.back)).day else { return nil }
    return day <= context.today ? day : nil
  }

  private func row(in range: Range<Int>, _ found: Found) -> HappeningReading {
    func happening(_ row: RowName) -> HappeningReading {
      .happening(
        Happening(row: row, done: found.done, begun: found.begun, left: found.left, because: found.because))
    }
    if range.count == 1, let number = tokens[range.lowerBound]?.digits {
      return rows.first { $0.number == number }.map(happening) ?? .noRow(String(number))
    }
    switch RowFinder(tokens: tokens, rows: rows).rows(in: range) {
    case .one(let row): return happening(row)
    case .several(let rows): return .unclear(rows)
    case .noNumber(let name): return .noRow(name)
    case .none: return .none
    }
  }
}
