import Rules
import Scheduling

/// The fields of a record as a text may name them: `{name}`, or `{link.name}` when the record is called link.
struct RecordWords {
  let record: Record
  let name: String?
  var days = DayWords(locale: nil)

  /// Nil for what is no field of the record, or not said of it.
  func field(_ place: String) -> String? {
    record[unnamed(place)].flatMap(words)
  }

  private func unnamed(_ place: String) -> String {
    guard let name, place.utf8.starts(with: name.utf8) else { return place }
    let rest = place.utf8.dropFirst(name.utf8.count)
    return rest.first == UInt8(ascii: ".") ? String(Substring(rest.dropFirst())) : place
  }

  private func words(_ value: Value) -> String? {
    switch value {
    case .text(let text):
      text.utf8.contains(UInt8(ascii: "_")) ? text.split(separator: "_").joined(separator: " ") : text
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .day(let number): days.full(Day(number: number))
    case .flag(let flag): flag ? "yes" : "no"
    case .money, .record, .list: nil
    }
  }
}
