import Rules
import Scheduling

/// The fields of a record as a text may name them: `{name}`, or `{link.name}` when the record is called link.
struct RecordWords {
  let record: Record
  let name: String?
  var days = DayWords(locale: nil)

  /// Nil for what is no field of the record, or not said of it.
  func field(_ place: String) -> String? {
    var field = Substring(place)
    if let name, place.hasPrefix(name + ".") { field = place.dropFirst(name.count + 1) }
    return record[String(field)].flatMap(words)
  }

  func fill(_ text: String) -> String { Template(text).filled(field) }

  private func words(_ value: Value) -> String? {
    switch value {
    case .text(let text): text.contains("_") ? text.split(separator: "_").joined(separator: " ") : text
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .day(let number): days.full(Day(number: number))
    case .flag(let flag): flag ? "yes" : "no"
    case .money, .record, .list: nil
    }
  }
}
