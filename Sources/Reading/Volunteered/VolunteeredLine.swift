import Planning
import Rules
import Scheduling

/// What a line says beside the answer to the question. Each reader looks for one kind of thing and knows nothing of the
/// others; what two of them find is sorted out by `LineReading`.
struct VolunteeredLine {
  let text: String
  let expected: Expectation?
  let context: ReadingContext
  let tokens: Tokens
  let dates: [DateSpan]
  let amounts: [MoneyScanner.Span]

  init(text: String, expected: Expectation?, context: ReadingContext) {
    self.text = text
    self.expected = expected
    self.context = context
    tokens = Tokens(text)
    dates = DateScanner(tokens: tokens, context: context).all()
    amounts = MoneyScanner(tokens: tokens, context: context).all()
  }

  struct Note {
    var candidate: Candidate
    var isDenial = false
    /// Somebody is away.
    var isAbsence: Bool { candidate.key == "timeline.absences" }
  }

  func notes() -> [Note] {
    // Their story is about their own purchases and trials as often as about this one.
    let isStory = expected?.key.name.hasPrefix("why.") ?? false
    let notes =
      goLive() + limits() + trial() + signIn() + windows() + committees() + stepLengths() + value() + options()
      + systems()
      + meeting() + people() + place() + phrases()
    return notes.map { note in
      var note = note
      if isStory, note.candidate.key?.name.hasPrefix("timeline.") != true { note.candidate.sure = false }
      return note
    }
  }

  /// Functions without a name, but not in a story about daily work.
  func functions() -> [FunctionMention] {
    guard !(expected?.key.name.hasPrefix("why.") ?? false) else { return [] }
    return readPeople(in: text, turn: .volunteered, context: context).functions
  }

  func set(_ key: Key, _ value: Value, _ range: Range<Int>, sure: Bool = true) -> Note {
    Note(candidate: Candidate(.set(key, value), phrase: tokens.phrase(range), sure: sure))
  }

  func add(_ key: Key, _ record: Record, _ range: Range<Int>, sure: Bool = true) -> Note {
    Note(candidate: Candidate(.add(key, record), phrase: tokens.phrase(range), sure: sure))
  }

  func sentence(of position: Int) -> Range<Int> {
    tokens.sentence(of: position)
  }

  /// The first single day that begins after the position, at most so many words further, in the same sentence.
  func day(after position: Int, within reach: Int = 6) -> DateSpan? {
    let sentence = sentence(of: max(position - 1, 0))
    return dates.first {
      $0.day != nil && $0.range.lowerBound >= position && $0.range.lowerBound <= position + reach
        && sentence.contains($0.range.lowerBound)
    }
  }
}
