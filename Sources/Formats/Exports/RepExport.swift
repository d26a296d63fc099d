import Planning

/// The rep's own copy and the call sheet as Markdown. Never for the buyer.
package struct RepExport: Sendable {
  private let phrases: Phrases

  package init(phrases: Phrases) { self.phrases = phrases }

  package func text(_ plan: RepPlan) -> String {
    let content = RepContent(plan, phrases: phrases)
    let blocks = ["# \(MarkdownText.escaped(content.title))"] + content.paragraphs.flatMap(blocks(of:))
    return (blocks + sheet(content.callSheet, heading: "##")).joined(separator: "\n\n") + "\n"
  }

  package func text(_ callSheet: CallSheet) -> String {
    sheet(CallSheetContent(callSheet, phrases: phrases), heading: "#").joined(separator: "\n\n") + "\n"
  }

  private func sheet(_ content: CallSheetContent, heading: String) -> [String] {
    var blocks = ["\(heading) \(MarkdownText.escaped(content.title))"] + content.lead.flatMap(blocks(of:))
    if !content.questions.isEmpty {
      let head = "| \(MarkdownText.escaped(content.askLabel)) | \(MarkdownText.escaped(content.settlesLabel)) |"
      let lines = content.questions.map { question in
        "| \(MarkdownText.escaped(question.ask)) | \(MarkdownText.escaped(question.settles)) |"
      }
      blocks.append(([head, "| --- | --- |"] + lines).joined(separator: "\n"))
    }
    return blocks + content.exchange.flatMap(blocks(of:))
  }

  private func blocks(of paragraph: PageContent.Paragraph) -> [String] {
    let text = MarkdownText.escaped(paragraph.text)
    guard !paragraph.items.isEmpty else {
      return [paragraph.label.isEmpty ? text : "**\(MarkdownText.escaped(paragraph.label)).** \(text)"]
    }
    let items = paragraph.items.map { "- \(MarkdownText.escaped($0))" }
    return ["**\(MarkdownText.escaped(paragraph.label))**", items.joined(separator: "\n")]
  }
}
