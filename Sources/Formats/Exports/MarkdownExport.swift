import Planning

/// The buyer's page as Markdown that also reads well unrendered: for a mail, a wiki, a chat.
package struct MarkdownExport: Sendable {
  private let phrases: Phrases

  package init(phrases: Phrases) { self.phrases = phrases }

  package func text(_ plan: ReleasedPlan) -> String {
    let content = PageContent(plan.page, phrases: phrases)
    var blocks = ["# \(MarkdownText.escaped(content.title))", MarkdownText.escaped(content.subtitle)]
    blocks += content.lead.flatMap(blocks(of:))
    blocks.append(table(content))
    blocks += content.tail.flatMap(blocks(of:))
    blocks.append("**\(MarkdownText.escaped(content.question))** \(MarkdownText.escaped(content.closing))")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of paragraph: PageContent.Paragraph) -> [String] {
    let label = MarkdownText.escaped(paragraph.label)
    guard !paragraph.items.isEmpty else { return ["**\(label).** \(MarkdownText.escaped(paragraph.text))"] }
    let items = paragraph.items.enumerated().map { "\($0.offset + 1). \(MarkdownText.escaped($0.element))" }
    return ["**\(label)**", items.joined(separator: "\n")]
  }

  private func table(_ content: PageContent) -> String {
    let columns = content.columns
    let head = [columns.number] + [columns.by, columns.step, columns.buyer, columns.seller].compactMap { $0 }
    var lines = [line(head.map(MarkdownText.escaped)), line(Array(repeating: "---", count: head.count))]
    for section in content.sections {
      let before = columns.by == nil ? [""] : ["", ""]
      let title = "**\(MarkdownText.escaped(section.title))**"
      lines.append(line(before + [title, "", ""]))
      lines += section.rows.map { line(cells($0, hasDates: columns.by != nil)) }
    }
    return lines.joined(separator: "\n")
  }

  private func cells(_ row: PageContent.Row, hasDates: Bool) -> [String] {
    let title = "**\(MarkdownText.escaped(row.title)).**"
    let step = [title] + [row.doneWhen, row.waits].compactMap { $0.map(MarkdownText.escaped) }
    let by = [row.by, row.opens].compactMap { $0.map(MarkdownText.escaped) }.joined(separator: ", ")
    let date = row.isGoLive && !by.isEmpty ? "**\(by)**" : by
    return [row.number] + (hasDates ? [date] : []) + [
      step.joined(separator: " "), MarkdownText.escaped(row.buyer), MarkdownText.escaped(row.seller),
    ]
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}
