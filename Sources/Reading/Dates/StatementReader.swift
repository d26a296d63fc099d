import Scheduling

/// Finds every date expression of a text, and the one that counts.
struct StatementReader {
  /// An expression at its place.
  struct Placed {
    var start: Int
    var found: FoundDate
    var isExcluded = false
  }

  let grammar: DateGrammar
  private var dates: [Placed] = []
  private var lengths: [(start: Int, all: [DateLength], end: Int)] = []
  private var recurrences: [(start: Int, end: Int, isAdjective: Bool)] = []

  init(grammar: DateGrammar) { self.grammar = grammar }

  mutating func read() {
    var place = 0
    while place < grammar.count {
      if let found = grammar.recurrence(at: place) {
        recurrences.append((place, found.end, found.isAdjective))
        place = found.end
      } else if let found = grammar.expression(at: place), found.end > place {
        dates.append(Placed(start: place, found: found))
        place = found.end
      } else if let end = labelledLength(at: place) {
        place = end
      } else if let length = length(at: place) {
        place = length
      } else {
        place += 1
      }
    }
  }

  /// A length by itself, not a rate, an age or part of an offset whose anchor is not known.
  private mutating func length(at place: Int) -> Int? {
    let start = grammar.has(.between, place) ? place : place
    guard !grammar.isInsideNumber(place), let (all, end) = grammar.lengths(at: start) else { return nil }
    if grammar.touches(place), grammar.kind(place - 1) == .other || grammar.has("$", place - 1) { return end }
    let isArticle = grammar.has([.a, .an], place)
    if isArticle, !grammar.has([.couple, .few, .dozen, .half], place + 1), !leadsLength(place - 1) { return end }
    // 30 hours a month, twice in two weeks.
    if grammar.has([.per, .every, .each], place - 1) || grammar.has([.old], end) { return end }
    if grammar.has([.a, .an, .per, .every], end), grammar.unitName(at: end + 1) != nil { return end }
    if grammar.relation(at: end) != nil || grammar.has([.ago], end) { return end }
    if grammar.text(end) == "old" || (grammar.has(.of, end) && grammar.unit(end - 1) == .quarter) { return end }
    lengths.append((place, all, end))
    return end
  }

  /// `working days: 8`
  private mutating func labelledLength(at place: Int) -> Int? {
    guard let (unit, end) = grammar.unitName(at: place), grammar.has(":", end),
      let (value, digits) = grammar.number(end + 1),
      digits <= 3, unit == .day || unit == .workingDay || unit == .week || unit == .month
    else { return nil }
    let kind: DateLength.Unit =
      switch unit {
      case .week: .weeks
      case .month: .months
      case .workingDay: .workingDays
      default: .days
      }
    lengths.append((place, [DateLength(count: value, unit: kind)], end + 2))
    return end + 2
  }

  private func leadsLength(_ place: Int) -> Bool {
    switch grammar.kind(place) {
    case .end, .symbol: true
    case .word(let word):
      [
        .for, .in, .about, .around, .roughly, .least, .most, .maximum, .minimum, .is, .only, .just, .than, .or, .up,
        .to, .of, .maybe, .within, .was, .it,
      ].contains(word)
    case .other:
      [
        "takes", "take", "took", "needs", "need", "lasts", "last", "say", "only", "run", "runs", "allow", "plan",
        "want", "exactly", "nearly", "almost", "maybe", "like", "requires", "require", "be", "give", "spend", "got",
        "get", "another",
      ].contains(grammar.text(place))
    default: false
    }
  }

  // MARK: Settling

  func settled() -> Placed? {
    let real =
      dates.contains { !$0.found.isAnchor }
      ? dates.filter { !$0.found.isAnchor || isAfterLead($0.start) && dates.first?.start == $0.start } : dates
    if let recurrence = recurrences.first(where: { !$0.isAdjective || real.isEmpty || leads($0.end, to: real[0].start) }
    ),
      real.first.map({ $0.start > recurrence.start || !recurrence.isAdjective }) ?? true
    {
      return Placed(start: recurrence.start, found: FoundDate(.recurring, recurrence.end))
    }
    guard let date = chosen(real) else { return chosenLength() }
    return date
  }

  /// "Monthly on the 15th" is no date.
  private func leads(_ end: Int, to start: Int) -> Bool {
    start >= end && start - end <= 2 && grammar.has([.on, .by], end) || start == end && grammar.has([.on, .by], start)
  }

  private func isAfterLead(_ place: Int) -> Bool {
    if case .word(let word) = grammar.kind(place - 1) { DateGrammar.leads.contains(word) } else { false }
  }

  private func chosen(_ all: [Placed]) -> Placed? {
    guard var settled = all.first else { return nil }
    settled.isExcluded = isExcluded(settled)
    var choices = [settled]
    for (number, date) in all.dropFirst().enumerated() {
      let gap = all[number].found.end..<date.start
      if case .choice(let values) = settled.found.value, let named = named(by: date, among: values) {
        settled.found.value = named
        continue
      }
      if isDefinition(gap) || isCorrection(gap) || (isDenied(all[number]) && corrects(gap)) {
        settled = date
        settled.isExcluded = isExcluded(date)
        choices = [settled]
      } else if isAlternative(gap, in: all, number), choices.last?.start == all[number].start {
        choices.append(shared(date, with: all[number]))
      }
    }
    guard choices.count > 1, let first = choices.first, let last = choices.last else { return settled }
    var values: [DateValue] = []
    for choice in choices.flatMap({ parts($0.found.value) }) where !values.contains(choice) { values.append(choice) }
    var both = Placed(
      start: first.start, found: FoundDate(values.count == 1 ? values[0] : .choice(values), last.found.end))
    both.isExcluded = first.isExcluded
    return both
  }

  private func parts(_ value: DateValue) -> [DateValue] {
    if case .choice(let values) = value { return values }
    return value == .impossible ? [] : [value]
  }

  /// "05/03/2027, the first Monday in May": the second date says which of two days the first is.
  private func named(by date: Placed, among values: [DateValue]) -> DateValue? {
    guard let days = date.found.days else { return nil }
    let fitting = values.filter { $0.days.map { days.first <= $0.first && $0.last <= days.last } ?? false }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// "end of May or June" means the end of both, "Monday or Tuesday next week" days of that week.
  private func shared(_ date: Placed, with first: Placed) -> Placed {
    var date = date
    if let part = first.found.part, date.found.isPeriod, date.found.part == nil, let days = date.found.days {
      date.found.value = DateGrammar.divide(days, part)
    }
    return date
  }

  private func words(_ gap: Range<Int>) -> [DateWord] { gap.compactMap { grammar.word($0) } }

  private func isCorrection(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 9 else { return false }
    let isSaid = gap.contains { place in
      switch grammar.word(place) {
      case .sorry, .rather, .actually, .correction, .oops, .mean, .wait, .scratch, .make: true
      case .no: !grammar.has([.later, .earlier, .sooner], place + 1)
      case .instead: !grammar.has(.of, place + 1)
      default:
        [
          "er", "erm", "uh", "um", "strike", "meant", "correct", "moved", "pushed", "slipped", "changed", "postponed",
          "rescheduled", "now",
          "delayed",
        ].contains(grammar.text(place)) || grammar.has(.now, place)
      }
    }
    return isSaid && !gap.contains { grammar.text($0) == "if" }
  }

  /// "not May 10, May 17": a comma, a dash or "but" and nothing else.
  private func corrects(_ gap: Range<Int>) -> Bool {
    guard !gap.isEmpty, gap.count <= 5 else { return false }
    return gap.allSatisfy { place in
      switch grammar.kind(place) {
      case .symbol: true
      case .word(let word): [.but, .rather, .on, .by, .in, .it, .its, .is, .make].contains(word)
      default: ["it's", "that's", "we", "let's", "do", "go", "say", "then"].contains(grammar.text(place))
      }
    }
  }

  private func isDenied(_ date: Placed) -> Bool {
    let before = date.start - 1
    if grammar.has(.not, before) || (grammar.has([.on, .in, .by, .the], before) && grammar.has(.not, before - 1)) {
      return true
    }
    return grammar.has(.scratch, before) || (grammar.has(.of, before) && grammar.has(.instead, before - 1))
  }

  /// "Our year end is 30 June."
  private func isDefinition(_ gap: Range<Int>) -> Bool {
    gap.count == 1
      && (grammar.has(.is, gap.lowerBound) || grammar.has(":", gap.lowerBound) || grammar.has("=", gap.lowerBound))
  }

  private func isAlternative(_ gap: Range<Int>, in all: [Placed], _ number: Int) -> Bool {
    let isOr = isOr(gap)
    if isOr { return true }
    // "10, 12 or 17 May": a comma before a later or.
    guard gap.count == 1, grammar.has(",", gap.lowerBound), number + 2 < all.count else { return false }
    return self.isOr(all[number + 1].found.end..<all[number + 2].start)
  }

  private func isOr(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 5, gap.contains(where: { grammar.has(.or, $0) }) else { return false }
    return gap.allSatisfy { place in
      switch grammar.kind(place) {
      case .symbol: grammar.has(",", place) || grammar.has("?", place) || grammar.has("-", place)
      case .word(let word):
        [.or, .maybe, .on, .by, .in, .the, .at, .possible, .about, .around, .it, .is].contains(word)
      default: ["possibly", "perhaps", "even", "else", "alternatively", "failing"].contains(grammar.text(place))
      }
    }
  }

  private func chosenLength() -> Placed? {
    guard var chosen = lengths.first else { return nil }
    var all = chosen.all
    for length in lengths.dropFirst() {
      let gap = chosen.end..<length.start
      if isCorrection(gap) {
        (chosen, all) = (length, length.all)
      } else if isOr(gap) {
        all += length.all
        chosen.end = length.end
      }
    }
    let values = all.map { DateValue.length($0) }
    let value: DateValue = values.count == 1 ? values[0] : .choice(values)
    return Placed(start: chosen.start, found: FoundDate(value, chosen.end))
  }

  // MARK: Periods to keep free

  private func isExcluded(_ date: Placed) -> Bool {
    switch date.found.value {
    case .day, .interval(first: _?, last: _?): break
    default: return false
    }
    return isAvoidedBefore(date.start) || isAvoidedBehind(date.found.end)
  }

  private func isAvoidedBefore(_ start: Int) -> Bool {
    var place = start - 1
    var looked = 0
    while looked < 8, place >= 0 {
      switch grammar.kind(place) {
      case .word(.not):
        return looked <= 3
      case .word(.avoid), .word(.excluding): return true
      case .word(.but):
        return grammar.text(place - 1) == "anything" || grammar.text(place - 1) == "anytime"
          || grammar.has([.any, .anytime, .every], place - 1) || grammar.has(.time, place - 1)
      case .word(.no): return looked >= 1 && !grammar.has([.later, .earlier, .sooner, .than], place + 1)
      case .symbol(let symbol):
        if symbol != UInt8(ascii: ":"), symbol != UInt8(ascii: "-"), symbol != UInt8(ascii: "'") { return false }
      case .word(.by), .word(.until): return false
      case .word(.out):
        return grammar.has(.of, place + 1)
          || (grammar.has([.is, .am], place - 1)
            || ["are", "i'm", "he's", "she's", "we're", "they're", "all"].contains(grammar.text(place - 1)))
      case .other:
        let text = grammar.text(place)
        if Self.avoided.contains(text) { return true }
        if DateGrammar.denials.contains(text) { return text != "none" && text != "unlikely" }
        if text == "closed" || text == "shut" || text == "off" || text == "away" || text == "closes" {
          let before = grammar.text(place - 1)
          return [
            "is", "are", "be", "we're", "they're", "office", "offices", "factory", "plant", "company", "i'm", "he's",
            "she's", "fully", "both", "will", "also", "team",
          ].contains(before) || place == 0
        }
        if text == "leave" || text == "vacation" || text == "holiday" || text == "pto" {
          return grammar.has(.on, place - 1) || text == "pto"
        }
      default: break
      }
      place -= 1
      looked += 1
    }
    return false
  }

  private static let avoided: Set<String> = [
    "freeze", "freezes", "blackout", "frozen", "unavailable", "ooo", "skip", "skipping", "shutdown", "closure",
    "except", "lockdown", "moratorium",
    "exclude", "blocked", "block", "impossible", "outside", "unable", "embargo", "holidays", "refuse", "refuses",
    "ruled", "apart",
  ]

  private func isAvoidedBehind(_ end: Int) -> Bool {
    var place = end
    var said: [String] = []
    while place < min(end + 7, grammar.count) {
      if case .symbol(let symbol) = grammar.kind(place), symbol != UInt8(ascii: "'"), symbol != UInt8(ascii: "-") {
        if symbol != UInt8(ascii: ":") && symbol != UInt8(ascii: "(") { break }
      } else {
        said.append(grammar.text(place))
      }
      place += 1
    }
    let joined = " " + said.joined(separator: " ") + " "
    return Self.avoidedBehind.contains { joined.hasPrefix($0) }
  }

  private static let avoidedBehind: [String] = {
    let subjects = ["is", "are", "isn't", "doesn't", "won't", "does", "will", "would", "week is", "period is"]
    let states = [
      "out", "off", "blocked", "closed", "frozen", "impossible", "unavailable", "a no go", "no good", "a blackout",
      "off limits", "a freeze", "not possible", "not available", "not an option",
      "not good", "bad", "taken", "no option", "out of the question", "a holiday", "a no", "not work", "not ok",
      "not okay", "not going to work", "a code freeze", "a change freeze", "not doable",
    ]
    var all: [String] = []
    for subject in ["is", "are", "will be", "would be", "does", "will"] {
      for state in states { all.append(" \(subject) \(state) ") }
    }
    all += [
      " doesn't work ", " won't work ", " isn't possible ", " isn't an option ", " don't work ", " doesn't suit ",
      " wont work ", " isn't good ", " code freeze ", " freeze ", " blackout ", " change freeze ",
      " shutdown ", " closed ", " is out ", " off limits ", " unavailable ", " no go ", " out of office ", " ooo ",
      " blocked ", " can't ", " not possible ", " not available ", " aren't possible ", " holiday shutdown ",
    ]
    return all
  }()
}
