import Planning
import Rules
import Scheduling

/// A figure or a name in a line that is in no fact: nobody could plan with it, and the next line may contradict it.
struct InNoFact {
  let persona: Persona

  func findings() -> [Finding] {
    let texts = known
    let figures = Set(texts.flatMap { Figures.all(in: $0) }.map(\.value))
    let names = Set(texts.flatMap { Self.names(in: $0, withFirst: true) })
    return persona.writtenLines.compactMap { line in
      if let figure = Figures.all(in: line.text).first(where: { !figures.contains($0.value) }) {
        return finding(line, figure.words, "figure")
      }
      if let name = Self.names(in: line.text, withFirst: false).first(where: { !names.contains($0) }) {
        return finding(line, name, "name")
      }
      return nil
    }
  }

  private func finding(_ line: WrittenLine, _ word: String, _ kind: String) -> Finding {
    Finding(
      code: .inNoFact, location: line.location,
      message: "\"\(line.text)\" has the \(kind) \"\(word)\", which is in no fact.",
      help: "Put it into what a thing gives or into its words, or say it without.")
  }

  /// Everything a line may draw on.
  private var known: [String] {
    let values = [persona.known] + persona.things.map(\.gives) + persona.changes.map(\.gives)
    return values.flatMap { $0.sorted { $0.key < $1.key }.flatMap { Self.texts(of: $0.value) } }
      + persona.things.flatMap { $0.words + $0.parts.map(\.rawValue) }
      + persona.days.map { Self.words($0.value) }
      + [persona.before, persona.product, persona.person.name, persona.person.title, persona.person.company]
  }

  private static func words(_ day: Day) -> String {
    "\(day.civil.day) \(DayWords.months[day.civil.month - 1]) \(day.civil.year) \(DayWords.weekday(day))"
  }

  private static func texts(of value: Value) -> [String] {
    switch value {
    case .flag: []
    case .text(let text): [text]
    case .number(let number): ["\(number)"]
    case .money(let money): ["\(Int(money.amount))", "\(Int(money.amount / 1_000)) thousand", money.currency]
    case .day(let number): [words(Day(number: number))]
    case .record(let record): record.fields.flatMap { texts(of: $0.value) }
    case .list(let records): records.flatMap { $0.fields.flatMap { texts(of: $0.value) } }
    }
  }

  /// Words with a capital that no beginning of a sentence explains. Short ones in capitals alone (IT, DPA) name no one.
  private static func names(in text: String, withFirst: Bool) -> [String] {
    var names: [String] = []
    var isFirst = true
    for word in text.split(separator: " ") {
      let letters = word.filter { $0.isLetter || $0 == "'" }
      let plain = letters.hasSuffix("'s") ? String(letters.dropLast(2)) : letters
      let isName = plain.first?.isUppercase ?? false && plain.dropFirst().contains(where: \.isLowercase)
      if isName, withFirst || !isFirst, !ordinary.contains(plain) { names.append(plain) }
      isFirst = word.last.map { ".?!:\"”".contains($0) } ?? false || word.first == "\""
    }
    return names
  }

  private static let ordinary: Set<String> = Set(
    DayWords.weekdays + DayWords.months + [
      "I'm", "I've", "I'd", "I'll", "English", "Christmas", "Easter", "Excel", "Fridays", "Mondays", "Tuesdays",
      "Wednesdays", "Thursdays",
    ])
}
