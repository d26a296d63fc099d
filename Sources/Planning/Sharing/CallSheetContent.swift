import Scheduling

/// The call sheet in words.
package struct CallSheetContent: Hashable, Sendable {
  package var title: String
  /// Goal, what is known, what is not yet.
  package var lead: [PageContent.Paragraph]
  package var askLabel: String
  package var settlesLabel: String
  package var questions: [Question]
  package var exchange: [PageContent.Paragraph]

  package struct Question: Hashable, Sendable {
    package var ask: String
    package var settles: String
  }

  /// `call-sheet.…` of the phrases.
  package init(_ sheet: CallSheet, phrases: Phrases) {
    let words = RepWords(phrases: phrases, dates: sheet.dates)
    title = words.title(sheet)
    lead = words.lead(sheet)
    askLabel = words("ask")
    settlesLabel = words("settles")
    questions = sheet.questions.map { Question(ask: "\"\(words.ask($0.ask))\"", settles: words.settles($0.settles)) }
    exchange = words.exchange(sheet)
  }
}
