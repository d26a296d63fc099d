import Planning
import Rules
import Scheduling

/// The forms in which news of a row is told, each with the words that name the row.
extension HappeningScanner {
  // MARK: Done

  /// `done 3: 12 February`, `done row 3`
  func ticked(_ range: Range<Int>) -> (Found, Range<Int>)? {
    guard HappeningWords.finished.contains(tokens.lower(0)) else { return nil }
    let named = EditWords.rows.contains(tokens.lower(1)) ? 2 : 1
    guard tokens[named]?.digits != nil else { return nil }
    let rest = named + 1..<range.upperBound
    if rest.isEmpty { return (Found(done: context.today), named..<named + 1) }
    guard let day = day(in: rest) else { return nil }
    return (Found(done: day), named..<named + 1)
  }

  /// `row 5 is not done yet`, `the contract isn't signed`
  func denied(_ range: Range<Int>) -> (Found, Range<Int>)? {
    guard
      let verb = range.first(where: { HappeningWords.finished.contains(tokens.lower($0)) || isLooselyFinished($0) }),
      verb > 1
    else { return nil }
    let no = (max(1, verb - 3)..<verb).first {
      ["not", "n't", "isn't", "wasn't", "never", "hasn't"].contains(tokens.lower($0))
    }
    guard let no else { return nil }
    let rest = verb + 1..<range.upperBound
    guard rest.allSatisfy({ [".", "yet", "after", "all"].contains(tokens.lower($0)) }) else { return nil }
    var found = Found(isOpen: true)
    found.needsOpenRow = false
    return (found, 0..<start(ofVerbsBefore: no))
  }

  /// `security finished on 3 March`, `row 3 is done`, `the contract was agreed on Friday`, `training took place yesterday`
  func finished(_ range: Range<Int>) -> (Found, Range<Int>)? {
    let plain = range.first { HappeningWords.finished.contains(tokens.lower($0)) }
    let loose = plain == nil ? range.last { isLooselyFinished($0) } : nil
    guard let verb = plain ?? loose, verb > 0,
      // "done by 10 May", "not done", "will be done" are no news of what happened.
      tokens.lower(verb + 1) != "by", !denied(before: verb)
    else { return nil }
    let length = plain != nil ? 1 : HappeningWords.looselyFinished.entry(in: tokens, at: verb)?.range.count ?? 1
    let rest = withoutAsides(verb + length..<range.upperBound)
    let day = rest.isEmpty ? context.today : day(in: rest)
    guard let day else { return nil }
    var found = Found(done: day)
    let start = start(ofVerbsBefore: verb)
    if plain == nil, length == 1 { found.wide = 0..<verb + 1 }
    if plain == nil {
      // "The price is agreed" tells a fact as often as news: a row that is open has to be meant, and a be-word or a day said.
      guard start < verb || !rest.isEmpty else { return nil }
      found.needsOpenRow = true
      found.isLoose = rest.isEmpty && !EditWords.rows.contains(tokens.lower(0))
      // "The budget is approved" is a fact of the deal; that it was released on Friday is news.
      if found.isLoose, (0..<start).contains(where: { HappeningWords.facts.contains(tokens.lower($0)) }) { return nil }
    }
    return (found, 0..<start)
  }

  /// `we got the order number yesterday`, `they signed on 12 February`, `they have released the budget`
  func received(_ range: Range<Int>) -> (Found, Range<Int>)? {
    guard HappeningWords.subjects.contains(tokens.lower(0)) || tokens.lower(0) == "i" else { return nil }
    var verb = 1
    while ["have", "has", "'ve", "now", "just", "finally", "already", "all"].contains(tokens.lower(verb)) { verb += 1 }
    guard let said = HappeningWords.did.entry(in: tokens, at: verb) else { return nil }
    let rest = said.range.upperBound..<range.upperBound
    // The day stands at the end, and what was got before it.
    let spans = DateScanner(tokens: tokens, context: context.leaning(.back)).all().filter {
      rest.contains($0.range.lowerBound) && !isInsideName($0.range.lowerBound)
    }
    let object = withoutAsides(rest.lowerBound..<(spans.last?.range.lowerBound ?? range.upperBound))
    // "They agreed to go live in May", "we had a demo on 8 March" of a day to come.
    guard !["to", "that", "with", "for"].contains(tokens.lower(object.lowerBound)), spans.count <= 1 else { return nil }
    guard let done = spans.last.map(\.day) ?? context.today, done <= context.today else { return nil }
    var found = Found(done: done)
    found.needsOpenRow = true
    found.isLoose = spans.isEmpty
    if object.isEmpty {
      guard said.value == .signs else { return nil }
      found.step = HappeningWords.signature
      return (found, object)
    }
    guard said.value != .onADay || !found.isLoose else { return nil }
    return (found, object)
  }

  private func isLooselyFinished(_ place: Int) -> Bool {
    HappeningWords.looselyFinished.entry(in: tokens, at: place) != nil
  }

  /// "Row 5 on 3 March": the 5 belongs to the row.
  private func isInsideName(_ place: Int) -> Bool { EditWords.rows.contains(tokens.lower(place - 1)) }

  /// Without "today", "early", "two days late" and the like at its end.
  private func withoutAsides(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, HappeningWords.asides.contains(tokens.lower(low)) { low += 1 }
    while high > low, HappeningWords.asides.contains(tokens.lower(high - 1)) {
      high -= 1
      // "two days early"
      if let from = (max(low, high - 3)..<high).first(where: { place in
        duration(in: tokens, at: place)?.range.upperBound == high
      }) {
        high = from
      }
    }
    return low..<high
  }

  // MARK: Under way

  /// `row 12 is half done`, `80 % of the data is loaded`, `training is nearly finished`
  func partly(_ range: Range<Int>) -> (Found, Range<Int>)? {
    guard
      let verb = range.first(where: { HappeningWords.finished.contains(tokens.lower($0)) || isLooselyFinished($0) }),
      verb > 1, !denied(before: verb)
    else { return nil }
    // "Half of the data is loaded"
    if let share = HappeningWords.shares.entry(in: tokens, at: 0), tokens.lower(share.range.upperBound) == "of" {
      let words = share.range.upperBound + 1..<start(ofVerbsBefore: verb)
      var found = Found(left: .share(share.value))
      if isLooselyFinished(verb) { found.wide = words.lowerBound..<verb + 1 }
      return (found, words)
    }
    for place in max(1, verb - 3)..<verb {
      if let share = HappeningWords.shares.entry(in: tokens, at: place), share.range.upperBound == verb {
        return (Found(left: .share(share.value)), 0..<start(ofVerbsBefore: place))
      }
      if HappeningWords.nearly.contains(tokens.lower(place)) {
        return (Found(left: .some), 0..<start(ofVerbsBefore: place))
      }
      guard let number = tokens[place]?.digits, (1...99).contains(number),
        tokens.lower(place + 1) == "%" || tokens.lower(place + 1) == "percent", place + 2 == verb
      else { continue }
      return (Found(left: .share(number)), 0..<start(ofVerbsBefore: place))
    }
    return nil
  }

  /// `row 9 has begun, 6 days to go`, `legal is still at it, 5 more days`, `their lawyers have had the contract since 1 February`
  func inProgress(_ range: Range<Int>) -> (Found, Range<Int>)? {
    var found = Found()
    var end = range.upperBound
    let begins = range.lazy.compactMap { HappeningWords.began.entry(in: tokens, at: $0)?.range }.first
    if let begins, begins.lowerBound > 0, !denied(before: begins.lowerBound) {
      let isSaid = ["on", "since"].contains(tokens.lower(begins.upperBound))
      let day = isSaid ? day(in: begins.upperBound..<range.upperBound) : context.today
      if let day { (found.begun, end) = (day, begins.lowerBound) }
    }
    // "Has been with their lawyers since 1 February"
    if found.begun == nil, let since = range.last(where: { tokens.lower($0) == "since" }), since > 2,
      let day = day(in: since..<range.upperBound),
      let with = range.first(where: { HappeningWords.lies.entry(in: tokens, at: $0) != nil }), with < since
    {
      found.begun = day
      found.needsOpenRow = true
      return (found, 0..<since)
    }
    if let (left, place) = left(range) {
      found.left = left
      end = min(end, place)
    }
    guard !found.isEmpty else { return nil }
    // "4 days left on row 9" names the row after the days.
    if end == 0 { return (found, range) }
    return (found, 0..<start(ofVerbsBefore: end))
  }

  private func left(_ range: Range<Int>) -> (left: Happening.Left, place: Int)? {
    for place in range {
      // "another week", "5 more days", "5 days more", "a week longer", "6 days left"
      let another = tokens.lower(place) == "another"
      if another, let unit = unit(at: place + 1) { return (.more(unit), place) }
      if another || tokens.lower(place + 1) == "more",
        let number = tokens.number(at: another ? place + 1 : place)?.value, number == number.rounded(), number > 0,
        let unit = unit(at: place + 2)
      {
        return (.more(Int(number) * unit), place)
      }
      guard let (reading, words) = duration(in: tokens, at: place) else { continue }
      let after = words.upperBound
      if range.contains(after), ["more", "longer"].contains(tokens.lower(after)),
        tokens.match("more to go", at: after) == nil
      {
        return (.more(reading.workingDays), place)
      }
      let isLeft =
        ["left", "remaining"].contains(tokens.lower(after)) || tokens.match("to go", at: after) != nil
        || tokens.match("more to go", at: after) != nil
      if isLeft, range.contains(after) { return (.days(reading.workingDays), place) }
    }
    return nil
  }

  /// Working days of a length that begins there, "a week" too, and the place behind it.
  private func span(at place: Int) -> (days: Int, end: Int)? {
    if ["a", "an", "one", "another"].contains(tokens.lower(place)), let unit = unit(at: place + 1) {
      return (unit, tokens.lower(place + 1) == "working" ? place + 3 : place + 2)
    }
    return duration(in: tokens, at: place).map { ($0.reading.workingDays, $0.range.upperBound) }
  }

  /// Working days of one unit.
  private func unit(at place: Int) -> Int? {
    switch tokens.lower(place) {
    case "day", "days": 1
    case "working" where ["day", "days"].contains(tokens.lower(place + 1)): 1
    case "week", "weeks": 5
    case "month", "months": 22
    default: nil
    }
  }

  // MARK: Later

  /// `supplier set-up slipped by a week`, `row 7 is three days late`, `the kickoff moves out by two weeks`
  func slipping(_ range: Range<Int>) -> (Found, Range<Int>)? {
    for place in range where place > 0 {
      if let verb = HappeningWords.slips.entry(in: tokens, at: place) {
        var length = verb.range.upperBound
        while ["by", "about", "another", "out", "back"].contains(tokens.lower(length)) { length += 1 }
        guard let (days, end) = span(at: length), withoutAsides(end..<range.upperBound).isEmpty else { continue }
        return (Found(slips: days), 0..<start(ofVerbsBefore: place))
      }
      guard let (days, end) = span(at: place), ["late", "behind", "later"].contains(tokens.lower(end)),
        HappeningWords.verbs.contains(tokens.lower(place - 1)),
        withoutAsides(min(end + 1, range.upperBound)..<range.upperBound).isEmpty
      else { continue }
      return (Found(slips: days), 0..<start(ofVerbsBefore: place))
    }
    return nil
  }
}
