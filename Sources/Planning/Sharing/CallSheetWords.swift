import Scheduling

/// The sentences of the call sheet.
extension RepWords {
  func title(_ sheet: CallSheet) -> String {
    guard let day = sheet.day.map(dates.withWeekday) else { return self("title") }
    return sheet.who.map { self("title_with", ["day": day, "who": $0]) } ?? self("title_on", ["day": day])
  }

  func lead(_ sheet: CallSheet) -> [PageContent.Paragraph] {
    let goal =
      switch sheet.goal {
      case .problem: self("goal_problem")
      case .goLive: self("goal_date")
      case .dates(missingNames: 0): self("goal_dates")
      case .dates(let names): self("goal_dates_names", ["names": String(names)])
      }
    let known = sheet.known.map(known)
    let unnamed =
      sheet.unnamed.isEmpty
      ? [] : [self("unknown_names", ["titles": RuleWords.joined(sheet.unnamed.map { "\"\($0.asClause)\"" })])]
    let unknown = unnamed + sheet.unknown
    var paragraphs = [
      PageContent.Paragraph(self("goal"), text: goal.asSentence.startingWithCapital),
      PageContent.Paragraph(
        self("known"),
        text: (known.isEmpty ? self("known_nothing") : known.joined(separator: "; ")).asSentence.startingWithCapital),
    ]
    if !unknown.isEmpty {
      paragraphs.append(
        PageContent.Paragraph(self("unknown"), text: unknown.joined(separator: "; ").asSentence.startingWithCapital))
    }
    return paragraphs
  }

  private func known(_ known: CallSheet.Known) -> String {
    switch known {
    case .problem: self("known_problem")
    case .cost: self("known_cost")
    case .reason: self("known_reason")
    case .path: self("known_path")
    case .budget: self("known_budget")
    case .measure: self("known_measure")
    case .goLive(let day): self("known_date", ["day": dates.withWeekday(day)])
    case .decider(let name): self("known_decider", ["name": name])
    }
  }

  func ask(_ wording: CallSheet.Wording) -> String {
    switch wording {
    case .playbook(let text): text
    case .dates: self("question_dates")
    case .chosen(let text): text
    case .length(let role, let title, let name):
      byRole("question_length", role, ["title": title.asClause, "name": name])
    case .name(let role, let title): byRole("question_names", role, ["title": title.asClause])
    }
  }

  /// The sentence for the role, or the one for all others.
  private func byRole(_ name: String, _ role: String, _ values: [String: String]) -> String {
    phrases.has("call-sheet.\(name).\(role)") ? self("\(name).\(role)", values) : self("\(name).other", values)
  }

  func settles(_ settles: CallSheet.Settles) -> String {
    switch settles {
    case .length(let number, let days):
      self("settles_row_days", ["number": String(number), "days": String(days)])
    case .row(let number, days: 0): self("settles_row_person", ["number": String(number)])
    case .row(let number, let days): self("settles_row_name", ["number": String(number), "days": String(days)])
    case .group(let text): text
    case .core(let label): self("settles_core", ["label": label])
    case .goLive: self("settles_date")
    case .dates: self("settles_dates")
    case .chosen: self("settles_chosen")
    }
  }

  func exchange(_ sheet: CallSheet) -> [PageContent.Paragraph] {
    let get = sheet.get.map { exchange($0, as: "get") }.joined(separator: "; ")
    return [
      PageContent.Paragraph(self("give"), text: exchange(sheet.give, as: "give").asSentence.startingWithCapital),
      PageContent.Paragraph(self("get"), text: get.asSentence.startingWithCapital),
    ]
  }

  private func exchange(_ exchange: CallSheet.Exchange, as side: String) -> String {
    switch exchange {
    case .row(let title, let day): self("\(side)_row", ["title": title.asClause, "day": dates.withWeekday(day)])
    case .names(let day): self("get_names", ["day": dates.withWeekday(day)])
    case .page: self("give_page")
    case .dates: self("get_dates")
    }
  }
}
