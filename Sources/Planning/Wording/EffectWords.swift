/// What an answer would settle, in a clause: `up to 3 rows and 22 working days`.
package struct EffectWords {
  let phrases: Phrases

  package init(phrases: Phrases) { self.phrases = phrases }

  /// Nil when no row, no day and nothing in the way of the page hangs on it.
  package func clause(_ effect: AnswerEffect) -> String? {
    var parts: [String] = []
    if effect.rows > 0 { parts.append(phrases("effect.rows", ["count": String(effect.rows)])) }
    if effect.days > 0 { parts.append(phrases("effect.days", ["count": String(effect.days)])) }
    if effect.dated > 0 { parts.append(phrases("effect.dates")) }
    if parts.isEmpty, effect.holds > 0 { parts.append(phrases("effect.holds")) }
    return parts.isEmpty ? nil : RuleWords.joined(parts)
  }
}
