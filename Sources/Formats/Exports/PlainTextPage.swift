import Planning

/// The buyer's page without any marks, for the text part of a mail: each row is one line of date, step and people.
struct PlainTextPage {
  let content: PageContent
  /// Columns; RFC 5322 advises 78 at most.
  var width = 78

  var lines: [String] {
    var lines = TextWrap.lines(content.title, width: width) + TextWrap.lines(content.subtitle, width: width)
    for paragraph in content.lead { lines += block(paragraph) }
    for section in content.sections {
      lines += [""] + TextWrap.lines(section.title.uppercased(), width: width)
      for row in section.rows { lines += self.lines(of: row) }
    }
    for paragraph in content.tail { lines += block(paragraph) }
    return lines + [""] + TextWrap.lines("\(content.question) \(content.closing)", width: width)
  }

  private func block(_ paragraph: PageContent.Paragraph) -> [String] {
    guard !paragraph.items.isEmpty else {
      return [""] + TextWrap.lines("\(paragraph.label): \(paragraph.text)", width: width)
    }
    var lines = ["", paragraph.label + ":"]
    for (index, item) in paragraph.items.enumerated() {
      lines += TextWrap.lines("\(index + 1). \(item)", width: width, indent: "   ")
    }
    return lines
  }

  private func lines(of row: PageContent.Row) -> [String] {
    let number = row.isGoLive ? row.number : row.number + "."
    let dates = [row.by, row.opens].compactMap { $0 }.joined(separator: ", ")
    let people = "\(row.buyer) / \(row.seller)"
    let parts = [dates.isEmpty ? nil : dates, row.title, row.waits, people].compactMap { $0 }
    return TextWrap.lines("\(number) \(parts.joined(separator: " | "))", width: width, indent: "    ")
  }
}
