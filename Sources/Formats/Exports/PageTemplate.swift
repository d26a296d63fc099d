import Mustache
import Planning

/// A Mustache template over the parts of the buyer's page. Everything it shows is escaped.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate

  /// The template shows something as it stands (`{{{` or `{{&`), so that a name could become part of the page's code.
  struct Unescaped: Error {}

  /// - Throws: `Unescaped`, or `MustacheTemplate.ParserError` with line and column of what cannot be read.
  init(_ text: String) throws {
    guard !text.contains("{{{"), !text.contains("{{&") else { throw Unescaped() }
    template = try MustacheTemplate(string: text)
  }

  func filled(_ content: PageContent, cover: MailCover? = nil) -> String {
    var values: [String: Any] = [
      "language": content.language, "pageTitle": content.title, "subtitle": content.subtitle,
      "lead": content.lead.map(parts), "tail": content.tail.map(parts),
      "columnNumber": content.columns.number, "columnStep": content.columns.step,
      "columnBuyer": content.columns.buyer, "columnSeller": content.columns.seller,
      "sections": content.sections.map { parts(of: $0, columns: content.columns) },
      "columnCount": content.columns.by == nil ? 4 : 5,
      "question": content.question, "closing": content.closing,
    ]
    values["columnBy"] = content.columns.by
    if let cover {
      values["greeting"] = cover.greeting
      values["coverLines"] = cover.lines
      values["coverQuestion"] = cover.question
      values["signature"] = cover.signature
    }
    return template.render(values)
  }

  private func parts(of paragraph: PageContent.Paragraph) -> [String: Any] {
    var values: [String: Any] = ["label": paragraph.label]
    if paragraph.items.isEmpty { values["text"] = paragraph.text } else { values["list"] = ["items": paragraph.items] }
    return values
  }

  private func parts(of section: PageContent.Section, columns: PageContent.Columns) -> [String: Any] {
    [
      "sectionTitle": section.title,
      "rows": section.rows.map { row in
        var values: [String: Any] = [
          "number": row.number, "title": row.title, "buyer": row.buyer, "seller": row.seller, "isGoLive": row.isGoLive,
        ]
        if columns.by != nil { values["date"] = ["by": row.by ?? ""] }
        values["opens"] = row.opens
        values["doneWhen"] = row.doneWhen
        values["waits"] = row.waits
        return values
      },
    ]
  }
}
