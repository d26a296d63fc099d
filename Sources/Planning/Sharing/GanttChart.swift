import Scheduling

/// The rows of the page along the days until go-live: for the rep, because it shows the room.
///
/// ASCII alone, so that it survives any terminal, and shapes instead of colours: `#` is theirs to do, `=` ours, `%` both
/// sides'; `-` is room up to `]`, the last day that still holds; `:` is a time in which somebody is closed, `|` go-live.
/// Method: H. L. Gantt, "Work, Wages, and Profits", 1910.
package struct GanttChart: Sendable {
  private let plan: Plan
  private let entries: [PageRows.Entry]
  private let today: Day
  private let words: Phrases
  private let dates: DayWords

  /// Narrower than this, the bars say less than a list.
  package static let narrowest = 60

  package init(plan: Plan, phrases: Phrases, dates: DayWords, today: Day) {
    self.plan = plan
    self.today = today
    self.dates = dates
    words = phrases
    entries = PageRows(plan).entries.filter { $0.finish != nil && ($0.isGoLive || !GoLive.isAfter($0.row.phase)) }
  }

  /// Empty without dates.
  package func lines(width: Int, plain: Bool = false) -> [String] {
    guard !entries.isEmpty else { return [] }
    return plain || width < Self.narrowest ? list(width: width) : chart(width: width)
  }

  // MARK: As bars

  private func chart(width: Int) -> [String] {
    let number = max(2, entries.compactMap(\.number).max().map { String($0).count } ?? 1)
    let label = min(34, width * 2 / 5)
    let scale = Scale(from: today, to: lastDay, columns: width - label - 2)
    var lines = head(label: label, scale)
    for entry in entries {
      let title = Self.cut(entry.row.title.onOneLine?.startingWithCapital ?? "", to: label - number - 1)
      let place = entry.number.map(String.init) ?? "*"
      let blanks = String(repeating: " ", count: max(0, number - place.count))
      let name = DisplayWidth.padded("\(blanks)\(place) \(title)", to: label)
      lines.append(Self.trimmed("\(name)  \(String(bar(entry, scale)))"))
    }
    return lines + TextWrap.lines(words("gantt.legend"), width: width)
      + TextWrap.lines(
        words("gantt.scale", ["days": String(scale.days), "today": dates.withWeekday(today, on: today)]), width: width)
  }

  private var lastDay: Day {
    max(
      plan.goLive ?? today, entries.compactMap(\.finish).max() ?? today,
      entries.compactMap(\.noLaterThan).max() ?? today)
  }

  /// The months over their first columns, and under each the day on which that column begins.
  private func head(label: Int, _ scale: Scale) -> [String] {
    var months = [Character](repeating: " ", count: scale.columns)
    var days = months
    var free = 0
    for column in 0..<scale.columns {
      let first = scale.first(of: column)
      let isMonth = column == 0 || first.month != scale.first(of: column - 1).month
      let name = Array(dates.short(first).filter(\.isLetter).prefix(3))
      guard isMonth, column >= free, column + name.count <= scale.columns else { continue }
      let day = Array(String(first.day))
      months.replaceSubrange(column..<column + name.count, with: name)
      days.replaceSubrange(column..<column + day.count, with: day)
      free = column + name.count + 1
    }
    let blank = String(repeating: " ", count: label + 2)
    return [months, days].map { Self.trimmed(blank + String($0)) }
  }

  private func bar(_ entry: PageRows.Entry, _ scale: Scale) -> [Character] {
    var bar = [Character](repeating: " ", count: scale.columns)
    for column in bar.indices where isClosed(scale, column) { bar[column] = ":" }
    if let goLive = plan.goLive { bar[scale.column(of: goLive)] = "|" }
    guard let finish = entry.finish else { return bar }
    if entry.isGoLive {
      bar[scale.column(of: finish)] = "*"
      return bar
    }
    let end = scale.column(of: finish)
    if let last = entry.noLaterThan, scale.column(of: last) > end {
      for column in end + 1...scale.column(of: last) where bar[column] == " " { bar[column] = "-" }
      bar[scale.column(of: last)] = "]"
    }
    let start = min(end, scale.column(of: entry.opens ?? entry.row.start ?? finish))
    for column in start...end { bar[column] = Self.sign(of: entry.row.side) }
    return bar
  }

  private static func sign(of party: Party) -> Character {
    switch party {
    case .buyer: "#"
    case .seller: "="
    case .both: "%"
    }
  }

  /// All its working days are days off of one side or both; a weekend shows only where it has columns of its own.
  private func isClosed(_ scale: Scale, _ column: Int) -> Bool {
    let days = (0..<scale.days).map { scale.first(of: column) + $0 }
    let weekdays = days.filter { $0.weekday != .saturday && $0.weekday != .sunday }
    if weekdays.isEmpty { return scale.days == 1 }
    return weekdays.allSatisfy { day in plan.daysOff.contains { $0.days.contains(day) } }
  }

  // MARK: As a list

  private func list(width: Int) -> [String] {
    entries.flatMap { entry -> [String] in
      let finish = entry.finish ?? today
      let start = min(finish, entry.opens ?? entry.row.start ?? finish)
      var text = words(
        start == finish ? "gantt.on" : "gantt.from",
        [
          "title": entry.row.title.onOneLine?.startingWithCapital ?? "",
          "side": words("gantt.\(entry.row.side.rawValue)"),
          "start": dates.withWeekday(start, on: today), "finish": dates.withWeekday(finish, on: today),
        ])
      if let last = entry.noLaterThan, last > finish {
        text += words("gantt.latest", ["day": dates.withWeekday(last, on: today)])
      }
      // The row says itself that it is the go-live.
      let place = entry.number.map { "\($0). " } ?? "* "
      return TextWrap.lines(place + text, width: max(20, width), indent: "   ")
    }
      + plan.daysOff.filter { !$0.isHoliday }.flatMap { window in
        TextWrap.lines(
          words(
            "gantt.closed",
            [
              "side": words("gantt.\(window.party.rawValue)"), "days": dates.range(window.days),
              "reason": window.reason.onOneLine ?? "",
            ]), width: max(20, width), indent: "   ")
      }
      + plan.absences.filter { !$0.rows.isEmpty && $0.days.last >= today }.flatMap { absence in
        TextWrap.lines(
          words(
            absence.who == Absence.me ? "gantt.you_away" : "gantt.away",
            ["who": absence.who ?? "", "days": dates.range(absence.days)]),
          width: max(20, width), indent: "   ")
      }
  }

  // MARK: Text

  /// By the columns it takes, with two points for what is left out.
  static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var (cut, used) = ("", 0)
    for character in text {
      used += DisplayWidth.of(character)
      if used > width - 2 { break }
      cut.append(character)
    }
    return trimmed(cut) + ".."
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension GanttChart {
  /// Which column a day stands in: each column is as many days as it takes for all of them to fit.
  struct Scale {
    let start: Day
    let days: Int
    let columns: Int

    init(from start: Day, to last: Day, columns available: Int) {
      self.start = start
      let length = max(1, last - start + 1)
      days = (length + available - 1) / available
      columns = (length + days - 1) / days
    }

    func first(of column: Int) -> Day { start + column * days }
    func column(of day: Day) -> Int { min(columns - 1, max(0, (day - start) / days)) }
  }
}
