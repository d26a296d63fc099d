import Scheduling

/// What a text says about a deal, each value with the words that say it.
package struct NotesReading: Sendable {
  package struct Quoted: Sendable, Hashable {
    package var text: String
    package var quote: String
  }
  package struct Price: Sendable, Hashable {
    package var amount: Double
    package var currency: String
    package var phrase: String
  }
  package struct Dated: Sendable, Hashable {
    package var what: String
    package var day: Day
    package var phrase: String
    /// The days among which nobody can tell: 05/03 where the order of day and month is not known. Otherwise empty.
    package var readings: [Day] = []
  }
  package struct Window: Sendable, Hashable {
    package var days: DayRange
    package var phrase: String
  }
  package struct Person: Sendable, Hashable {
    package var name: String
    package var title: String?
    package var role: String
    package var isSeller: Bool
  }

  package var account: String?
  package var value: Price?
  package var goLive: Dated?
  package var currentState: Quoted?
  package var problem: Quoted?
  package var impact: Quoted?
  package var futureState: Quoted?
  package var people: [Person] = []
  package var deliverables: [String] = []
  /// Flags that they ask for, and flags that they say they do not need, each with the words that say so.
  package var requirements: [String: String] = [:]
  package var notRequired: [String: String] = [:]
  package var portal: String?
  package var integrations: [String] = []
  package var regulated: [String] = []
  package var windows: [Window] = []
  package var competitors: [String] = []
  package var nextStep: Dated?

  package static let flags = ["security_review", "dpa", "sso", "data_migration", "pilot", "legal_redlines", "training"]

  /// Bytes, some five hours of talk: a longer text is no notes of a meeting. Whoever reads one says so instead of reading a part of it.
  package static let longest = 300_000

  let lines: NoteLines

  package init(_ text: String, context: ReadingContext) {
    lines = NoteLines(text)
    var context = context
    if context.dateOrder == .unknown { context.dateOrder = NoteDateOrder(text).proven }
    let reader = NoteReader(text: text, lines: lines, context: context)
    account = reader.account()
    value = reader.value()
    goLive = reader.goLive()
    (currentState, problem, impact, futureState) = reader.why(
      except: [value?.phrase, goLive?.phrase].compactMap(\.self))
    competitors = reader.competitors(except: account)
    (requirements, notRequired) = reader.flags()
    portal = reader.portal()
    integrations = reader.integrations()
    // A vendor may be called after a regulator.
    let rivals = competitors
    regulated = reader.regulated().filter { norm in !rivals.contains { $0.contains(norm) } }
    people = reader.people(except: [account ?? "", portal ?? ""] + competitors + integrations)
    windows = reader.windows()
    nextStep = reader.nextStep()
    deliverables = reader.deliverables(flags: Set(requirements.keys))
    guardQuotes(text)
  }

  /// What is given as a quote stands in the text, whatever went before.
  private mutating func guardQuotes(_ text: String) {
    func kept(_ quoted: Quoted?) -> Quoted? { quoted.flatMap { text.contains($0.quote) ? $0 : nil } }
    (currentState, problem, impact, futureState) = (kept(currentState), kept(problem), kept(impact), kept(futureState))
    if let value, !text.contains(value.phrase) { self.value = nil }
    if let goLive, !text.contains(goLive.phrase) { self.goLive = nil }
    if let nextStep, !text.contains(nextStep.phrase) { self.nextStep = nil }
    windows.removeAll { !text.contains($0.phrase) }
  }
}

/// Looks for one kind of thing at a time in the statements of a text.
struct NoteReader {
  let text: String
  let lines: NoteLines
  let context: ReadingContext

  var statements: [NoteStatement] { lines.statements }
}
