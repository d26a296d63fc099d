import Rules
import Scheduling

/// Values as a person would read them.
package struct ValueWords: Sendable {
  package var days: DayWords
  package var vocabulary: Vocabulary
  package var questions: [Question]

  package init(days: DayWords, playbook: Playbook) {
    self.days = days
    self.vocabulary = playbook.vocabulary
    self.questions = playbook.questions
  }

  package func words(_ value: Value, of key: Key) -> String {
    let position = vocabulary.position(of: key)
    if case .text(let text) = value, let position, let said = questions[position].choicesSaid[text] { return said }
    return words(value)
  }

  package func words(_ value: Value) -> String {
    switch value {
    case .flag(let flag): flag ? "yes" : "no"
    case .text(let text): text
    case .number(let number): Self.number(number)
    case .money(let money): Self.money(money)
    case .day(let day): days.full(Day(number: day))
    case .record(let record): words(record)
    case .list(let records): records.isEmpty ? "none" : records.map(words).joined(separator: "; ")
    }
  }

  private func words(_ record: Record) -> String {
    if let first = record["from"]?.day, let last = record["to"]?.day {
      let range = days.range(DayRange(Day(number: first), Day(number: last)))
      let reason = record["kind"]?.text == "working" ? "working days" : (record["who"] ?? record["reason"])?.text
      return reason.map { "\(range) (\($0))" } ?? range
    }
    if let name = record["name"]?.text {
      let more = [record["title"]?.text, record["rhythm"]?.text].compactMap { $0 }
      return ([name] + more).joined(separator: ", ")
    }
    return record.fields.map { field in
      if case .day(let day) = field.value { return days.withWeekday(Day(number: day)) }
      return words(field.value)
    }.joined(separator: ", ")
  }

  /// `48,000`; up to two decimals where there are any.
  package static func number(_ number: Double) -> String {
    guard number.magnitude < 1e15 else { return String(number) }
    if let whole = Int(exactly: number), whole.magnitude < 1_000 { return String(whole) }
    let hundredths = (number.magnitude * 100).rounded()
    let whole = Int(hundredths / 100)
    let rest = Int(hundredths) % 100
    let digits = String(whole)
    var grouped = ""
    for (place, digit) in digits.utf8.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { grouped += "," }
      grouped.unicodeScalars.append(Unicode.Scalar(digit))
    }
    let fraction = rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + String(rest)
    return (number < 0 ? "-" : "") + grouped + fraction
  }

  /// `48,000 pounds`, `310,000 US dollars`; the code for a currency without a common name.
  package static func money(_ money: Money) -> String {
    "\(number(money.amount)) \(currencyNames[money.currency] ?? money.currency)"
  }

  private static let currencyNames = [
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "CHF": "Swiss francs", "CAD": "Canadian dollars",
    "AUD": "Australian dollars", "SEK": "Swedish kronor", "NOK": "Norwegian kroner", "DKK": "Danish kroner",
    "PLN": "zlotys", "JPY": "yen", "INR": "rupees", "BRL": "reais", "MXN": "Mexican pesos", "AED": "dirhams",
    "ZAR": "rand",
  ]
}
