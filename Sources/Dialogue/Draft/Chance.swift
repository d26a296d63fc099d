import Planning
import Scheduling

extension Conversation {
  /// How likely it is to be live in time; for the rep alone.
  mutating func showChance() {
    // A window without an end is refused when it is read, so there always are working days.
    guard let forecast = try? planner.forecast(planned, of: deal, today: today) else { return say("chance.nothing") }
    let shown = self
    let words = ChanceWords(phrases: phrases, days: days, today: today)
    for line in words.lines(forecast, title: { shown.title(of: $0) }) {
      effects.append(.show(TextWrap.list(line, width: width)))
    }
  }
}
