/// Columns for the rows of a plan: number, mark, date, title, person. The title takes what the others leave.
struct ScreenColumns {
  private let width: Int
  private let dateWidth: Int
  private let whoWidth: Int

  /// Below this a title beside date and person would be a ladder of single words.
  private static let narrow = 60
  /// Number, mark and the spaces around them.
  private static let lead = 5
  private static let mark = "~"

  init(_ records: [ScreenRecord], width: Int) {
    self.width = width
    dateWidth = records.map { DisplayWidth.of($0.date) }.max() ?? 0
    whoWidth = min(records.map { DisplayWidth.of($0.who) }.max() ?? 0, width / 4)
  }

  func lines(_ record: ScreenRecord) -> [String] {
    width < Self.narrow ? narrow(record) : wide(record)
  }

  private func wide(_ record: ScreenRecord) -> [String] {
    let indent = String(repeating: " ", count: record.depth * 2)
    let titleWidth = width - Self.lead - dateWidth - 2 - whoWidth - 2
    let title = TextWrap.lines(record.title, width: titleWidth - indent.count).map { indent + $0 }
    let who = TextWrap.lines(record.who, width: whoWidth)
    return (0..<max(title.count, who.count)).map { place in
      let head = place == 0 ? lead(record) + DisplayWidth.padded(record.date, to: dateWidth) : ""
      let cells = [
        DisplayWidth.padded(head, to: Self.lead + dateWidth),
        DisplayWidth.padded(place < title.count ? title[place] : "", to: titleWidth),
        place < who.count ? who[place] : "",
      ]
      return cells.joined(separator: "  ").withoutSpacesAtEnd
    }
  }

  private func narrow(_ record: ScreenRecord) -> [String] {
    let indent = String(repeating: " ", count: Self.lead + record.depth * 2)
    let head = [record.date, record.who].filter { !$0.isEmpty }.joined(separator: " · ")
    return TextWrap.lines(head, width: width - Self.lead).enumerated().map { place, line in
      place == 0 ? lead(record) + line : indent + line
    } + TextWrap.lines(record.title, width: width - DisplayWidth.of(indent)).map { indent + $0 }
  }

  private func lead(_ record: ScreenRecord) -> String {
    let number = String(repeating: " ", count: max(0, 2 - DisplayWidth.of(record.number))) + record.number
    return "\(number) \(record.isAssumed ? Self.mark : " ") "
  }
}

extension String {
  fileprivate var withoutSpacesAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
