import Planning

extension Conversation {
  /// The plan along its days; a list where the screen is narrow. The numbers are those of the page.
  mutating func showGantt(plain: Bool = false) {
    let lines = GanttChart(plan: plan, phrases: phrases, dates: days, today: today).lines(
      width: width, plain: plain || isPlain)
    guard !lines.isEmpty else { return say("gantt.nothing") }
    effects.append(.show(lines))
    noteNumbersShown()
  }
}
