import Scheduling

/// The one reading that a text settles on: corrections count, "A or B" is a question, a period to keep free is marked.
package struct DateStatement: Sendable, Hashable {
  /// Nil when nothing in the text is a date.
  package var value: DateValue?
  /// The period is one to keep free.
  package var isExcluded = false
  /// The words that say it, as typed.
  package var phrase = ""

  package init(_ text: String, context: ReadingContext) {
    let tokens = Tokens(text)
    let grammar = DateGrammar(tokens, context: context)
    var reader = StatementReader(grammar: grammar)
    reader.read()
    guard let settled = reader.settled() else { return }
    value = settled.found.value
    isExcluded = settled.isExcluded
    phrase = tokens.phrase(grammar.terms.tokenRange(settled.start..<settled.found.end))
  }
}
