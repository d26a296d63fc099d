import Planning
import Reading
import Scheduling
import TestSupport
import Testing

@Suite("Dates, whatever the day")
struct DateReadingPropertyTests {
  @Test("a date written out is read back, in every order and form")
  func roundTrip() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let today = day("2026-01-01") + Int(random.next() % 2_000)
      let meant = today + Int(random.next() % 1_500)
      let context = ReadingContext(today: today)
      for words in [DayWords(order: .dayFirst), DayWords(order: .monthFirst)] {
        #expect(readDate(in: "It must be \(words.full(meant)).", context: context).day == meant)
        #expect(readDate(in: words.long(meant), context: context).day == meant)
      }
      #expect(readDate(in: meant.iso, context: context).day == meant)
    }
  }

  @Test("no text, however odd, makes a phrase that is not in it")
  func phrases() {
    var random = SeededRandom(seed: 11)
    let pieces = [
      "10", "May", "may", "of", "the", "end", "in", "-", "/", "2027", "next", "Friday", "to", "week", ",", "st", "Q2",
      "before", "\n", "é",
      "'", "weeks", "from", ".", "15th", "mid", "every", "31", "30", "February", "first", "last",
    ]
    let context = ReadingContext(today: day("2027-02-03"))
    for _ in 0..<3_000 {
      let text = (0..<Int(random.next() % 9)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined(
        separator: " ")
      for reading in readDates(in: text, context: context) {
        #expect(reading.phrase.map(text.contains) == true, "\(text)")
        if let range = reading.range { #expect(range.first <= range.last, "\(text)") }
      }
    }
  }
}
