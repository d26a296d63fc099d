import Planning
import Practice
import Reading
import Rules

/// What the coach makes of an answer: what it asks back, what it offers at the end, and what it writes down.
extension CoachSession {
  mutating func take(_ line: String) -> [CoachEffect] {
    switch state.step {
    case .held: return takeHeld(line)
    case .heldMore:
      remember(line)
      return keep(.held, line, said: "held_kept") + go(to: .question(0))
    case .question(let place): return take(line, at: place)
    case .back(let place, _): return takeBack(line, at: place)
    case .gain: return takeGain(line)
    case .gainMore:
      remember(line)
      return [say("gain_said", ["words": Self.plain(line)])] + go(to: .lesson)
    case .lesson: return takeLesson(line)
    case .habit: return takeHabit(line)
    case .live: return takeLive(line)
    case .liveName: return line.isEmpty ? leave() : [.create(account: line)]
    }
  }

  // MARK: The habit of last time

  private mutating func takeHeld(_ line: String) -> [CoachEffect] {
    remember(line)
    let effects = keep(.held, line, said: "held_kept")
    return effects + go(to: holds == nil ? .question(0) : .heldMore)
  }

  /// What the rep said of the last habit: nil where neither yes nor no can be heard.
  var holds: Bool? {
    guard let said = state.kept.last(where: { $0.kind == .held })?.words.lowercased() else { return nil }
    let first = said.split { !$0.isLetter }.first ?? ""
    if ["yes", "yep", "yeah", "mostly", "always", "held", "y"].contains(first) { return true }
    return ["no", "nope", "not", "partly", "sometimes", "half", "never", "rarely", "n"].contains(first) ? false : nil
  }

  // MARK: Questions

  private mutating func take(_ line: String, at place: Int) -> [CoachEffect] {
    let question = bank.questions[place]
    if Answers.isUnsure(line), !isQuoted {
      remember(line)
      return [say("skipped")] + go(to: next(after: place))
    }
    var heard = heard(line)
    if question.choosesRows, let numbers = Self.numbers(in: line) {
      guard numbers.allSatisfy({ bank.rows.indices.contains($0 - 1) }) else {
        return [say("no_number", ["count": String(bank.rows.count)]), ask(prefill: line)]
      }
      heard.rows = numbers.map { bank.rows[$0 - 1].name }
    }
    remember(line)
    state.heard[place] = heard
    if place == 0 { state.about = account(in: line) }
    return go(to: askedBack(question, by: heard).map { .back(place, ask: $0) } ?? next(after: place))
  }

  /// The first of what may be asked back that goes with the answer.
  private func askedBack(_ question: CoachQuestion, by heard: HeardAnswer) -> String? {
    question.back.lazy.filter { $0.when.allSatisfy(heard.has) }.compactMap { filled($0.ask, by: heard) }.first
  }

  private mutating func takeBack(_ line: String, at place: Int) -> [CoachEffect] {
    remember(line)
    let first = state.heard[place]
    let later = heard(line)
    let joined = first?.joined(later) ?? later
    state.heard[place] = joined
    return remark(on: line, first: first, joined: joined, at: place) + go(to: next(after: place))
  }

  /// Where a hope was asked back and nobody stands behind it, that is said once, and nothing else.
  private func remark(on line: String, first: HeardAnswer?, joined: HeardAnswer, at place: Int) -> [CoachEffect] {
    guard first?.hope != nil else { return [] }
    if Answers.isUnsure(line) || Answers.isNothing(line) || joined.names.isEmpty { return [say("nobody_said")] }
    let wantsDay = bank.questions[place].openWhen.contains(.noDay)
    return wantsDay && !joined.hasDay ? [say("no_day_said", ["name": joined.names[0]])] : []
  }

  private var namesHeard: [String] {
    state.heard.keys.sorted().flatMap { state.heard[$0]?.names ?? [] }
  }

  /// The company, where one is named.
  private func account(in line: String) -> String? {
    let read = LineReading.read(line, expected: Expectation("deal.account", .account), context: context)
    for candidate in read.candidates {
      guard case .set("deal.account", .text(let name)) = candidate.change else { continue }
      let first = name.split(separator: ",").first.map { TypedLine.trimmed(String($0)) } ?? name
      if first.count <= 40, first.first?.isUppercase == true || first.first?.isNumber == true { return first }
    }
    return nil
  }

  var about: String { state.about ?? "it" }
  var context: ReadingContext { ReadingContext(today: today) }

  /// The company is nobody.
  private func heard(_ line: String) -> HeardAnswer {
    var heard = HeardAnswer(line, bank: bank, context: context, known: namesHeard)
    if let company = state.about { heard.names.removeAll { company.hasPrefix($0) || $0.hasPrefix(company) } }
    return heard
  }

  var chosenRows: [TellingRow] {
    let names = bank.questions.indices.filter { bank.questions[$0].choosesRows }.flatMap { state.heard[$0]?.rows ?? [] }
    return names.compactMap { name in bank.rows.first { $0.name == name } }
  }

  /// Nil when a place has nothing to stand in it.
  func filled(_ text: String, by heard: HeardAnswer) -> String? {
    let rows = heard.rows.compactMap { name in bank.rows.first { $0.name == name } }
    let says = rows.enumerated().map { $0 == 0 ? $1.says : $1.says.startingSmall }
    let values: [String: String?] = [
      "about": about, "words": heard.short, "hope": heard.hope, "ours": heard.ours, "name": heard.names.first,
      "quote": heard.quote, "row": says.isEmpty ? nil : RuleWords.joined(says), "question": rows.first?.question,
    ]
    let template = Template(text)
    guard template.names.allSatisfy({ values[$0] ?? nil != nil }) else { return nil }
    return template.filled { values[$0] ?? nil }.startingWithCapital
  }

  // MARK: What is in it for them

  private mutating func takeGain(_ line: String) -> [CoachEffect] {
    if let numbers = Self.numbers(in: line) {
      guard numbers.allSatisfy({ bank.gains.indices.contains($0 - 1) }), let first = numbers.first else {
        return [say("no_number", ["count": String(bank.gains.count)]), ask(prefill: line)]
      }
      remember(line)
      let ask = Template(bank.gains[first - 1].ask).filled { $0 == "about" ? about : nil }
      return go(to: .gainMore(ask: ask))
    }
    remember(line)
    return go(to: .gainMore(ask: phrases("coach.gain_own", ["words": Self.plain(line)])))
  }

  // MARK: The lesson and the habit

  /// What an answer left open, in the rep's own words; three at most, the missing row among them.
  var offers: [(place: Int, lesson: String)] {
    let all = bank.questions.indices.compactMap { place -> (place: Int, lesson: String)? in
      guard let heard = state.heard[place], bank.questions[place].openWhen.contains(where: heard.has) else {
        return nil
      }
      return bank.questions[place].lesson.lazy.compactMap { filled($0, by: heard) }.first.map { (place, $0) }
    }
    let rows = all.filter { bank.questions[$0.place].choosesRows }
    let others = all.filter { !bank.questions[$0.place].choosesRows }
    return Array(others.prefix(3 - min(rows.count, 1))) + rows.prefix(1)
  }

  /// That of the chosen lesson first.
  var habits: [String] {
    let places = offers.map(\.place)
    let ordered = places.filter { $0 == state.lessonOf } + places.filter { $0 != state.lessonOf }
    return ordered.compactMap { place in
      state.heard[place].flatMap { heard in
        bank.questions[place].habit.lazy.compactMap { filled($0, by: heard) }.first
      }
    }
  }

  private mutating func takeLesson(_ line: String) -> [CoachEffect] {
    let offers = offers
    if let number = Int(line), !offers.isEmpty {
      guard offers.indices.contains(number - 1) else {
        return [say("no_number", ["count": String(offers.count)]), ask()]
      }
      remember(line)
      state.lessonOf = offers[number - 1].place
      return keep(.lesson, offers[number - 1].lesson, said: "lesson_kept") + go(to: .habit)
    }
    remember(line)
    return keep(.lesson, line, said: "lesson_kept") + go(to: .habit)
  }

  private mutating func takeHabit(_ line: String) -> [CoachEffect] {
    let habits = habits
    if let number = Int(line), !habits.isEmpty {
      guard habits.indices.contains(number - 1) else {
        return [say("no_number", ["count": String(habits.count)]), ask()]
      }
      remember(line)
      return keep(.habit, habits[number - 1], said: "habit_kept") + afterHabit()
    }
    remember(line)
    return keep(.habit, line, said: "habit_kept") + afterHabit()
  }

  private mutating func keep(_ kind: CoachNote.Kind, _ words: String, said: String) -> [CoachEffect] {
    let note = CoachNote(day: today, kind: kind, words: words, about: state.about ?? "")
    state.kept.append(note)
    return [.keep(note, said: phrases("coach.\(said)", ["words": words]))]
  }

  // MARK: From there into a plan

  private mutating func takeLive(_ line: String) -> [CoachEffect] {
    let word = line.lowercased()
    if ["", "no", "none", "n", "not now", "leave"].contains(word) || Answers.isNothing(line) { return leave() }
    if word == "new" {
      remember(line)
      return go(to: .liveName)
    }
    if deals.isEmpty { return [.create(account: line)] }
    let shown = shownDeals
    if let number = Int(word), shown.indices.contains(number - 1) { return [.open(shown[number - 1].number)] }
    if ["yes", "y"].contains(word), shown.count == 1 { return [.open(shown[0].number)] }
    if let exact = deals.first(where: { $0.slug == word || $0.account.lowercased() == word }) {
      return [.open(exact.number)]
    }
    let near = deals.filter { $0.slug.hasPrefix(word) || $0.account.lowercased().hasPrefix(word) }
    if near.count == 1 { return [.open(near[0].number)] }
    return [say("live_unknown", ["name": line]), ask()]
  }

  // MARK: Small readings

  /// `3`, `2 and 7`, `1, 4`: nothing but numbers.
  static func numbers(in line: String) -> [Int]? {
    let parts = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    guard !numbers.isEmpty, parts.allSatisfy({ Int($0) != nil || $0 == "and" || $0 == "row" }) else { return nil }
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }
  }

  /// What was typed, without its ends; nil when nothing was.
  package static func sentence(_ line: String) -> String? {
    let text = TypedLine(line).text
    return text.isEmpty || text.count > TypedLine.longest ? nil : text
  }

  private static func plain(_ line: String) -> String { line.hasSuffix(".") ? String(line.dropLast()) : line }
}
