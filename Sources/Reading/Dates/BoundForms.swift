import Scheduling

/// Deadlines and beginnings: before X, no later than X, from X onwards, X at the earliest, within 30 days, in six weeks.
extension DateGrammar {
  /// Everything that a statement can say at a place: a bound, a range or a point.
  func expression(at place: Int) -> FoundDate? {
    // "Any day before 1 April", "apart from the week of 8 March": the first words say no date.
    if unit(place) == .day, has([.any], place - 1) { return nil }
    if has(.from, place), ["apart", "aside"].contains(text(place - 1)) { return nil }
    if case .word(let word) = kind(place) {
      if word == .from || word == .between, let found = span(at: place) { return found }
      if let found = bound(word, at: place) { return found }
    }
    guard let found = span(at: place) else { return nil }
    return bounded(found)
  }

  private func bound(_ word: DateWord, at place: Int) -> FoundDate? {
    let next = place + 1
    switch word {
    case .in: return inLength(at: next)
    case .within: return within(at: next)
    case .before, .prior, .ahead, .pre:
      guard let (_, start) = relation(at: place), let found = target(at: start), let first = found.days?.first else {
        return nil
      }
      if let second = closing(after: found.end, from: nil) { return second }
      let value: DateValue =
        isDenied(place) ? .interval(first: first, last: nil) : .interval(first: nil, last: first - 1)
      return FoundDate(value, found.end)
    case .right, .immediately, .straight, .just:
      guard has([.before, .after, .following], next), let (direction, start) = relation(at: next),
        let found = target(at: start), let days = found.days
      else { return nil }
      return FoundDate(direction > 0 ? days.last + 1 : days.first - 1, found.end)
    case .after, .following, .post: return after(at: place)
    case .until, .through:
      guard let found = target(at: next), let days = found.days else { return nil }
      if isDenied(place), word == .until { return FoundDate(.interval(first: days.first, last: nil), found.end) }
      return FoundDate(.interval(first: nil, last: days.last), found.end)
    case .up: return has(.to, next) || has(.until, next) ? bound(.until, at: next) : nil
    case .from: return from(at: next)
    case .starting, .beginning, .commencing, .effective:
      if has(.of, next) { return nil }
      return from(at: after(anyOf: [.on, .from, .in, .as], next))
    case .as:
      if has(.of, next) || has(.from, next) { return from(at: next + 1) }
      if has(.late, next) || has(.early, next), has(.as, next + 1) {
        return has(.late, next) ? deadline(at: next + 2) : opening(at: next + 2)
      }
      return nil
    case .since: return lookingBack().from(at: next)
    case .for:
      // For two weeks from 4 January.
      guard let (length, end) = length(at: next), has([.from, .starting, .beginning], end),
        let found = target(at: end + 1),
        let first = found.day, let days = lasting(first, length)
      else { return nil }
      return FoundDate(days, found.end)
    case .no, .not: return denied(at: next)
    case .earliest: return opening(at: after(anyOf: [.on, .is, .by, .in], next))
    case .latest: return deadline(at: after(anyOf: [.by, .on, .is], next))
    case .earlier, .sooner: return has(.than, next) ? bound(.before, at: next) ?? before(at: next + 1) : nil
    case .later: return has(.than, next) ? afterTarget(at: next + 1) : nil
    case .on, .by:
      guard has(.or, next), has([.before, .after], next + 1) else { return nil }
      return has(.before, next + 1) ? deadline(at: next + 2) : opening(at: next + 2)
    case .between:
      return nil
    default: return nil
    }
  }

  /// What a bound may stand before: a range, a point, or a period that needs a lead.
  private func target(at place: Int) -> FoundDate? {
    let inner = has([.the, .about, .around], place) && has([.about, .around], place) ? place + 1 : place
    if let found = ledMonth(at: inner) { return found }
    return point(at: inner) ?? dayOfMonth(at: afterThe(inner), isLed: true) ?? leadingYear(at: inner)
  }

  private func leadingYear(at place: Int) -> FoundDate? {
    if case .season = kind(afterThe(place)) { return season(at: afterThe(place)) }
    return nil
  }

  private func before(at place: Int) -> FoundDate? {
    guard let found = target(at: place), let first = found.days?.first else { return nil }
    return FoundDate(.interval(first: nil, last: first - 1), found.end)
  }

  private func afterTarget(at place: Int) -> FoundDate? {
    guard let found = target(at: place), let last = found.days?.last else { return nil }
    return FoundDate(.interval(first: last + 1, last: nil), found.end)
  }

  private func after(at place: Int) -> FoundDate? {
    guard let (_, start) = relation(at: place) else { return nil }
    // After 4 days, when nothing follows that they are counted from.
    if let (length, end) = length(at: start), relation(at: end) == nil {
      guard isEnd(end) || isSentenceSymbol(end) else { return nil }
      return moved(today, by: length, 1).map { FoundDate($0, end) }
    }
    guard let found = target(at: start), let days = found.days else { return nil }
    if isDenied(place), has([.no, .not], place - 1) || text(place - 1) == "nothing" {
      return FoundDate(days.last, found.end)
    }
    if let second = closing(after: found.end, from: days.last + 1) { return second }
    return FoundDate(.interval(first: days.last + 1, last: nil), found.end)
  }

  /// `but before June`, `and no later than 30 June` behind a beginning.
  private func closing(after place: Int, from first: Day?) -> FoundDate? {
    guard let first else { return nil }
    var next = has(",", place) ? place + 1 : place
    guard has([.but, .and], next) else { return nil }
    next += 1
    switch word(next) {
    case .before, .prior, .ahead:
      guard let (_, start) = relation(at: next), let found = target(at: start), let last = found.days?.first,
        last > first
      else { return nil }
      return FoundDate(DayRange(first, last - 1), found.end)
    case .by, .until, .through:
      guard let found = target(at: next + 1), let last = found.days?.last, last >= first else { return nil }
      return FoundDate(DayRange(first, last), found.end)
    case .no, .not:
      guard let found = denied(at: next + 1), let last = found.day, last >= first else { return nil }
      return FoundDate(DayRange(first, last), found.end)
    default: return nil
    }
  }

  /// Behind no or not: no later than, not before, no earlier than, not until.
  private func denied(at place: Int) -> FoundDate? {
    switch word(place) {
    case .later where has(.than, place + 1): return deadline(at: place + 2)
    case .after, .past: return deadline(at: place + 1)
    case .before, .until:
      return opening(at: after(anyOf: [.after], place + 1))
    case .earlier where has(.than, place + 1), .sooner where has(.than, place + 1): return opening(at: place + 2)
    default: return nil
    }
  }

  private func deadline(at place: Int) -> FoundDate? {
    if let found = inLengthDeadline(at: place) { return found }
    guard let found = target(at: after(anyOf: [.by, .on, .in], place)), let days = found.days else { return nil }
    return found.day == nil ? FoundDate(days.last, found.end) : found
  }

  /// No later than 30 days after signature is a point; no later than 30 days counts from today.
  private func inLengthDeadline(at place: Int) -> FoundDate? {
    guard let (length, end) = length(at: place), relation(at: end) == nil, !has([.ago, .hence, .later], end) else {
      return nil
    }
    return moved(today, by: length, 1).map { FoundDate($0, end) }
  }

  private func opening(at place: Int) -> FoundDate? {
    guard let found = target(at: place), let first = found.days?.first else { return nil }
    if let second = closing(after: found.end, from: first) { return second }
    return FoundDate(.interval(first: first, last: nil), found.end)
  }

  private func from(at place: Int) -> FoundDate? {
    // Two weeks from 4 January is a point, but for two weeks from it is a period.
    let found: FoundDate
    if has(.now, place) || has(.today, place) {
      guard has([.on, .onwards, .forward], place + 1) else { return nil }
      found = FoundDate(today, place + 1)
    } else {
      guard let target = target(at: place) else { return nil }
      found = target
    }
    guard let days = found.days else { return found }
    if has(.for, found.end), let (length, end) = length(at: after(.the, found.end + 1)),
      let range = lasting(days.first, length)
    {
      return FoundDate(range, end)
    }
    var end = found.end
    if has([.on, .onwards, .forward], end) {
      end += 1
    } else if has(.and, end), text(end + 1) == "beyond" || has(.onwards, end + 1) {
      end += 2
    }
    if let second = closing(after: end, from: days.first) { return second }
    return FoundDate(.interval(first: days.first, last: nil), end)
  }

  /// `in six weeks`, `within 30 days`: the day that they end on.
  func inLengthFromToday(at place: Int) -> FoundDate? {
    switch word(place) {
    case .in: inLength(at: place + 1)
    case .within: within(at: place + 1)
    default: nil
    }
  }

  /// `in six weeks`, `in 4 to 6 weeks`, `in two weeks' time`.
  private func inLength(at place: Int) -> FoundDate? {
    let start = after(anyOf: [.about, .around, .roughly, .just, .only, .another, .maybe, .approx], place)
    guard let (all, end) = lengths(at: start) else { return nil }
    if has(.of, end) { return nil }
    if let relation = relation(at: end), point(at: relation.end, depth: 1) != nil { return nil }
    var last = end
    if has("'", last) { last += 1 }
    if has(.s, last), touches(last) { last += 1 }
    last = has(.time, last) ? last + 1 : last
    if match([.from, .now], last) != nil { last += 2 }
    // In 30 days a month they work: a rate, no date.
    if has([.a, .an, .per], last) { return nil }
    let days = all.compactMap { moved(today, by: $0, 1) }
    guard days.count == all.count, let first = days.first else { return nil }
    return FoundDate(days.count == 1 ? .day(first) : .choice(days.map { .day($0) }), last)
  }

  /// `within 30 days`, `within the next two weeks`, `within 30 days of signature`: the last day of them.
  private func within(at place: Int) -> FoundDate? {
    var start = afterThe(place)
    start = after(anyOf: [.next, .coming, .following], start)
    start = after(anyOf: [.about, .roughly, .around], start)
    guard let (all, end) = lengths(at: start), let length = all.last else { return nil }
    if has([.of, .after, .from, .following], end) {
      if let found = has(.now, end + 1) || has(.today, end + 1)
        ? FoundDate(today, end + 2) : point(at: end + 1, depth: 1), let days = found.days
      {
        return moved(days.last, by: length, 1).map { FoundDate($0, found.end) }
      }
    }
    return moved(today, by: length, 1).map { FoundDate($0, end) }
  }

  /// Words behind a date that open or close it: onwards, at the earliest, or later, at the latest.
  func bounded(_ found: FoundDate) -> FoundDate {
    guard let days = found.days else { return found }
    let end = found.end
    func open(_ end: Int) -> FoundDate { FoundDate(.interval(first: days.first, last: nil), end) }
    func closed(_ end: Int) -> FoundDate { found.day == nil ? FoundDate(days.last, end) : found.ending(end) }
    switch word(end) {
    case .onwards, .forward: return open(end + 1)
    case .earliest: return open(end + 1)
    case .latest: return closed(end + 1)
    case .at:
      let article = afterThe(end + 1)
      let next = text(article) == "very" ? article + 1 : article
      if has(.earliest, next) || has(.soonest, next) { return open(next + 1) }
      if has(.latest, next) { return closed(next + 1) }
    case .or, .and:
      if has(.later, end + 1) || (has(.after, end + 1) && (isEnd(end + 2) || isSentenceSymbol(end + 2)))
        || has(.onwards, end + 1) || text(end + 1) == "beyond"
      {
        return open(end + 2)
      }
      if has(.or, end),
        has(.earlier, end + 1) || has(.sooner, end + 1)
          || has(.before, end + 1) && (isEnd(end + 2) || isSentenceSymbol(end + 2))
      {
        return closed(end + 2)
      }
    default: break
    }
    return found
  }

  /// Not, never, nothing, nobody and can't within the last few words of the same part of the sentence.
  func isDenied(_ place: Int) -> Bool {
    var looked = 0
    var position = place - 1
    while looked < 6, position >= 0 {
      switch kind(position) {
      case .word(.not), .word(.no): return true
      case .word(.but): return false
      case .symbol(let symbol):
        if symbol != UInt8(ascii: "-") { return false }
      case .other:
        if Self.denials.contains(text(position)) { return true }
      default: break
      }
      position -= 1
      looked += 1
    }
    return false
  }

  static let denials: Set<String> = [
    "never", "nothing", "nobody", "none", "can't", "cannot", "won't", "don't", "doesn't", "cant", "wont", "couldn't",
    "isn't", "aren't", "shouldn't", "wouldn't", "neither", "nor", "ain't", "unable", "unlikely", "mustn't",
  ]
}
