import Planning

extension Conversation {
  mutating func showSlips() {
    guard let slips = try? Slips(planned, of: deal, planner: planner, today: today) else {
      return say("slips.first_day")
    }
    let shown = self
    for line in SlipWords(phrases: phrases, days: days).lines(slips, title: { shown.title(of: $0) }) {
      effects.append(.show(TextWrap.list(line, width: width)))
    }
  }
}
