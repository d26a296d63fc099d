import Planning

/// The buyer's page as a mail draft: a few lines and a question, then the page, as text and as HTML, no attachment.
package struct MailExport: Sendable {
  private let phrases: Phrases
  private let template: PageTemplate

  /// - Parameter template: `templates/mail.html.mustache`.
  /// - Throws: what the template's author has to mend, with line and column.
  package init(phrases: Phrases, template: String) throws {
    self.phrases = phrases
    self.template = try PageTemplate(template)
  }

  /// RFC 5322, with CRLF line ends.
  package func message(_ plan: ReleasedPlan) -> String {
    let content = PageContent(plan.page, phrases: phrases)
    let cover = MailCover(plan.page, phrases: phrases)
    return MailMessage(
      subject: cover.subject, recipient: cover.recipient, day: plan.page.drawn,
      text: text(cover, PlainTextPage(content: content)), html: template.filled(content, cover: cover)
    ).bytes
  }

  private func text(_ cover: MailCover, _ page: PlainTextPage) -> String {
    var lines = [cover.greeting, ""]
    lines += cover.lines.flatMap { TextWrap.lines($0, width: page.width) }
    lines += TextWrap.lines(cover.question, width: page.width)
    if let signature = cover.signature { lines += ["", signature] }
    lines += ["", String(repeating: "-", count: 20), ""]
    return (lines + page.lines).joined(separator: "\n") + "\n"
  }
}
