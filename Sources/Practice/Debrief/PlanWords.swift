import Planning
import Scheduling

/// The plan that could have been built, beside the one that would have been, in sentences.
extension Debrief {
  /// So many things are told with their rows; the others are named.
  private static let shown = 3

  func planParagraphs(_ words: DebriefWords) -> [Paragraph] {
    var paragraphs: [Paragraph] = [
      .say(words("plan_title")), .say(sentence("plan_whole", plans.whole, words)),
      .say(sentence("plan_yours", plans.yours, words)),
    ]
    if !plans.missed.isEmpty || plans.extra > 0 {
      let name = plans.extra == 0 ? "plan_missed" : plans.missed.isEmpty ? "plan_extra" : "plan_missed_extra"
      paragraphs.append(.say(words(name, ["missed": "\(plans.missed.count)", "extra": "\(plans.extra)"])))
    }
    guard !plans.unfound.isEmpty || plans.yours.goLive != plans.whole.goLive else {
      return paragraphs + [.say(words("plan_same"))]
    }
    paragraphs += slipParagraphs(words)
    let telling = plans.unfound.filter { !$0.rows.isEmpty || !$0.longer.isEmpty }
    // A row that two things bring is told with the first.
    var told: Set<String> = []
    var count = 0
    var others: [String] = []
    for unfound in telling {
      var unfound = unfound
      unfound.rows.removeAll { !told.insert($0.id).inserted }
      unfound.longer.removeAll { !told.insert($0.row.id).inserted }
      if unfound.rows.isEmpty, unfound.longer.isEmpty { continue }
      if count < Self.shown {
        paragraphs += rows(of: unfound, words)
      } else {
        others.append(words.name(of: unfound.thing))
      }
      count += 1
    }
    if !others.isEmpty {
      paragraphs.append(
        .say(words("missing_others", ["count": "\(others.count)", "names": RuleWords.joined(others)])))
    }
    return paragraphs
  }

  private func sentence(_ name: String, _ plan: Plan, _ words: DebriefWords) -> String {
    var values = ["rows": "\(plan.rows.count { $0.done == nil })"]
    guard let said = plan.goLive, let promised = plan.promised else { return words("\(name)_undated", values) }
    values["said"] = words.day(said)
    values["day"] = words.day(promised)
    return words(promised > said ? "\(name)_unfit" : name, values)
  }

  private func slipParagraphs(_ words: DebriefWords) -> [Paragraph] {
    guard let late = plans.late else {
      guard plans.yours.goLive == nil else { return [] }
      return [
        .say(plans.whole.goLive.map { words("no_go_live", ["day": words.day($0)]) } ?? words("no_go_live_none"))
      ]
    }
    guard late.slip > 0 else {
      guard !plans.missed.isEmpty else { return [] }
      return [.say(words("slip_none", ["count": "\(plans.missed.count)", "day": words.day(late.promised)]))]
    }
    let causes = plans.unfound
    var values = ["days": "\(late.slip)", "from": words.day(late.promised), "to": words.day(late.ends)]
    values["what"] = causes.first.map { words.name(of: $0.thing) } ?? ""
    values["count"] = "\(causes.count - 1)"
    var paragraphs: [Paragraph] = [.say(words(causes.count > 1 ? "slip_also" : "slip", values))]
    if let anyway = plans.anyway, anyway > 0 {
      paragraphs.append(.hint(words("slip_anyway", ["days": "\(anyway)", "day": words.day(late.whole)])))
    }
    return paragraphs
  }

  private func rows(of unfound: PlansBeside.Unfound, _ words: DebriefWords) -> [Paragraph] {
    var named = unfound.rows.prefix(Self.shown).map { row in
      words("missing_row", ["title": row.title, "days": "\(row.days)"])
    }
    named += unfound.longer.prefix(Self.shown - named.count).map { longer in
      words(
        "missing_longer",
        ["title": longer.row.title, "days": "\(longer.row.days)", "planned": "\(longer.planned)"])
    }
    let more = unfound.rows.count - min(unfound.rows.count, Self.shown)
    var titles = RuleWords.joined(named)
    if more > 0 { titles = words("missing_more", ["rows": named.joined(separator: ", "), "count": "\(more)"]) }
    let what = words.name(of: unfound.thing).capitalisedFirst
    var sentence = words("missing_rows", ["what": what, "rows": titles])
    if let slip = unfound.slip, slip > 0 { sentence += " " + words("missing_slip", ["days": "\(slip)"]) }
    var paragraphs: [Paragraph] = [.say(sentence)]
    if unfound.thing.isNeverTold {
      paragraphs.append(.hint(words("never_told")))
    } else if let line = unfound.thing.full.first {
      paragraphs.append(.hint(words("would_have_told", ["line": line])))
    }
    return paragraphs
  }
}

extension String {
  var capitalisedFirst: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
