import Scheduling

/// The buyer's page in words and in order: what every form of it lays out in its own way, and escapes in its own way.
package struct PageContent: Hashable, Sendable {
  package var title: String
  package var subtitle: String
  package var isDraft: Bool
  /// Above the table.
  package var lead: [Paragraph]
  package var columns: Columns
  package var sections: [Section]
  /// Under the table.
  package var tail: [Paragraph]
  /// The one question at the end (R-L13): what the sender wants is never more than this.
  package var question: String
  package var closing: String
  package var language: String

  /// A label and what belongs to it: a text, or things to do one by one.
  package struct Paragraph: Hashable, Sendable {
    package var label: String
    package var text: String
    package var items: [String]

    package init(_ label: String, text: String = "", items: [String] = []) {
      self.label = label
      self.text = text
      self.items = items
    }
  }

  package struct Columns: Hashable, Sendable {
    package var number: String
    /// Nil when no row has a date.
    package var by: String?
    package var step: String
    package var buyer: String
    package var seller: String
  }

  package struct Section: Hashable, Sendable {
    package var title: String
    package var rows: [Row]
  }

  package struct Row: Hashable, Sendable {
    package var number: String
    package var by: String?
    package var opens: String?
    package var title: String
    package var doneWhen: String?
    package var waits: String?
    package var buyer: String
    package var seller: String
    package var isGoLive: Bool
  }
}

extension PageContent {
  /// `page.…` of the phrases.
  package init(_ plan: BuyerPlan, phrases: Phrases) {
    let words = PageWords(phrases: phrases, dates: plan.dates, drawn: plan.drawn)
    let hasDates = plan.sections.contains { $0.rows.contains { $0.finish != nil } }
    title = words.headline(plan)
    subtitle = words.subtitle(plan)
    isDraft = !plan.isAgreed
    lead = words.lead(plan)
    columns = Columns(
      number: words("number"), by: hasDates ? words("column_by") : nil, step: words("column_step"),
      buyer: plan.buyer ?? words("column_buyer"), seller: plan.seller ?? words("column_seller"))
    sections = plan.sections.map { section in
      Section(title: section.title, rows: section.rows.map(words.row))
    }
    tail = words.tail(plan)
    question = words(plan.isAgreed ? "question_agreed" : "question")
    closing = words.closing(plan)
    language = plan.language
  }
}
