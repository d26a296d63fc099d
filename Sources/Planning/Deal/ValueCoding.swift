import Rules
import Scheduling

extension Value {
  /// The shape describes itself, so that a deal can be read without the vocabulary: a day is `"2027-05-10"`, an amount
  /// `{"amount":80000,"currency":"EUR"}`, a record an object and a list an array of objects.
  package var json: JSON {
    switch self {
    case .flag(let value): .flag(value)
    case .text(let value): .text(value)
    case .number(let value): .number(value)
    case .money(let value): ["amount": .number(value.amount), "currency": .text(value.currency)]
    case .day(let number): .text(Day(number: number).iso)
    case .record(let value): value.json
    case .list(let records): .array(records.map(\.json))
    }
  }

  /// Nil for `null` and for an array of anything but objects.
  ///
  /// Two shapes stand for two values each, and the rarer one is lost: a text that is exactly an ISO date comes back as a
  /// day, and a record of exactly an amount and a currency as money. Who knows the type of the fact turns them back.
  package init?(json: JSON) {
    switch json {
    case .null: return nil
    case .flag(let value): self = .flag(value)
    case .number(let value): self = .number(value)
    case .text(let value): self = Day(iso: value).map { .day($0.number) } ?? .text(value)
    case .object:
      if let money = Money(json: json) {
        self = .money(money)
      } else {
        guard let record = Record(json: json) else { return nil }
        self = .record(record)
      }
    case .array(let elements):
      let records = elements.compactMap(Record.init(json:))
      guard records.count == elements.count else { return nil }
      self = .list(records)
    }
  }
}

extension Record {
  package var json: JSON { .object(fields.map { JSON.Member($0.name, $0.value.json) }) }

  /// Nil for anything but an object whose members are all values. The order of the fields is kept.
  package init?(json: JSON) {
    guard let members = json.members else { return nil }
    self.init()
    for member in members {
      guard let value = Value(json: member.value) else { return nil }
      self[member.name] = value
    }
  }
}

extension Money {
  fileprivate init?(json: JSON) {
    guard let members = json.members, members.count == 2,
      let amount = json["amount"]?.number, let currency = json["currency"]?.text
    else { return nil }
    self.init(amount, currency)
  }
}
