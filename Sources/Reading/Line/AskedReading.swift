import Planning
import Rules
import Scheduling

/// Reads the answer to the question that was asked, in the form it needs.
struct AskedReading {
  let expectation: Expectation
  let text: String
  let context: ReadingContext

  var key: Key { expectation.key }

  func read() -> Asked {
    switch expectation.form {
    case .text where key == "why.impact": impact()
    case .text: set(.text(AnswerWords.withoutFillers(text)), text)
    case .account: account()
    case .flag: flag()
    case .nothingMore: nothingMore()
    case .count: number(readCount(in: text, context: context).map { (Double($0.value), $0.phrase) })
    case .calendarDays: number(readDuration(in: text).map { (Double($0.calendarDays), $0.phrase) } ?? bareNumber)
    case .months: number(months)
    case .hoursAMonth: number(hours)
    case .money(let yearly): money(yearly: yearly)
    case .date(let isComing): date(isComing: isComing)
    case .choice(let choices): choice(choices)
    case .people(let turn): people(turn)
    case .meeting: meeting()
    case .place: place()
    case .part(let country): part(of: country)
    case .windows, .ticks, .systems, .alternatives, .committees, .sites, .deliverables, .texts, .events: list()
    }
  }

  private func set(_ value: Value, _ phrase: String, sure: Bool = true) -> Asked {
    Asked(candidates: [Candidate(.set(key, value), phrase: phrase, sure: sure)])
  }

  private func number(_ reading: (value: Double, phrase: String)?) -> Asked {
    reading.map { set(.number($0.value), $0.phrase) } ?? Asked(problem: .nothingUnderstood)
  }

  private var bareNumber: (Double, String)? {
    readCount(in: text, context: context).map { (Double($0.value), $0.phrase) }
  }

  private var months: (Double, String)? {
    guard let length = readDuration(in: text) else { return bareNumber }
    let months: Int? =
      switch length.unit {
      case .month: length.count
      case .quarter: 3 * length.count
      case .year: 12 * length.count
      default: nil
      }
    return months.map { (Double($0), length.phrase) }
  }

  var hours: (Double, String)? {
    guard let (value, phrase) = bareNumber else { return nil }
    let tokens = Tokens(text)
    let perMonth: [(words: String, factor: Double)] = [
      ("day", 21), ("week", 52.0 / 12), ("quarter", 1.0 / 3), ("year", 1.0 / 12), ("weekly", 52.0 / 12), ("daily", 21),
    ]
    let factor = perMonth.first { tokens.contains($0.words) }?.factor ?? 1
    return ((value * factor).rounded(), phrase)
  }

  private func account() -> Asked {
    let tokens = Tokens(text)
    var end = tokens.count
    let lead = Self.leads.lazy.compactMap { tokens.match($0, at: 0) }.first ?? 0
    for position in tokens.indices.dropFirst(lead + 1) {
      let word = tokens.lower(position)
      let next = tokens[position + 1]
      let leavesName =
        word == ","
        && (next?.isCapitalised == false
          || next.map { CountryWords.hit(in: tokens, at: position + 1) != nil && $0.kind == .word } ?? false)
      let isPlace =
        word == "in"
        && (CountryWords.hit(in: tokens, at: position + 1) != nil
          || lead > 0 && readPlace(in: tokens.phrase(position + 1..<min(tokens.count, position + 3))) != nil)
      let isWhen = lead > 0 && position > lead && Self.whens.contains(word)
      let isOther =
        [";", "(", "\n"].contains(word) || (word == "-" && tokens[position]?.touches == false)
        || (word == "." && next?.touches == false)
      if leavesName || isPlace || isOther || isWhen {
        end = position
        break
      }
    }
    let name = tokens.phrase(lead..<max(end, lead))
    let trimmed =
      name.last == "." && !name.hasSuffix("Inc.") && !name.hasSuffix("Ltd.") && !name.hasSuffix("Co.")
      ? String(name.dropLast()) : name
    return trimmed.isEmpty ? Asked(problem: .nothingUnderstood) : set(.text(trimmed), trimmed)
  }

  /// What a tired rep types before the name; the longer ones first.
  private static let leads: [String] = {
    let said = [
      "spoke to", "spoke with", "talked to", "talked with", "met with", "met", "spoke to the people from", "called",
      "had a call with", "just had a call with", "got off a call with", "just got off a call with", "was at", "visited",
    ]
    let all =
      said + said.map { "i " + $0 } + said.map { "we " + $0 } + said.map { "just " + $0 } + said.map { "i just " + $0 }
      + [
        "it's", "it is", "this is", "the company is", "about", "a call with", "call with", "the customer is",
        "customer is", "company is", "it was", "its", "the name is", "they're called", "they are called",
      ]
    return all.sorted { $0.count > $1.count }
  }()
  private static let whens: Set<String> = [
    "today", "yesterday", "this", "earlier", "just", "last", "monday", "tuesday", "wednesday", "thursday", "friday",
    "on", "again",
  ]

  private func flag() -> Asked {
    guard let reading = readFlag(in: text) else { return Asked(problem: .nothingUnderstood, mayBeReplaced: true) }
    var asked = set(.flag(reading.value), reading.phrase, sure: reading.isSure)
    asked.mayBeReplaced = true
    return asked
  }

  private func nothingMore() -> Asked {
    let tokens = Tokens(text)
    let named = tokens.indices.filter { !AnswerWords.nothingWords.contains(tokens.lower($0)) }
    if named.isEmpty { return set(.flag(true), text) }
    let isBare = readFlag(in: text) != nil && tokens.count <= 2
    return set(.flag(false), text, sure: !isBare)
  }

  private func money(yearly: Bool) -> Asked {
    let amounts = readAmounts(in: text, context: context, needsCurrency: false)
    guard let first = amounts.first else { return Asked(problem: .nothingUnderstood) }
    let isRange =
      amounts.count == 2
      && Tokens(text).indices.contains { position in
        ["-", "to", "or"].contains(Tokens(text).lower(position)) || Tokens(text).contains("between")
      }
    if isRange { return Asked(problem: .severalAmounts(amounts.map { yearly ? $0.yearly : $0.money })) }
    // A price per head says nothing of the whole until the heads are counted.
    let isPerHead = ["per user", "per seat", "per person", "per head", "a head", "each"].contains {
      Tokens(text).contains($0)
    }
    return set(.money(yearly ? first.yearly : first.money), first.phrase, sure: !isPerHead)
  }

  private func date(isComing: Bool) -> Asked {
    let reading = readDate(in: text, context: context)
    if let problem = problem(of: reading, isComing: isComing) { return Asked(problem: problem) }
    guard let day = reading.day, let phrase = reading.phrase else { return Asked(problem: .unreadableDate) }
    return set(.day(day.number), phrase)
  }

  private func problem(of reading: DateReading, isComing: Bool) -> Problem? {
    switch reading {
    case .none: .unreadableDate
    case .impossible(let phrase): .impossibleDate(phrase: phrase)
    case .recurring(let phrase): .recurringDate(phrase: phrase)
    case .ambiguous(let days, let phrase): .ambiguousDate(days, phrase: phrase)
    case .range(let range, let phrase): .severalDays(range, phrase: phrase)
    case .day(let day, let phrase) where isComing && day < context.today: .pastDate(day, phrase: phrase)
    case .day(let day, let phrase) where day - context.today > 366 * LineReading.farYears: .farDate(day, phrase: phrase)
    case .day: nil
    }
  }

  private func choice(_ choices: [Choice]) -> Asked {
    let widened = choices.map { Choice($0.value, words: $0.words + ChoiceWords.words(for: $0.value, of: key)) }
    switch readChoice(in: text, from: widened) {
    case .chosen(let value, let phrase):
      var asked = set(.text(value), phrase)
      asked.mayBeReplaced = true
      return asked
    case .ambiguous(let values): return Asked(problem: .ambiguousChoice(values), mayBeReplaced: true)
    case .none:
      if let flag = readFlag(in: text), !flag.value,
        let none = choices.first(where: { ["none", "no"].contains($0.value) })
      {
        var asked = set(.text(none.value), flag.phrase, sure: flag.isSure)
        asked.mayBeReplaced = true
        return asked
      }
      return Asked(problem: affirmed(choices) ?? .nothingUnderstood, mayBeReplaced: true)
    }
  }

  /// A bare yes leaves open which of the values that are not none is meant.
  private func affirmed(_ choices: [Choice]) -> Problem? {
    let values = choices.map(\.value).filter { !["none", "no"].contains($0) }
    guard values.count < choices.count, readFlag(in: text)?.value == true else { return nil }
    return .ambiguousChoice(values)
  }

  private func people(_ turn: PeopleTurn) -> Asked {
    let readings = readPeople(in: text, turn: turn, context: context)
    guard readings.people.isEmpty else {
      return Asked(
        candidates: readings.people.map { Candidate(.add(key, $0.record), phrase: $0.phrase, sure: $0.isSure) })
    }
    // "Nobody" is an answer to who could stop it; the list stays as it is.
    if saysNone(text) || AnswerWords.saysNobody(text) { return Asked() }
    return Asked(problem: readings.functions.isEmpty ? .nothingUnderstood : .noName(readings.functions))
  }

  private func meeting() -> Asked {
    let reading = readDate(in: text, context: context)
    let problem = reading == .none ? nil : problem(of: reading, isComing: true)
    guard let meeting = readMeeting(in: text, context: context) else {
      return Asked(problem: problem ?? .nothingUnderstood)
    }
    // "next week with Ruth": who comes is worth keeping where the day is missing.
    if let problem, meeting.record["who"] == nil { return Asked(problem: problem) }
    return set(.record(meeting.record), meeting.phrase)
  }

  private func place() -> Asked {
    guard let place = readPlace(in: text) else { return Asked(problem: .nothingUnderstood) }
    var asked = set(.text(place.country), place.phrase)
    if let region = place.region, let family = key.name.split(separator: ".").first {
      asked.candidates.append(Candidate(.set(Key("\(family).region"), .text(region)), phrase: place.phrase))
    }
    return asked
  }

  private func part(of country: String?) -> Asked {
    guard let place = readPlace(in: text, of: country), let family = key.name.split(separator: ".").first,
      let region = place.region
    else { return Asked(problem: .nothingUnderstood) }
    var asked = set(.text(region), place.phrase)
    // "Munich", where the United Kingdom was said before: the place says more than the country did.
    if place.country != country {
      asked.candidates.append(Candidate(.set(Key("\(family).country"), .text(place.country)), phrase: place.phrase))
    }
    return asked
  }

  private func list() -> Asked {
    if expectation.form == .windows, !saysNone(text) { return windows() }
    let records = records
    guard records.isEmpty else {
      return Asked(candidates: records.map { Candidate(.add(key, $0.record), phrase: $0.phrase, sure: $0.isSure) })
    }
    return saysNone(text) ? set(.list([]), text) : Asked(problem: .nothingUnderstood)
  }

  /// Weeks without people and people who are away: whichever was asked for, each goes where it belongs.
  private func windows() -> Asked {
    let isAboutPeople = key == "timeline.absences"
    let read = readAbsences(in: text, context: context, isAsked: isAboutPeople)
    guard !read.isEmpty else { return Asked(problem: .nothingUnderstood) }
    return Asked(
      candidates: read.map { window, isPersons in
        Candidate(
          .add(isPersons ? "timeline.absences" : "timeline.freezes", window.record), phrase: window.phrase,
          sure: window.isSure)
      })
  }

  private var records: [RecordReading] {
    if saysNone(text), expectation.form != .alternatives { return [] }
    return switch expectation.form {
    case .ticks(let offered): readTicks(in: text, offered: offered, context: context)
    case .systems: readSystems(in: text)
    case .alternatives: readAlternatives(in: text)
    case .committees: readCommittees(in: text, context: context)
    case .sites: readSites(in: text, context: context)
    case .deliverables: readDeliverables(in: text, context: context)
    case .texts(let field): readTexts(in: text, field: field)
    case .events: readEvents(in: text, context: context)
    default: []
    }
  }
}
