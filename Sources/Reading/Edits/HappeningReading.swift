import Planning
import Rules
import Scheduling

/// What became of a row, as a sentence tells it.
package struct Happening: Sendable, Hashable {
  package var row: RowName
  /// The day on which it was finished.
  package var done: Day?
  /// It is said not to be done.
  package var isOpen = false
  /// The day on which it began.
  package var begun: Day?
  package var left: Left?
  /// It comes so many working days later than it was to.
  package var slips: Int?
  /// Why it is late, exactly as typed.
  package var because: String?
  /// What stands before the reason; it may be an edit of its own ("kickoff moved to 23 March because Joan was ill").
  package var told = ""

  package enum Left: Sendable, Hashable {
    /// Working days that are left of it.
    case days(Int)
    /// So many working days more: of a row that has begun from today on, of another one than it was to take.
    case more(Int)
    /// Percent of it that are done.
    case share(Int)
    /// It is said to be nearly done; how many days that are is not.
    case some
  }
}

package enum HappeningReading: Sendable, Hashable {
  case happening(Happening)
  /// More than one row fits.
  case unclear([RowName])
  /// A row number that is not there.
  case noRow(String)
  case none
}

/// Reads a line as news of a row: that it is done, has begun, what is left of it, that it slips and why. A day that is still to
/// come is none of these.
///
///     readHappening("security finished on 3 March", rows: rows, context: context)
///     readHappening("row 9 has begun, 6 days to go", rows: rows, context: context)
///     readHappening("legal is still at it, 5 more days", rows: rows, context: context)
///
/// - Parameter isAnswering: a question is open, so that "the budget is released" without a day is its answer.
package func readHappening(
  _ line: String, rows: [RowName], context: ReadingContext, isAnswering: Bool = false
) -> HappeningReading {
  HappeningScanner(tokens: Tokens(PlainText.oneLine(line)), rows: rows, context: context, isAnswering: isAnswering)
    .read()
}

/// Why something moves, in the words behind "because", where the line says that it does: "go-live moves to 17 May because the
/// wards are short"; nil for any other line.
package func readReasonOfMove(_ line: String, context: ReadingContext) -> String? {
  let tokens = Tokens(PlainText.oneLine(line))
  let scanner = HappeningScanner(tokens: tokens, rows: [], context: context, isAnswering: false)
  guard let cause = scanner.cause(), cause.upperBound < tokens.count,
    (0..<cause.lowerBound).contains(where: { HappeningWords.moves.contains(tokens.lower($0)) })
  else { return nil }
  let because = tokens.phrase(cause.upperBound..<tokens.count)
  return because.hasSuffix(".") ? String(because.dropLast()) : because
}

struct HappeningScanner {
  let tokens: Tokens
  let rows: [RowName]
  let context: ReadingContext
  let isAnswering: Bool

  /// What a line was found to tell, and the words that name the row.
  struct Found {
    var done: Day?
    var isOpen = false
    var begun: Day?
    var left: Happening.Left?
    var slips: Int?
    var because: String?
    /// Only a row of the plan that is still to be done is meant; of anything else the line tells something else.
    var needsOpenRow = false
    /// It may be a fact that is told, and no day is named.
    var isLoose = false
    /// The words with the verb, where it may belong to the title: "data … loaded".
    var wide: Range<Int>?
    /// The step where the line names none, such as "they signed".
    var step: String?

    var isEmpty: Bool {
      done == nil && !isOpen && begun == nil && left == nil && slips == nil && because == nil
    }
  }

  func read() -> HappeningReading {
    // "Call row 4 The case is agreed" is a command.
    guard tokens.count >= 2, tokens.count <= 40, !tokens.contains("?"),
      EditWords.verbs.entry(in: tokens, at: 0) == nil
    else { return .none }
    let split = cause()
    let told = 0..<(split?.lowerBound ?? tokens.count)
    var (found, range) =
      ticked(told) ?? denied(told) ?? partly(told) ?? slipping(told) ?? inProgress(told) ?? received(told)
      ?? finished(told) ?? (Found(), told)
    if let split {
      let because = tokens.phrase(split.upperBound..<tokens.count)
      guard !because.isEmpty else { return .none }
      if found.isEmpty {
        guard let verb = told.first(where: { HappeningWords.late.contains(tokens.lower($0)) }) else { return .none }
        range = 0..<start(ofVerbsBefore: verb)
      }
      found.because = because.hasSuffix(".") ? String(because.dropLast()) : because
    }
    guard !found.isEmpty, !(isAnswering && found.isLoose) else { return .none }
    return row(in: range, found, told: tokens.phrase(told))
  }

  /// The words that lead to a reason; a line that begins with them is none.
  func cause() -> Range<Int>? {
    ["because of", "because", "due to", "since", "as"].compactMap { tokens.first($0) }.filter { $0.lowerBound > 1 }
      .min { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }.flatMap { range in
        let word = tokens.lower(range.lowerBound)
        // "in progress since 3 March" is a day, "as agreed" and "as planned" no reason.
        if word == "since", day(in: range.upperBound..<tokens.count) != nil { return nil }
        if word == "as", !HappeningWords.subjects.contains(tokens.lower(range.upperBound)) { return nil }
        return range
      }
  }

  // MARK: Words and days

  func denied(before place: Int) -> Bool {
    (max(0, place - 3)..<place).contains {
      ["not", "n't", "isn't", "never", "when", "if", "be", "once", "until", "after"].contains(tokens.lower($0))
    }
  }

  func start(ofVerbsBefore place: Int) -> Int {
    var start = place
    while start > 1, HappeningWords.verbs.contains(tokens.lower(start - 1)) { start -= 1 }
    return start
  }

  /// A day up to today.
  func day(in range: Range<Int>) -> Day? {
    let words = range.drop { ["since", "on", "already", ","].contains(tokens.lower($0)) }
    guard !words.isEmpty,
      let day = readDate(in: tokens.phrase(words), context: context.leaning(.back)).day
    else { return nil }
    return day <= context.today ? day : nil
  }

  private func row(in range: Range<Int>, _ found: Found, told: String) -> HappeningReading {
    func happening(_ row: RowName) -> HappeningReading {
      if found.needsOpenRow, !row.isOpen { return .none }
      return .happening(
        Happening(
          row: row, done: found.done, isOpen: found.isOpen, begun: found.begun, left: found.left, slips: found.slips,
          because: found.because, told: told))
    }
    if let step = found.step { return rows.first { $0.id == step }.map(happening) ?? .none }
    if range.count == 1, let number = tokens[range.lowerBound]?.digits {
      return rows.first { $0.number == number }.map(happening) ?? .noRow(String(number))
    }
    let finder = RowFinder(tokens: tokens, rows: found.needsOpenRow ? rows.filter(\.isOpen) : rows)
    if let wide = found.wide, case .one(let row) = finder.rows(in: wide) { return happening(row) }
    switch finder.rows(in: range) {
    case .one(let row): return happening(row)
    case .several(let rows):
      // Of several the one that is under way has days left.
      let underWay = rows.filter(\.isUnderWay)
      return found.left != nil && underWay.count == 1 ? happening(underWay[0]) : .unclear(rows)
    case .noNumber(let name): return .noRow(name)
    case .none: return .none
    }
  }
}
