import Scheduling

/// The plan as lines for a screen of some width: the rows of the page under their phases, with the same numbers, then
/// what is done.
///
///     PlanScreen(planned: planned, deal: deal, planner: planner, phrases: phrases, today: today)
///       .lines(width: 80, all: false)
package struct PlanScreen: Sendable {
  private let plan: Plan
  private let sections: [PageRows.Section]
  private let words: RepWords
  private let today: Day

  package init(planned: Planner.Planned, deal: Deal, planner: Planner, phrases: Phrases, today: Day) {
    plan = planned.plan
    self.today = today
    sections = PageRows(plan).sections
    let source = PageSource(planned: planned, deal: deal, planner: planner, today: today)
    words = RepWords(phrases: phrases.with(planner.playbook.words), dates: source.dates)
  }

  /// - Parameters:
  ///   - width: columns; under 60 a row becomes two lines.
  ///   - all: the smaller steps too, each under its row, indented.
  ///   - latest: beside the day to aim for the last one that would still do.
  package func lines(width: Int, all: Bool = false, latest: Bool = false) -> [String] {
    let width = max(20, width)
    var records = sections.map { section in section.entries.flatMap { self.records(of: $0, all: all) } }
    if !latest {
      for section in records.indices {
        for place in records[section].indices { records[section][place].latest = "" }
      }
    }
    let handedOver = plan.rows.filter { $0.isHandover && $0.done == nil }.map(record)
    let columns = ScreenColumns(
      records.flatMap { $0 } + handedOver, width: width, noLaterThan: words("screen_no_later"))
    var lines = TextWrap.lines(summary(all: all), width: width)
    if latest { lines += columns.head(by: words("screen_by")) }
    for (section, records) in zip(sections, records) {
      lines.append(section.title)
      lines += records.flatMap(columns.lines)
    }
    let done = done(width: width, all: all)
    let handed = handedOver.isEmpty ? [] : [words("screen_handed_over")] + handedOver.flatMap(columns.lines)
    // A screen holds 24 lines; what is handed over waits for `show all` where the rows take them.
    if all || lines.count + handed.count + done.count <= Self.linesOfScreen { lines += handed }
    return lines + done
  }

  private static let linesOfScreen = 24

  private func summary(all: Bool) -> String {
    let goLive = plan.goLive.map { words("screen_go_live", ["day": date($0)]) } ?? words("screen_undated")
    let numbered = sections.flatMap(\.entries).count { !$0.isGoLive }
    let folded = plan.rows.count { !$0.headline && $0.done == nil && !$0.isHandover }
    let isAssumed = sections.flatMap(\.entries).contains { Self.isAssumed($0) }
    let parts = [
      goLive, words("screen_rows", ["rows": String(numbered)]),
      all || folded == 0 ? nil : words("screen_folded", ["steps": String(folded)]),
      isAssumed ? words("screen_assumed") : nil,
    ].compactMap { $0 }
    return parts.joined(separator: " · ").startingWithCapital
  }

  // MARK: Rows

  private func records(of entry: PageRows.Entry, all: Bool) -> [ScreenRecord] {
    let row = entry.row
    let top = ScreenRecord(
      number: entry.number.map(String.init) ?? words("screen_star"), isAssumed: Self.isAssumed(entry),
      date: date(entry.finish), latest: date(entry.noLaterThan), title: title(row), who: who(row), depth: 0)
    guard all else { return [top] }
    let folded = plan.rows.filter { $0.parent == row.id && $0.done == nil && !$0.isHandover }
    return [top]
      + folded.map { record($0, depth: 1) }
  }

  /// A row without a number.
  private func record(_ row: Row) -> ScreenRecord { record(row, depth: 0) }

  private func record(_ row: Row, depth: Int) -> ScreenRecord {
    ScreenRecord(
      number: "", isAssumed: row.isWorthConfirming, date: date(row.finish),
      latest: row.isHandover ? "" : date(row.latestFinish), title: title(row), who: who(row), depth: depth)
  }

  private func date(_ day: Day?) -> String { day.map { words.dates.withWeekday($0, on: today) } ?? "" }
  private func title(_ row: Row) -> String { row.title.onOneLine?.startingWithCapital ?? "" }

  private static func isAssumed(_ entry: PageRows.Entry) -> Bool {
    ([entry.row] + entry.members).contains(where: \.isWorthConfirming)
  }

  /// Whoever leads the row.
  private func who(_ row: Row) -> String {
    let name = row.lead == .seller ? row.sellerOwner : row.buyerOwner
    return name?.onOneLine ?? words(row.lead == .seller ? "screen_us" : "screen_nobody")
  }

  // MARK: Done

  /// In one line as many as fit, all of them when everything is shown.
  private func done(width: Int, all: Bool) -> [String] {
    let titles = plan.rows.filter { $0.done != nil }.compactMap { $0.title.onOneLine }
    guard !titles.isEmpty else { return [] }
    func line(_ shown: Int) -> String {
      let more = titles.count - shown
      let listed = titles.prefix(shown).joined(separator: " · ")
      return more == 0
        ? words("screen_done", ["titles": listed])
        : words("screen_done_more", ["titles": listed, "more": String(more)])
    }
    if all { return TextWrap.lines(line(titles.count), width: width) }
    if let shown = (1...titles.count).reversed().first(where: { DisplayWidth.of(line($0)) <= width }) {
      return [line(shown)]
    }
    return TextWrap.lines(words("screen_done_count", ["steps": String(titles.count)]), width: width)
  }
}

/// One row before it is laid out.
struct ScreenRecord: Sendable {
  var number: String
  var isAssumed: Bool
  var date: String
  /// Empty where it is not asked for.
  var latest: String
  var title: String
  var who: String
  var depth: Int
}

extension Row {
  /// Something of the deal's own that one side hands over: in a list of its own, as on the buyer's page.
  fileprivate var isHandover: Bool { catalogue == nil && !headline }
}
