import Planning

/// The week's lines as Markdown that also reads well in a mail or a chat: `week.…` of the phrases.
package struct WeekExport: Sendable {
  private let phrases: Phrases

  package init(phrases: Phrases) { self.phrases = phrases }

  package func text(_ week: WeekSummary) -> String {
    let day = week.dates.long(week.today)
    let title =
      week.account.map { phrases("week.title", ["account": $0, "day": day]) }
      ?? phrases("week.title_plain", ["day": day])
    var blocks = ["# \(MarkdownText.escaped(title))", MarkdownText.escaped(summary(week))]
    blocks += list("week.done", week.done, as: "week.done_line", week)
    blocks += list("week.attention", week.attention, as: "week.attention_line", week)
    blocks += list("week.next", week.next, as: "week.next_line", week)
    if week.done.isEmpty, week.attention.isEmpty { blocks.append(phrases("week.quiet")) }
    blocks.append("**\(MarkdownText.escaped(phrases("week.question")))**")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func summary(_ week: WeekSummary) -> String {
    let values = ["done": String(week.doneCount), "count": String(week.count)]
    guard let goLive = week.goLive else { return phrases("week.count", values) }
    return phrases("week.count_dated", values.merging(["day": week.dates.full(goLive)]) { first, _ in first })
  }

  private func list(_ label: String, _ lines: [WeekSummary.Line], as form: String, _ week: WeekSummary) -> [String] {
    guard !lines.isEmpty else { return [] }
    let items = lines.map { line in
      let values = [
        "title": line.title, "day": line.day.map(week.dates.withWeekday) ?? phrases("week.no_day"),
        "who": line.who ?? phrases("week.nobody"),
      ]
      let because = line.because.map { phrases("week.because", ["because": $0]) } ?? ""
      return "- \(MarkdownText.escaped(phrases(form, values) + because))"
    }
    return ["**\(MarkdownText.escaped(phrases(label)))**", items.joined(separator: "\n")]
  }
}
