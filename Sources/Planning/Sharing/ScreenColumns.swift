/// Columns for the rows of a plan: number, mark, date, latest date where there are any, title, person. The title takes what
/// the others leave.
struct ScreenColumns {
  private let width: Int
  private let dateWidth: Int
  /// 0 without latest dates.
  private let latestWidth: Int
  private let noLaterThan: String
  private let whoWidth: Int

  /// Below this a title beside date and person would be a ladder of single words.
  private static let narrow = 60
  /// Number, mark and the spaces around them.
  private static let lead = 5
  private static let mark = "~"

  init(_ records: [ScreenRecord], width: Int, noLaterThan: String) {
    self.width = width
    self.noLaterThan = noLaterThan
    let latest = records.map { DisplayWidth.of($0.latest) }.max() ?? 0
    latestWidth = latest == 0 ? 0 : max(latest, DisplayWidth.of(noLaterThan))
    dateWidth = records.map { DisplayWidth.of($0.date) }.max() ?? 0
    whoWidth = min(records.map { DisplayWidth.of($0.who) }.max() ?? 0, width / 4)
  }

  /// What stands over the two columns of dates; nothing where a row takes two lines and says it itself.
  func head(by: String) -> [String] {
    guard width >= Self.narrow, latestWidth > 0 else { return [] }
    return [String(repeating: " ", count: Self.lead) + DisplayWidth.padded(by, to: dateWidth) + "  " + noLaterThan]
  }

  func lines(_ record: ScreenRecord) -> [String] {
    width < Self.narrow ? narrow(record) : wide(record)
  }

  private func wide(_ record: ScreenRecord) -> [String] {
    let indent = String(repeating: " ", count: record.depth * 2)
    let datesWidth = dateWidth + (latestWidth == 0 ? 0 : latestWidth + 2)
    let titleWidth = width - Self.lead - datesWidth - 2 - whoWidth - 2
    let title = TextWrap.lines(record.title, width: titleWidth - indent.count).map { indent + $0 }
    let who = TextWrap.lines(record.who, width: whoWidth)
    return (0..<max(title.count, who.count)).map { place in
      let dates = DisplayWidth.padded(record.date, to: dateWidth) + (latestWidth == 0 ? "" : "  " + record.latest)
      let cells = [
        DisplayWidth.padded(place == 0 ? lead(record) + dates : "", to: Self.lead + datesWidth),
        DisplayWidth.padded(place < title.count ? title[place] : "", to: titleWidth),
        place < who.count ? who[place] : "",
      ]
      return cells.joined(separator: "  ").withoutSpacesAtEnd
    }
  }

  private func narrow(_ record: ScreenRecord) -> [String] {
    let indent = String(repeating: " ", count: Self.lead + record.depth * 2)
    let latest = record.latest.isEmpty ? "" : "\(noLaterThan) \(record.latest)"
    let head = [record.date, latest, record.who].filter { !$0.isEmpty }.joined(separator: " · ")
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
