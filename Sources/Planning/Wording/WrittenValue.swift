import Rules
import Scheduling

/// Values as a playbook or one of its tests writes them: `yes`, `60000 EUR`, `2027-05-10`.
package enum WrittenValue {
  package static func words(_ value: Value) -> String {
    switch value {
    case .flag(let flag): flag ? "yes" : "no"
    case .text(let text): text
    case .number(let number): plain(number)
    case .money(let money): "\(plain(money.amount)) \(money.currency)"
    case .day(let number): Day(number: number).iso
    case .record(let record): "{\(fields(record))}"
    case .list(let records): records.isEmpty ? "[]" : records.map { "{\(fields($0))}" }.joined(separator: ", ")
    }
  }

  private static func fields(_ record: Record) -> String {
    record.fields.map { "\($0.name): \(words($0.value))" }.joined(separator: ", ")
  }

  private static func plain(_ number: Double) -> String {
    number.magnitude < 1e15 && number == number.rounded() ? String(Int(number)) : String(number)
  }
}
