import Planning
import Rules
import Scheduling

/// A row of the plan as the rep may call it. Steps that are not in the plan may be given too, without a number, so that
/// they can be put in.
package struct RowName: Sendable, Hashable {
  /// Step id, or the id of a row that no step covers.
  package var id: String
  /// As shown, from 1; nil for what is not shown.
  package var number: Int?
  package var words: String
  /// In the plan, and still to be done.
  package var isOpen: Bool
  /// It has begun.
  package var isUnderWay: Bool

  package init(id: String, number: Int?, words: String, isOpen: Bool = true, isUnderWay: Bool = false) {
    self.id = id
    self.number = number
    self.words = words
    self.isOpen = isOpen
    self.isUnderWay = isUnderWay
  }
}

package struct RowEdit: Sendable, Hashable {
  package enum Target: Sendable, Hashable {
    case row(String)
    /// A row that no step covers, perhaps after a named one.
    case new(title: String, after: String?)
  }

  package var target: Target
  package var action: PlanEdit.Action
  /// Working days, a day, a name or a title; nil for drop, add and keep. Of a new row it is the deadline, when said.
  package var value: Value?
  /// Exactly as typed.
  package var phrase: String

  package init(target: Target, action: PlanEdit.Action, value: Value?, phrase: String) {
    self.target = target
    self.action = action
    self.value = value
    self.phrase = phrase
  }

  /// The entry of `plan.edits`; nil for a new row, which is one of `deliverables`.
  package func planEdit(saidBy: String = "rep") -> PlanEdit? {
    guard case .row(let id) = target else { return nil }
    return PlanEdit(step: id, action: action, value: value, saidBy: saidBy)
  }
}

package enum EditReading: Sendable, Hashable {
  case edit(RowEdit)
  /// It is an edit, and more than one row fits.
  case unclear([RowName])
  /// A row is named, and nothing that should change.
  case unreadable(RowName)
  /// It is an edit of a row number that is not there.
  case noRow(String)
  case none
}

/// Reads a line as an edit of the plan. An ordinary answer is none: a row or its words and a word for the change must
/// both stand in it.
///
///     readEdit("their review takes 25 days", rows: rows, context: context)   // days, 25
package func readEdit(_ line: String, rows: [RowName], context: ReadingContext) -> EditReading {
  EditScanner(tokens: Tokens(PlainText.oneLine(line)), rows: rows, context: context).read()
}

struct EditScanner {
  let tokens: Tokens
  let rows: [RowName]
  let context: ReadingContext

  func read() -> EditReading {
    guard tokens.count <= 40, !tokens.contains("?"), let command = command() else { return .none }
    let finder = RowFinder(tokens: tokens, rows: rows)
    if command.action == .add { return addition(command, finder) }
    switch finder.rows(in: command.rowWords) {
    case .one(let row): return edit(command, row)
    case .several(let rows): return .unclear(rows)
    case .noNumber(let name): return .noRow(name)
    case .none:
      // "drop the whole idea" is talk; only a command that can be nothing else asks which row.
      return .none
    }
  }

  private func edit(_ command: EditCommand, _ row: RowName) -> EditReading {
    var value = command.value
    var action = command.action
    if let rest = command.valueWords {
      guard let change = change(action, in: rest) else { return command.isExplicit ? .unreadable(row) : .none }
      (action, value) = change
    }
    return .edit(RowEdit(target: .row(row.id), action: action, value: value, phrase: tokens.phrase(tokens.indices)))
  }

  private func addition(_ command: EditCommand, _ finder: RowFinder) -> EditReading {
    let words = command.rowWords
    let phrase = tokens.phrase(tokens.indices)
    guard !words.isEmpty else { return .none }
    // A step that is there already is not put in again: another demonstration is a row of its own.
    if !finder.namesNumber(words), case .one(let row) = finder.rows(in: words, isStrict: true), row.number == nil {
      return .edit(RowEdit(target: .row(row.id), action: .add, value: nil, phrase: phrase))
    }
    var after: String?
    if let place = command.valueWords {
      switch finder.rows(in: place) {
      case .one(let row): after = row.id
      case .several(let rows): return .unclear(rows)
      case .noNumber(let name): return .noRow(name)
      case .none: return .none
      }
    } else if !command.isExplicit {
      return .none
    }
    let (title, due) = dated(words)
    let value = due.map { Value.day($0.number) }
    return .edit(RowEdit(target: .new(title: title, after: after), action: .add, value: value, phrase: phrase))
  }

  /// "site visit by 3 March": the day is its deadline and no part of the title.
  private func dated(_ words: Range<Int>) -> (title: String, due: Day?) {
    let last = words.last { ["by", "on", "before"].contains(tokens.lower($0)) }
    guard let last, last > words.lowerBound, let due = day(tokens.phrase(last + 1..<words.upperBound)) else {
      return (capitalised(tokens.phrase(words)), nil)
    }
    return (capitalised(tokens.phrase(words.lowerBound..<last)), due)
  }

  /// What the words after a row's name say: a length, a day, a person.
  private func change(_ action: PlanEdit.Action, in range: Range<Int>) -> (PlanEdit.Action, Value)? {
    let part = tokens.phrase(range)
    switch action {
    case .title: return (.title, .text(unquoted(part)))
    case .owner: return owner(part).map { (.owner, .text($0)) }
    case .days: return length(part).map { (.days, .number($0)) }
    case .by, .start: return day(part).map { (action, .day($0.number)) }
    default: return nil
    }
  }

  private func length(_ text: String) -> Double? {
    if let length = readDuration(in: text) { return Double(length.workingDays) }
    let words = Tokens(text)
    return words.count <= 2 ? words.number(at: 0)?.whole.map(Double.init) : nil
  }

  private func day(_ text: String) -> Day? {
    let reading = readDate(in: text, context: context)
    // Of a week or a month its last day is the deadline.
    return reading.day ?? reading.range?.last
  }

  private func owner(_ text: String) -> String? {
    let words = Tokens(text)
    let known = context.people.compactMap { $0["name"]?.text }
    if let name = NameScanner(tokens: words, known: known).names().first { return name.name }
    // "jane" typed small is known by the names said before.
    return known.first { $0.lowercased().hasPrefix(text.lowercased() + " ") || $0.lowercased() == text.lowercased() }
  }

  private func unquoted(_ text: String) -> String {
    let quotes: Set<Character> = ["\"", "“", "”", "'", "‘", "’", "„"]
    var text = Substring(text)
    while let first = text.first, quotes.contains(first) { text.removeFirst() }
    while let last = text.last, quotes.contains(last) || last == "." { text.removeLast() }
    return String(text)
  }
}
