import Planning
import Rules
import Scheduling

/// Answers as a test writes them, by the type of their fact:
///
///     deal.value: 60000 EUR
///     timeline.go_live: 2027-05-10
///     stakeholders:
///       - {name: Ines Varga, role: champion, side: buyer}
struct GivenReader {
  let vocabulary: Vocabulary
  let findings: FindingList

  func value(_ tree: Tree, of key: Key) -> Value? {
    guard let type = vocabulary[key]?.type else { return nil }
    switch (type, tree) {
    case (.list(let fields), .list(let items, _)):
      let records = items.compactMap { record($0, fields: fields, of: key) }
      return records.count == items.count ? .list(records) : nil
    case (.record(let fields), .mapping): return record(tree, fields: fields, of: key).map { .record($0) }
    case (.money, .mapping(let pairs, _)): return money(pairs) ?? wrong(tree, key, "60000 EUR")
    case (.list, _): return wrong(tree, key, "a list, each entry with \(self.fields(type))")
    case (.record, _): return wrong(tree, key, "entries \(self.fields(type)), such as {\(self.fields(type)): …}")
    case (_, .scalar(let text, _)): return scalar(text, type: type) ?? wrong(tree, key, example(of: type))
    default: return wrong(tree, key, example(of: type))
    }
  }

  private func scalar(_ text: String, type: FactType) -> Value? {
    switch type {
    case .flag: ["yes", "true"].contains(text) ? .flag(true) : ["no", "false"].contains(text) ? .flag(false) : nil
    case .text: .text(text)
    case .count: Self.number(text).map { .number($0) }
    case .money: money(text)
    case .date: Day(iso: text).map { .day($0.number) }
    case .choice(let choices): choices.contains(text) ? .text(text) : nil
    case .record, .list: nil
    }
  }

  /// `60000 EUR`, `60k EUR`, `EUR 60,000`
  private func money(_ text: String) -> Value? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return nil }
    for (figure, currency) in [(parts[0], parts[1]), (parts[1], parts[0])] {
      guard let amount = Self.number(figure), currency.count == 3, currency.allSatisfy({ $0.isUppercase }) else {
        continue
      }
      return .money(Money(amount, currency))
    }
    return nil
  }

  private func money(_ pairs: [Tree.Pair]) -> Value? {
    guard case .scalar(let amount, _)? = pairs.first(where: { $0.key == "amount" })?.value,
      case .scalar(let currency, _)? = pairs.first(where: { $0.key == "currency" })?.value,
      let number = Self.number(amount)
    else { return nil }
    return .money(Money(number, currency))
  }

  static func number(_ text: String) -> Double? {
    let plain = text.filter { $0 != "," && $0 != "_" }
    let factor: Double = plain.hasSuffix("k") ? 1_000 : plain.hasSuffix("m") ? 1_000_000 : 1
    guard let value = Double(factor == 1 ? plain : String(plain.dropLast())), value.isFinite else { return nil }
    return value * factor
  }

  // MARK: Records

  private func record(_ tree: Tree, fields: [FactType.Field], of key: Key) -> Record? {
    guard case .mapping(let pairs, _) = tree else {
      findings.add(
        .wrongShape, at: tree.location, "An entry of \(key) is written as keys with values.",
        help: "Such as {\(fields.prefix(2).map { "\($0.name): …" }.joined(separator: ", "))}.")
      return nil
    }
    var record = Record()
    for pair in pairs {
      guard let field = fields.first(where: { $0.name == pair.key }) else {
        let names = fields.map(\.name)
        let nearest = Spelling.nearest(to: pair.key, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
        findings.add(
          .unknownEntry, at: pair.place, "An entry of \(key) has no \"\(pair.key)\".",
          help: "Entries: \(names.joined(separator: ", ")).\(nearest)")
        return nil
      }
      guard let value = value(pair.value, of: field) else {
        findings.add(
          .unknownValue, at: pair.value.location, "This is no value of \"\(pair.key)\" of \(key).",
          help: "Such as \(pair.key): \(example(of: field.type)).")
        return nil
      }
      record[pair.key] = value
    }
    return record
  }

  private func value(_ tree: Tree, of field: FactType.Field) -> Value? {
    switch (field.type, tree) {
    case (.dates, .list(let items, _)):
      let days = items.compactMap { item -> Record? in
        guard case .scalar(let text, _) = item, let day = Day(iso: text) else { return nil }
        return Record([("date", .day(day.number))])
      }
      return days.count == items.count ? .list(days) : nil
    case (.flag, .scalar(let text, _)): return scalar(text, type: .flag)
    case (.count, .scalar(let text, _)): return scalar(text, type: .count)
    case (.date, .scalar(let text, _)): return scalar(text, type: .date)
    case (.choice(let choices), .scalar(let text, _)): return scalar(text, type: .choice(choices))
    case (.text, .scalar(let text, _)): return .text(text)
    case (.any, .scalar(let text, _)):
      return scalar(text, type: .date) ?? scalar(text, type: .count) ?? scalar(text, type: .flag) ?? .text(text)
    default: return nil
    }
  }

  // MARK: What would be right

  private func wrong(_ tree: Tree, _ key: Key, _ example: String) -> Value? {
    findings.add(
      .unknownValue, at: tree.location, "This is no value of \(key).", help: "Such as \(key): \(example).")
    return nil
  }

  private func example(of type: FactType) -> String {
    switch type {
    case .flag: "yes"
    case .text: "their words"
    case .count: "12"
    case .money: "60000 EUR"
    case .date: "2027-05-10"
    case .choice(let choices): choices.joined(separator: " or ")
    case .record, .list: "{…}"
    }
  }

  private func example(of type: FactType.FieldType) -> String {
    switch type {
    case .flag: "yes"
    case .text, .any: "a text"
    case .count: "12"
    case .date: "2027-05-10"
    case .dates: "[2027-05-10, 2027-06-14]"
    case .choice(let choices): choices.joined(separator: " or ")
    }
  }

  private func fields(_ type: FactType) -> String {
    switch type {
    case .record(let fields), .list(let fields): fields.map(\.name).joined(separator: ", ")
    default: ""
    }
  }
}
