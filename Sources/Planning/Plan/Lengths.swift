import Rules
import Scheduling

/// How many working days a step takes: the least in a light plan, the typical figure otherwise; then the first line whose
/// condition holds; then the rhythm of a committee; then what rules stretch; then a person's own figure, which beats all.
struct Lengths {
  let playbook: Playbook
  let facts: FactTable
  let resolution: Resolution
  let weight: Weight

  func length(
    of step: Int, record: Record?, edit: RowEdits, change: StepChange?
  ) -> (days: Int, assumed: Bool) {
    if let said = edit.days { return (said.0, false) }
    let length = length(of: step, record: record)
    guard let change, !change.stretched.isEmpty else { return length }
    return (change.stretched(length.days), true)
  }

  private func length(of place: Int, record: Record?) -> (days: Int, assumed: Bool) {
    let step = playbook.steps[place]
    let lines = playbook.conditions.steps[place].lengths
    let usual = weight == .light ? step.days.least : step.days.typical
    // The reserve is a setting of the playbook, not a length that somebody measured.
    let base = step.id == PageStep.reserve ? playbook.settings.reserve[weight] ?? usual : usual
    if let line = lines.firstIndex(where: { facts.truths(of: $0).assuming == .yes }) {
      switch step.lengths[line].length {
      case .workingDays(let days): return (days, true)
      case .factor(let factor): return (Int((Double(base) * factor).rounded(.up)), true)
      case .calendarDays(let key):
        if let days = resolution[key]?.number.flatMap({ Self.wholeDays($0 * 5 / 7) }) {
          return (days, !resolution.isKnown(key))
        }
      }
    }
    if let rhythm = record?["rhythm"]?.text, let days = days(ofRhythm: rhythm) { return (days, false) }
    return (base, true)
  }

  /// Begun days count whole; nil for less than none and for more than ten years, which nobody plans.
  static func wholeDays(_ days: Double) -> Int? {
    (0...Double(WorkCalendar.reach)).contains(days) ? Int(days.rounded(.up)) : nil
  }

  /// "weekly", "every week", "quarterly", "once a quarter".
  private func days(ofRhythm rhythm: String) -> Int? {
    let stem = rhythm.names("quarter") ? "quarterly" : rhythm.names("week") ? "weekly" : nil
    return stem.flatMap { playbook.settings.committeeRhythms[$0] }
  }
}

extension String {
  /// Whether the word, which is in small letters, stands somewhere in the text, in any case. By bytes: this runs for every
  /// committee of every plan, and to make a text of small letters and walk its characters took longer than the plan's dates.
  fileprivate func names(_ word: StaticString) -> Bool {
    let letters = utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return word.withUTF8Buffer { word in
      letters.indices.contains { letters[$0...].starts(with: word) }
    }
  }
}
