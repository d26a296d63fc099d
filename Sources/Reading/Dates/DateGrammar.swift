import Scheduling

/// The grammar of date language over the terms of a text. Each form is a function from a place to what it found there;
/// the longer forms are tried before their parts, and none looks further than a few terms, so that the time for a text
/// grows with its length alone.
struct DateGrammar: Sendable {
  let terms: DateTerms
  private(set) var context: ReadingContext
  let today: Day
  let year: Int
  let month: Int

  init(_ tokens: Tokens, context: ReadingContext) {
    terms = DateTerms(tokens)
    self.context = context
    today = context.today
    (year, month, _) = context.today.civil
  }

  var count: Int { terms.all.count }
  var isBack: Bool { context.leaning == .back }

  /// The same text, where a date without a year is the last one.
  func lookingBack() -> DateGrammar {
    var grammar = self
    grammar.context.leaning = .back
    return grammar
  }

  // MARK: Looking at terms

  func kind(_ place: Int) -> DateTerm.Kind {
    place >= 0 && place < terms.all.count ? terms.all[place].kind : .end
  }

  func word(_ place: Int) -> DateWord? { if case .word(let word) = kind(place) { word } else { nil } }
  func has(_ word: DateWord, _ place: Int) -> Bool { self.word(place) == word }
  func has(_ words: [DateWord], _ place: Int) -> Bool {
    guard let word = word(place) else { return false }
    return words.contains(word)
  }
  func symbol(_ place: Int) -> UInt8 { if case .symbol(let symbol) = kind(place) { symbol } else { 0 } }
  func has(_ character: Unicode.Scalar, _ place: Int) -> Bool { symbol(place) == UInt8(ascii: character) }
  func number(_ place: Int) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits) = kind(place) { (value, digits) } else { nil }
  }
  func month(_ place: Int) -> Int? { if case .month(let month) = kind(place) { month } else { nil } }
  func weekday(_ place: Int) -> Weekday? { if case .weekday(let weekday) = kind(place) { weekday } else { nil } }
  func unit(_ place: Int) -> DateUnit? { if case .unit(let unit, _) = kind(place) { unit } else { nil } }
  func isPlural(_ place: Int) -> Bool { if case .unit(_, let isPlural) = kind(place) { isPlural } else { false } }
  func touches(_ place: Int) -> Bool { place >= 0 && place < terms.all.count && terms.all[place].touches }
  func isCapitalised(_ place: Int) -> Bool {
    place >= 0 && place < terms.all.count && terms.all[place].isCapitalised
  }
  /// In small letters, as typed.
  func text(_ place: Int) -> String {
    place >= 0 && place < terms.all.count ? terms.tokens.all[terms.all[place].token].lower : ""
  }
  func isEnd(_ place: Int) -> Bool { place >= terms.all.count }

  /// The place after the words; a hyphen that touches may stand between them.
  func match(_ words: [DateWord], _ place: Int) -> Int? {
    var place = place
    for (number, word) in words.enumerated() {
      if number > 0, has("-", place), touches(place) { place += 1 }
      guard has(word, place) else { return nil }
      place += 1
    }
    return place
  }

  func afterThe(_ place: Int) -> Int { has(.the, place) ? place + 1 : place }
  func after(_ word: DateWord, _ place: Int) -> Int { has(word, place) ? place + 1 : place }
  func afterHyphen(_ place: Int) -> Int { has("-", place) && touches(place) ? place + 1 : place }
  func after(anyOf words: [DateWord], _ place: Int) -> Int { has(words, place) ? place + 1 : place }

  // MARK: The two levels

  /// One day or one period with what is counted from it: `Friday`, `two weeks before go-live`, `end of May + 3 days`.
  func point(at place: Int, depth: Int = 0) -> FoundDate? {
    guard depth < 3, let found = counted(at: place, depth: depth) ?? plain(at: place, depth: depth) else { return nil }
    return shifted(found)
  }

  /// A point without anything counted from it.
  func plain(at place: Int, depth: Int) -> FoundDate? {
    switch kind(place) {
    case .number:
      return numeric(at: place) ?? named(at: place) ?? dayOf(at: place) ?? numberedPeriod(at: place)
        ?? partForm(at: place, depth: depth)
    case .month: return holiday(at: place) ?? named(at: place) ?? monthAlone(at: place)
    case .weekday: return weekdayForm(at: place)
    case .ordinal: return ordinalForm(at: place, depth: depth)
    case .cardinal: return named(at: place)
    case .season: return holiday(at: place) ?? season(at: place)
    case .unit(let unit, _): return unitForm(unit, at: place, depth: depth)
    case .word(let word): return wordForm(word, at: place, depth: depth) ?? holiday(at: place) ?? anchor(at: place)
    case .other: return holiday(at: place) ?? anchor(at: place)
    case .symbol, .weekdays, .end: return nil
    }
  }

  private func ordinalForm(at place: Int, depth: Int) -> FoundDate? {
    nth(at: place, depth: depth) ?? named(at: place) ?? dayOf(at: place) ?? numberedPeriod(at: place)
      ?? partForm(at: place, depth: depth) ?? dayOfMonth(at: place)
  }

  private func wordForm(_ word: DateWord, at place: Int, depth: Int) -> FoundDate? {
    switch word {
    case .the, .our, .their, .its, .your, .my, .a, .an: return articled(at: place, depth: depth)
    case .this, .next, .last, .coming, .previous, .current, .following:
      return nth(at: place, depth: depth) ?? pointed(at: place, depth: depth)
    case .early, .late, .mid, .middle, .end, .start, .beginning, .close, .half, .latter, .front, .back, .later:
      return (word == .early ? holiday(at: place) : nil) ?? partForm(at: place, depth: depth)
    case .eod, .cob, .today, .tomorrow, .yesterday, .tonight, .eow, .eom, .eoq, .eoy, .eofy, .midweek, .rest,
      .remainder, .new:
      return relative(word, at: place)
    case .q, .h, .fy, .cy, .fiscal, .calendar: return fiscalEnd(at: place) ?? numberedPeriod(at: place)
    case .w, .cw, .wc, .we: return week(at: place, depth: depth)
    case .in, .during, .on, .at, .sometime, .around, .roughly, .about, .any, .anytime:
      return nil
    default: return nil
    }
  }

  /// `the 15th`, `the end of May`, `the week of 12 April`, `a week on Tuesday`.
  private func articled(at place: Int, depth: Int) -> FoundDate? {
    let next = place + 1
    switch kind(next) {
    case .ordinal, .number, .cardinal:
      return nth(at: next, depth: depth) ?? named(at: next) ?? dayOf(at: next) ?? numberedPeriod(at: next)
        ?? partForm(at: next, depth: depth) ?? dayOfMonth(at: next, hasArticle: true)
    case .unit(let unit, _):
      if unit == .week, let found = week(at: next, depth: depth) { return found }
      if has(.a, place) || has(.an, place) { return nil }
      return unitForm(unit, at: next, depth: depth, hasArticle: true)
    case .season, .weekday, .month: return plain(at: next, depth: depth)
    case .word(.next), .word(.last), .word(.this), .word(.coming), .word(.previous), .word(.current), .word(.following),
      .word(.end), .word(.start), .word(.beginning), .word(.middle), .word(.close), .word(.latter), .word(.front),
      .word(.back), .word(.fiscal), .word(.calendar), .word(.eod), .word(.rest), .word(.remainder), .word(.new),
      .word(.early), .word(.late), .word(.mid), .word(.q), .word(.h), .word(.fy), .word(.half), .word(.w):
      guard case .word(let word) = kind(next) else { return nil }
      return wordForm(word, at: next, depth: depth) ?? holiday(at: next) ?? anchor(at: next)
    default: return holiday(at: next) ?? anchor(at: next)
    }
  }
}
