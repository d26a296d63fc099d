import Planning
import Practice
import Rules
import Scheduling

/// `days:` of a persona, counted from the day of the call, and put where `{go_live}` stands: in a fact as a day, in a line as words.
///
///     go_live: 22 weeks, monday      the first Monday at least 22 weeks from today
final class PersonaDays {
  private(set) var named: [Named<Day>] = []
  private var problems: [(place: Location, text: String)] = []

  init(_ file: Section, today: Day) {
    for (name, text, location) in file.texts("days") {
      if let day = Self.day(text, from: today) {
        named.append(Named(name, day))
      } else {
        problems.append((location, text))
      }
    }
  }

  func report(to findings: FindingList) {
    for problem in problems {
      findings.add(
        .unknownValue, at: problem.place, "\"\(problem.text)\" is no day that can be counted from today.",
        help: "So many weeks and a weekday, such as 22 weeks, monday.")
    }
  }

  static func day(_ text: String, from today: Day) -> Day? {
    let words = text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    guard let first = words.first, let count = Int(first), (0...260).contains(count), words.count >= 2 else {
      return nil
    }
    let unit = words[1]
    guard ["week", "weeks", "day", "days"].contains(unit) else { return nil }
    let start = today + (unit.hasPrefix("week") ? count * 7 : count)
    guard words.count > 2 else { return start }
    guard let weekday = DayWords.weekdays.firstIndex(where: { $0.lowercased() == words[2] }) else { return nil }
    return start + (weekday + 1 - start.weekday.rawValue + 7) % 7
  }

  /// The tree with its days filled in: ISO under `known` and `gives`, words elsewhere.
  func filled(_ tree: Tree) -> Tree { filled(tree, isFact: false) }

  private func filled(_ tree: Tree, isFact: Bool) -> Tree {
    switch tree {
    case .scalar(let text, let place): .scalar(filled(text, isFact: isFact), place)
    case .list(let items, let place): .list(items.map { filled($0, isFact: isFact) }, place)
    case .mapping(let pairs, let place):
      .mapping(
        pairs.map { pair in
          Tree.Pair(
            key: pair.key, place: pair.place,
            value: filled(pair.value, isFact: isFact || ["known", "gives"].contains(pair.key)))
        }, place)
    }
  }

  private func filled(_ text: String, isFact: Bool) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    // A fact in prose says the day as a line does; one that is nothing but the day is the day.
    return Template(text).filled { name in
      named.first { $0.name == name }.map { day in
        isFact && text == "{\(name)}" ? day.value.iso : Self.words(day.value)
      }
    }
  }

  /// "14 June": a call speaks of the next twelve months.
  static func words(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return "\(number) \(DayWords.months[month - 1])"
  }
}
