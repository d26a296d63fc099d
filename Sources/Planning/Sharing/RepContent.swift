import Scheduling

/// The rep's own copy in words; the call sheet stands after it.
package struct RepContent: Hashable, Sendable {
  package var title: String
  package var paragraphs: [PageContent.Paragraph]
  package var callSheet: CallSheetContent

  package init(_ plan: RepPlan, phrases: Phrases) {
    let words = RepWords(phrases: phrases, dates: plan.dates)
    title = plan.account.map { words("own_title", ["account": $0]) } ?? words("own_title_plain")
    paragraphs = words.paragraphs(plan)
    callSheet = CallSheetContent(plan.callSheet, phrases: phrases)
  }
}

extension RepWords {
  func paragraphs(_ plan: RepPlan) -> [PageContent.Paragraph] {
    var paragraphs = [PageContent.Paragraph("", text: fit(plan).joined(separator: " "))]
    func list(_ label: String, _ items: [String]) {
      if !items.isEmpty { paragraphs.append(PageContent.Paragraph(self(label), items: items)) }
    }
    list("limits", plan.limits.map(limit))
    list("how_it_goes", plan.health.troubles + plan.health.good + plan.health.signals)
    list("withheld", plan.withheld.map(spoken))
    list("not_agreed", plan.notAgreed.map(spoken))
    list("worth_knowing", plan.away.map { away($0) } + plan.notes.map(\.text))
    list("assumed", plan.assumed.map(assumed))
    list("counted", plan.calendars.flatMap { counted($0) })
    let folded = self("folded", ["steps": String(plan.folded), "rows": String(plan.rows)])
    if plan.folded > 0 { paragraphs.append(PageContent.Paragraph("", text: folded)) }
    let made = self("made_with", ["version": plan.madeWith.version, "hash": plan.madeWith.hash])
    paragraphs.append(PageContent.Paragraph("", text: made))
    return paragraphs
  }

  /// Whether it fits, what decides, and the latest days: a sentence or two each.
  func fit(_ plan: RepPlan) -> [String] {
    var texts: [String] = []
    switch plan.fit {
    case .missed: break
    case .undated: texts.append(self("fits_unknown"))
    case .fits(let room, let word, let earliest):
      texts.append(self("fits_\(word)"))
      if let earliest {
        texts.append(self("room", ["day": dates.withWeekday(earliest), "room": String(room)]))
      }
    case .short(let short):
      texts.append(
        self(
          "fits_not",
          [
            "day": dates.withWeekday(short.earliest), "wanted": dates.withWeekday(short.wanted),
            "missing": String(short.missing),
          ]))
    }
    if case .missed(let row, let title, let missed) = plan.fit {
      texts.append(
        self(
          row == nil ? "fits_missed" : "fits_missed_row",
          [
            "title": title.asClause.startingWithCapital, "number": row.map { String($0.number) } ?? "",
            "wanted": dates.withWeekday(missed.wanted), "earliest": dates.withWeekday(missed.earliest),
          ]))
    }
    if !plan.decides.isEmpty {
      let rows = plan.decides.map { "\($0.title.asClause) (row \($0.number))" }
      texts.append(self("decides", ["rows": RuleWords.joined(rows)]))
    }
    let latest = [
      ("latest_signature", plan.latestSignature), ("latest_kickoff", plan.latestKickoff),
      ("latest_decision", plan.latestDecision),
    ].compactMap { name, day in day.map { self(name, ["day": dates.withWeekday($0)]) } }
    if !latest.isEmpty { texts.append(self("latest", ["dates": latest.joined(separator: ", ")])) }
    if let yearEnd = plan.yearEnd {
      let end = dates.withWeekday(yearEnd.day)
      texts.append(
        yearEnd.signBy.map { self("year_end", ["end": end, "day": dates.withWeekday($0)]) }
          ?? self("year_end_missed", ["end": end]))
    }
    return texts
  }

  private func limit(_ row: RepPlan.Limit) -> String {
    self(
      "limit",
      [
        "number": String(row.number), "title": row.title.asClause, "by": dates.withWeekday(row.by),
        "latest": dates.withWeekday(row.noLaterThan),
      ])
  }

  private func spoken(_ spoken: Plan.Spoken) -> String {
    spoken.waived.map { self("lifted", ["text": spoken.text, "because": $0.onOneLine ?? ""]) } ?? spoken.text
  }

  private func assumed(_ row: RepPlan.Assumed) -> String {
    var values = [
      "title": row.title.asClause, "days": String(row.days), "least": String(row.least), "most": String(row.most),
    ]
    guard let number = row.number else { return self("assumed_item", values) }
    values["number"] = String(number)
    return self("assumed_item_row", values)
  }
}
