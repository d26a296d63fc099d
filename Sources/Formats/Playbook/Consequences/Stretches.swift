import Planning
import Rules

/// `stretch: {D04: x1.5}`, `{D04: +5wd}` or `{D04: 25wd}`
extension RulesReader {
  func stretches(_ section: Section) -> [Consequence] {
    entries(section, "stretch")?.pairs.compactMap { pair in
      guard let stretched = step(pair.key, at: pair.place) else { return nil }
      if case .scalar(let text, _) = pair.value, let stretch = Self.stretch(text) {
        return .stretch(step: stretched, stretch)
      }
      findings.add(
        .badLength, at: pair.value.location, "This says no length for \(stretched).",
        help: "Such as x1.5 for half as long again, +5wd for five working days more, or 25wd for 25 in all.")
      return nil
    } ?? []
  }

  private static func stretch(_ text: String) -> Consequence.Stretch? {
    if text.hasPrefix("x") {
      return Double(text.dropFirst()).flatMap { (0...100).contains($0) ? .factor($0) : nil }
    }
    guard text.hasSuffix("wd"), let days = Int(text.dropLast(2)), abs(days) <= 3_660 else { return nil }
    return text.hasPrefix("+") || text.hasPrefix("-") ? .more(days) : .days(days)
  }
}
