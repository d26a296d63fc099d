import Scheduling

/// The sentences of the buyer's page: phrases under `page.`, with days as the buyer writes them.
struct PageWords {
  let phrases: Phrases
  let dates: DayWords
  /// The day on the page, whose year goes without saying.
  let drawn: Day

  func callAsFunction(_ name: String, _ values: [String: String] = [:]) -> String { phrases("page." + name, values) }

  private func weekday(_ day: Day) -> String { dates.withWeekday(day, on: drawn) }

  // MARK: Head

  func headline(_ plan: BuyerPlan) -> String {
    switch (plan.headline?.asClause.startingWithCapital, plan.goLive.map(dates.full)) {
    case (let what?, let day?): self("headline", ["what": what, "day": day])
    case (let what?, nil): self("headline_undated", ["what": what])
    case (nil, let day?): self("headline_plain", ["day": day])
    case (nil, nil): self("headline_plain_undated")
    }
  }

  func subtitle(_ plan: BuyerPlan) -> String {
    let companies =
      switch (plan.buyer, plan.seller) {
      case (let buyer?, let seller?): self("companies", ["buyer": buyer, "seller": seller])
      case (let buyer?, nil): self("company", ["buyer": buyer])
      case (nil, _): plan.seller
      }
    let state = self(plan.isAgreed ? "state_agreed" : "state_draft", ["day": dates.long(plan.drawn)])
    let talk = plan.talk.map { talk in
      let day = weekday(talk.day)
      return talk.who.map { self("talk_with", ["who": $0, "day": day]) } ?? self("talk", ["day": day])
    }
    return [companies, state, talk].compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: Above the table

  func lead(_ plan: BuyerPlan) -> [PageContent.Paragraph] {
    [why(plan), different(plan), reason(plan), misfit(plan), price(plan), done(plan), asks(plan), gives(plan)]
      .compactMap { $0 }
  }

  private func why(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    let problem = plan.problem.map { problem in
      let text = problem.text.asSentence.startingWithCapital
      return problem.isQuote ? self("quote", ["text": text]) : text
    }
    let cost = plan.cost.map { self("cost", ["text": $0.asSentence]) }
    return paragraph("why", [problem, cost])
  }

  private func different(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    guard let outcome = plan.outcome else {
      return paragraph("measured", [plan.measure?.asSentence.startingWithCapital])
    }
    return paragraph(
      "different",
      [outcome.asSentence.startingWithCapital, plan.measure.map { self("measure", ["text": $0.asSentence]) }])
  }

  private func reason(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    guard let goLive = plan.goLive else { return nil }
    let slip = plan.consequence.map { self("consequence", ["text": $0.asSentence]) }
    let texts = [plan.reason?.asSentence.startingWithCapital, slip].compactMap { $0 }
    guard !texts.isEmpty else { return nil }
    return PageContent.Paragraph(self("reason", ["day": dates.short(goLive)]), text: texts.joined(separator: " "))
  }

  private func misfit(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    plan.misfit.flatMap { misfit in
      paragraph(
        "misfit",
        [
          self(
            "misfit_text",
            [
              "earliest": weekday(misfit.earliest), "wanted": weekday(misfit.wanted),
              "missing": String(misfit.missing),
            ])
        ])
    }
  }

  private func price(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    plan.price.flatMap { price in
      let amount = ValueWords.money(price.amount)
      var text = self("price_text", ["amount": amount])
      if let people = price.people, people > 0 {
        text = self("price_people", ["amount": amount, "people": String(people)])
      }
      if let months = price.months, months > 0 {
        text = self("price_months", ["price": text, "months": String(months)])
      }
      return paragraph("price", [text.asSentence])
    }
  }

  private func done(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    var days: [(day: Day, titles: [String])] = []
    for done in plan.done {
      if days.last?.day == done.day {
        days[days.count - 1].titles.append(done.title.asClause)
      } else {
        days.append((done.day, [done.title.asClause]))
      }
    }
    let texts = days.map { entry in
      self("done_item", ["day": weekday(entry.day), "titles": entry.titles.joined(separator: " · ")])
        .asSentence
    }
    return paragraph("done", texts)
  }

  private func asks(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    let items = plan.asks.map { ask in
      switch ask {
      case .ownWords: return self("ask_own_words")
      case .names(let parts, let day):
        let names = parts.map { self("part.\($0)") }
        return self("ask_names", ["parts": RuleWords.joined(names), "day": weekday(day)])
      case .dates(let day): return self("ask_dates", ["day": weekday(day)])
      case .part(let title, let day):
        let title = title.asClause
        return day.map { self("ask_part", ["title": title, "day": weekday($0)]) }
          ?? self("ask_part_undated", ["title": title])
      }
    }
    return items.isEmpty ? nil : PageContent.Paragraph(self("asks"), items: items)
  }

  private func gives(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    let items = plan.gives.map { dated("give", $0.title, $0.day) } + (plan.isAgreed ? [] : [self("give_page")])
    return paragraph("gives", [items.joined(separator: " · ").asSentence])
  }

  // MARK: The table

  func row(_ row: BuyerPlan.Row) -> PageContent.Row {
    PageContent.Row(
      number: row.number.map(String.init) ?? self("go_live_mark"),
      by: row.finish.map(weekday),
      opens: row.opens.map { self("opens", ["day": weekday($0)]) },
      title: row.title.asClause.startingWithCapital,
      doneWhen: row.doneWhen,
      waits: row.waitsForResults ? self("waits_for_results") : nil,
      buyer: owner(row.buyer),
      seller: row.seller ?? self("seller_unnamed"),
      isGoLive: row.isGoLive)
  }

  private func owner(_ owner: BuyerPlan.Owner) -> String {
    switch owner {
    case .named(let name): name
    case .toCome(let who?, let day): self("to_come", ["who": who, "day": weekday(day)])
    case .toCome(nil, let day): self("to_come_plain", ["day": weekday(day)])
    }
  }

  // MARK: Under the table

  func tail(_ plan: BuyerPlan) -> [PageContent.Paragraph] {
    func brings(_ label: String, _ handovers: [BuyerPlan.Handover]) -> PageContent.Paragraph? {
      paragraph(
        label, [handovers.map { dated("brings", $0.title, $0.due) }.joined(separator: "; ").asSentence])
    }
    return [
      brings("buyer_brings", plan.buyerBrings), brings("seller_brings", plan.sellerBrings), daysOff(plan),
      reserve(plan), plan.remarks.isEmpty ? nil : PageContent.Paragraph(self("remarks"), items: plan.remarks),
    ].compactMap { $0 }
  }

  private func daysOff(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    let items = plan.daysOff.map(item)
    let moon = plan.daysOff.flatMap(\.estimated).sorted { $0.first < $1.first }
    return paragraph(
      "days_off",
      [
        items.isEmpty ? nil : items.joined(separator: "; ").asSentence.startingWithCapital,
        moon.isEmpty ? nil : self("moon", ["days": RuleWords.joined(moon.map(dates.range))]),
        plan.holidaysKnownUntil.map { self("holidays_until", ["year": String($0)]) },
      ])
  }

  private func item(_ off: BuyerPlan.DaysOff) -> String {
    var days = off.days.map(dates.range)
    if off.isHoliday, Self.holidays(off.days.count) != "many_holidays" {
      days = zip(days, off.holidays).map { day, name in
        // "Labor Day (observed)" stands in brackets itself.
        let name = name.replacing(" (", with: ", ").replacing(")", with: "")
        return name.isEmpty ? day : self("holiday_named", ["day": day, "name": name])
      }
    }
    let kind = off.isHoliday ? Self.holidays(off.days.count) : "window"
    var reason = (off.reason ?? self("window_reason")).asClause
    if !off.isHoliday, !off.holidays.isEmpty {
      reason = self("window_with", ["reason": reason, "holidays": RuleWords.joined(off.holidays)])
    }
    return self(
      "\(kind)_\(off.party.rawValue)",
      ["days": RuleWords.joined(days), "reason": reason, "count": String(off.days.count)])
  }

  /// Of many holidays the number says enough.
  private static func holidays(_ count: Int) -> String {
    switch count {
    case 1: "holiday"
    case 2...10: "holidays"
    default: "many_holidays"
    }
  }

  private func reserve(_ plan: BuyerPlan) -> PageContent.Paragraph? {
    guard let goLive = plan.goLive, let days = plan.reserve else { return nil }
    let name = days == 1 ? "reserve_one" : "reserve_text"
    return paragraph("reserve", [self(name, ["days": String(days), "day": weekday(goLive)])])
  }

  func closing(_ plan: BuyerPlan) -> String {
    let keepers = plan.buyerKeeper.flatMap { buyer in
      plan.sellerKeeper.map { self("keepers", ["buyer": buyer, "seller": $0]) }
    }
    return [self("closing"), keepers].compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Parts

  private func dated(_ name: String, _ title: String, _ day: Day?) -> String {
    let title = title.asClause
    return day.map { self(name, ["title": title, "day": weekday($0)]) }
      ?? self("\(name)_undated", ["title": title])
  }

  /// Nil when nothing stands in it.
  private func paragraph(_ label: String, _ texts: [String?]) -> PageContent.Paragraph? {
    let texts = texts.compactMap { $0 }.filter { !$0.isEmpty }
    return texts.isEmpty ? nil : PageContent.Paragraph(self(label), text: texts.joined(separator: " "))
  }
}
