import Scheduling

/// Days off in a CSV file (RFC 4180): a day, or the first and the last one, and a name.
///
///     date,to,name
///     2027-12-24,2027-12-31,"Works holiday, all sites"
///
/// A first line of titles may say which column is which; commas, semicolons and tabs all part columns. Read here and not
/// by a library, because a slip is told with its column.
struct CSVDays {
  let lines: [String]
  let file: String

  private struct Field {
    var text: String
    var column: Int
  }

  private struct Columns {
    var from = 0
    var to: Int? = 1
    var name: Int?
  }

  func read() throws(DaysOffFile.Problem) -> [DaysOffFile.Window] {
    let separator = Self.separator(lines.first { !$0.isEmpty } ?? "")
    var columns: Columns?
    var windows: [DaysOffFile.Window] = []
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) && !line.hasPrefix("#") {
      let fields = try fields(of: line, number: number + 1, separator: separator)
      if columns == nil {
        columns = Self.titles(fields)
        if columns != nil { continue }
        columns = Columns()
      }
      windows.append(try window(fields, columns ?? Columns(), number + 1))
    }
    return windows
  }

  private func window(
    _ fields: [Field], _ columns: Columns, _ line: Int
  ) throws(DaysOffFile.Problem) -> DaysOffFile.Window {
    func field(_ place: Int?) -> Field? { place.flatMap { $0 < fields.count ? fields[$0] : nil } }
    guard let from = field(columns.from), !from.text.isEmpty else {
      throw problem(line, fields.first?.column ?? 1, "This line has no day.")
    }
    guard let first = CSVDay(from.text).day else { throw unreadable(from, line) }
    var last = first
    var name = columns.name
    if let to = field(columns.to), !to.text.isEmpty {
      if let day = CSVDay(to.text).day {
        guard day >= first else {
          throw problem(line, to.column, "It ends on \(day.iso), before it begins on \(first.iso).")
        }
        guard day - first <= 366 else {
          throw problem(line, to.column, "From \(first.iso) to \(day.iso) is more than a year.")
        }
        last = day
      } else if columns.name == nil, !to.text.contains(where: \.isNumber) {
        name = columns.to
      } else {
        throw unreadable(to, line)
      }
    }
    let reason = field(name ?? (columns.to ?? columns.from) + 1)?.text ?? ""
    return DaysOffFile.Window(days: DayRange(first, last), reason: reason.isEmpty ? "closed" : reason)
  }

  private func unreadable(_ field: Field, _ line: Int) -> DaysOffFile.Problem {
    let isEither = CSVDay(field.text).isEither
    return problem(
      line, field.column,
      isEither ? "\"\(field.text)\" may be two days: day or month first." : "\"\(field.text)\" is no day.")
  }

  private func problem(_ line: Int, _ column: Int, _ message: String) -> DaysOffFile.Problem {
    DaysOffFile.Problem(
      file: file, line: line, column: column, message: message,
      help: "Right would be: 2027-12-24,2027-12-31,Works holiday")
  }

  // MARK: Lines

  private static func separator(_ line: String) -> Character {
    [",", ";", "\t"].max { a, b in line.count { $0 == a } < line.count { $0 == b } } ?? ","
  }

  /// Nil where the first line has a day in it, or names no column of days.
  private static func titles(_ fields: [Field]) -> Columns? {
    let names = fields.map { $0.text.lowercased() }
    guard !fields.contains(where: { CSVDay($0.text).day != nil }) else { return nil }
    func column(_ wanted: Set<String>) -> Int? { names.firstIndex { wanted.contains($0) } }
    guard let from = column(["date", "day", "from", "start", "start date", "first day", "begin"]) else { return nil }
    return Columns(
      from: from, to: column(["to", "end", "end date", "until", "last day"]),
      name: column(["name", "reason", "summary", "title", "description", "holiday", "subject"]))
  }

  private func fields(
    of line: String, number: Int, separator: Character
  ) throws(DaysOffFile.Problem) -> [Field] {
    var fields = [Field(text: "", column: 1)]
    var isQuoted = false
    var opened = 1
    let characters = Array(line)
    var place = 0
    while place < characters.count {
      let character = characters[place]
      if character == "\"", isQuoted, place + 1 < characters.count, characters[place + 1] == "\"" {
        fields[fields.count - 1].text.append("\"")
        place += 1
      } else if character == "\"" {
        isQuoted.toggle()
        opened = place + 1
      } else if character == separator, !isQuoted {
        fields.append(Field(text: "", column: place + 2))
      } else {
        fields[fields.count - 1].text.append(character)
      }
      place += 1
    }
    guard !isQuoted else { throw problem(number, opened, "The quotation mark is not closed on this line.") }
    return fields.map { Field(text: Self.trimmed($0.text), column: $0.column) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// A day as tables write it: 2027-12-24, 24.12.2027, 24/12/2027 where no month could be meant.
struct CSVDay {
  private(set) var day: Day?
  /// 03/04/2027: nobody can tell.
  private(set) var isEither = false

  init(_ text: String) {
    let parts = text.split { "-./".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { return }
    if parts[0].count == 4 {
      day = Self.day(numbers[0], numbers[1], numbers[2])
    } else if parts[2].count == 4, text.contains(".") || numbers[0] > 12 {
      day = Self.day(numbers[2], numbers[1], numbers[0])
    } else if parts[2].count == 4, numbers[1] > 12 || numbers[0] == numbers[1] {
      day = Self.day(numbers[2], numbers[0], numbers[1])
    } else {
      isEither = parts[2].count == 4
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1900...2200).contains(year) ? Day(year: year, month: month, day: day) : nil
  }
}
