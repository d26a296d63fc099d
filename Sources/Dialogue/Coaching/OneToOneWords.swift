import Planning
import Rules

/// The three questions of a deal, in words.
package struct OneToOneWords {
  let phrases: Phrases
  let words: ValueWords
  let playbook: Playbook

  package init(phrases: Phrases, days: DayWords, playbook: Playbook) {
    self.phrases = phrases
    words = ValueWords(days: days, playbook: playbook)
    self.playbook = playbook
  }

  package func questions(_ oneToOne: OneToOne) -> [String] {
    [assumed(oneToOne.assumed), payer(oneToOne.payer), unasked(oneToOne.unasked)]
  }

  private func assumed(_ assumed: OneToOne.Assumed) -> String {
    switch assumed {
    case .fact(let key, let value, let effect):
      let values = ["label": playbook.question(key)?.label ?? key.name, "value": words.words(value, of: key)]
      guard let what = EffectWords(phrases: phrases).clause(effect) else { return say("assumed", values) }
      return say("assumed_effect", values.merging(["what": what]) { value, _ in value })
    case .length(let row): return say("assumed_row", ["row": row.title, "days": String(row.days)])
    case .nothing: return say("assumed_none")
    }
  }

  private func payer(_ payer: OneToOne.Payer) -> String {
    switch payer {
    case .unmet(let name): say("pays_unmet", ["name": name])
    case .met(let name): say("pays_met", ["name": name])
    case .unknown(let money?): say("pays_unknown_sum", ["sum": ValueWords.money(money)])
    case .unknown(nil): say("pays_unknown")
    }
  }

  private func unasked(_ unasked: OneToOne.Unasked) -> String {
    switch unasked {
    case .never(let question): say("unasked", ["question": question])
    case .unsure(let question): say("unasked_unsure", ["question": question])
    case .nothing: say("unasked_none")
    }
  }

  private func say(_ name: String, _ values: [String: String] = [:]) -> String { phrases("coach.one_\(name)", values) }
}
