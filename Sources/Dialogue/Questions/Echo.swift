import Planning
import Reading
import Rules
import Scheduling

/// What was understood, in full: interpretation, not input.
extension Conversation {
  /// One line for each change that says something new. `known` is the deal before them.
  func echoes(of changes: [Change], known: Deal) -> [String] {
    let namesDecider = changes.contains { change in
      if case .add("stakeholders", let person) = change { person["role"]?.text == "economic_buyer" } else { false }
    }
    let news = changes.filter { change in
      // Who decides has just been said by name.
      if namesDecider, case .set("decision.champion_decides", _) = change { return false }
      return !isKnown(change, in: known)
    }
    return Self.listed(news).compactMap(echo(of:))
  }

  /// Several entries of one list in one line.
  private static func listed(_ changes: [Change]) -> [Change] {
    var result: [Change] = []
    for change in changes {
      if case .add(let key, let record) = change, record["kind"]?.text != "working",
        !["stakeholders", "plan.edits", "progress.done"].contains(key),
        key != "timeline.absences" || record["who"] == nil
      {
        let place = result.firstIndex { if case .set(key, .list) = $0 { true } else { false } }
        if let place, case .set(_, .list(let records)) = result[place] {
          result[place] = .set(key, .list(records + [record]))
        } else {
          result.append(.set(key, .list([record])))
        }
      } else {
        result.append(change)
      }
    }
    return result
  }

  /// A person or a row named again with nothing new.
  private func isKnown(_ change: Change, in deal: Deal) -> Bool {
    guard case .add(let key, let record) = change else { return false }
    return deal.records(key).contains { old in record.fields.allSatisfy { old[$0.name] == $0.value } }
  }

  /// One line for a change; nil for what needs no echo.
  func echo(of change: Change) -> String? {
    switch change {
    case .set("deal.one_call", .flag(let isEnough)): isEnough ? nil : phrases("echo.takes_a_plan")
    case .set(let key, let value): "\(label(key)): \(echo(value, of: key))."
    case .add("stakeholders", let person): echo(person: person)
    case .add("plan.edits", let record): PlanEdit(record).map { echo(edit: $0) }
    case .add("progress.done", let record): phrases("echo.done", ["what": tickWords(record), "day": tickDay(record)])
    case .add("timeline.freezes", let record) where record["kind"]?.text == "working": works(record)
    case .add("timeline.absences", let record) where record["who"] != nil: isAway(record)
    case .add(let key, let record): "\(label(key)): \(words.words(.list([record]), of: key))."
    case .remove("progress.done", let record): phrases("echo.not_done", ["what": tickWords(record)])
    case .remove(let key, let record):
      phrases("echo.removed", ["label": label(key), "what": words.words(.list([record]), of: key)])
    case .unsure(let key): phrases("echo.unsure", ["label": label(key)])
    case .withdraw(let key): phrases("echo.withdrawn", ["label": label(key)])
    case .waive(_, let because): phrases("echo.waived", ["because": because])
    case .began, .moment, .undo, .redo: nil
    }
  }

  func label(_ key: Key) -> String { playbook.question(key)?.label ?? key.name }

  private func echo(_ value: Value, of key: Key) -> String {
    switch value {
    case .day(let number):
      let day = Day(number: number)
      return "\(days.full(day)) (\(DayWords.distance(from: today, to: day)))"
    case .text(let text) where playbook.vocabulary[key]?.type == .text && key.name.hasPrefix("why."):
      return "\"\(Self.withoutFinalStop(text))\""
    case .text(let code) where key.name.hasSuffix(".country"):
      return country(code, of: key)
    case .text(let code) where key.name.hasSuffix(".region"):
      let country = deal[Key(key.name.split(separator: ".")[0] + ".country")]?.text ?? ""
      return regionName(code, of: country) ?? code
    case .text(let text):
      return Self.withoutFinalStop(words.words(.text(text), of: key))
    case .number(let number):
      let unit = playbook.question(key)?.unit ?? ""
      // "people using it: 40" needs no second "people".
      return unit.isEmpty || label(key).contains(unit)
        ? ValueWords.number(number) : "\(ValueWords.number(number)) \(unit)"
    case .record(let record) where key == "next.meeting" || key == "plan.check":
      return meeting(record)
    case .list(let records) where key == "deliverables" && !records.isEmpty:
      return records.map { "\($0["title"]?.text ?? "") (\(sideWord($0["side"]?.text ?? "")))" }.joined(separator: "; ")
    case .list(let records) where key == "committees" && !records.isEmpty:
      return records.map { record in
        let dates = (record["dates"]?.list ?? []).compactMap {
          $0["date"]?.day.map { days.withWeekday(Day(number: $0)) }
        }
        let when = dates.isEmpty ? record["rhythm"]?.text : dates.joined(separator: ", ")
        return [record["name"]?.text, when].compactMap { $0 }.joined(separator: ", ")
      }.joined(separator: "; ")
    case .list(let records) where key == "integrations" && !records.isEmpty:
      return records.map { "\($0["name"]?.text ?? "") (\(phrases("echo.link_\($0["kind"]?.text ?? "two_app")")))" }
        .joined(separator: "; ")
    case .list(let records) where key == "progress.done":
      return records.isEmpty
        ? phrases("echo.nothing_done") : records.map { "\(tickWords($0)) (\(tickDay($0)))" }.joined(separator: "; ")
    default:
      return words.words(value, of: key)
    }
  }

  /// `Joan Price is away 5 to 16 May.`
  private func isAway(_ record: Record) -> String? {
    guard let first = record["from"]?.day, let last = record["to"]?.day, let who = record["who"]?.text else {
      return nil
    }
    let range = DayRange(Day(number: first), Day(number: last))
    let name = who == Absence.me ? "you_away" : "away"
    return phrases("echo.\(name)", ["who": who.startingWithCapital, "days": days.range(range)])
  }

  /// Those of the absences just said that are on no row, once there is a plan to stand on.
  mutating func sayNobodys(_ changes: [Change]) {
    guard planStands else { return }
    for case .add("timeline.absences", let record) in changes {
      guard let who = record["who"]?.text, !plan.absences.contains(where: { $0.who == who && !$0.rows.isEmpty }) else {
        continue
      }
      say("echo.away_nobody", ["who": who])
    }
  }

  private func works(_ record: Record) -> String? {
    guard let first = record["from"]?.day, let last = record["to"]?.day else { return nil }
    let range = DayRange(Day(number: first), Day(number: last))
    return phrases("echo.works_\(record["party"]?.text ?? "both")", ["days": days.range(range)])
  }

  /// With the part whose holidays count until somebody names one, where the list of the whole country is thin.
  private func country(_ code: String, of key: Key) -> String {
    let name = countryName(code) ?? code
    let family = key.name.split(separator: ".")[0]
    if planner.holidays(code).map({ $0.lastYear == 0 }) ?? true {
      return phrases("echo.no_holidays", ["country": name])
    }
    guard deal[Key("\(family).region")] == nil, let region = playbook.settings.defaultRegions[code],
      let part = regionName(region, of: code)
    else { return name }
    return phrases("echo.default_region", ["country": name, "region": part])
  }

  private static func withoutFinalStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func meeting(_ record: Record) -> String {
    let day = record["date"]?.day.map { number in
      "\(days.full(Day(number: number))) (\(DayWords.distance(from: today, to: Day(number: number))))"
    }
    let who = record["who"]?.text.map { phrases("echo.with", ["who": $0]) }
    return [day, who].compactMap { $0 }.joined(separator: ", ")
  }

  /// `Ruth Amadi, Director of Nursing: your contact.`
  private func echo(person: Record) -> String {
    let name = person["name"]?.text ?? ""
    let title = person["title"]?.text.map { ", \($0)" } ?? ""
    let role = phrases("role.\(person["side"]?.text == "seller" ? "seller" : person["role"]?.text ?? "other")")
    let met = person["met"]?.flag == false && person["side"]?.text != "seller" ? phrases("echo.not_met") : ""
    return "\(name)\(title): \(role)\(met)."
  }

  func tickWords(_ record: Record) -> String {
    let step = record["step"]?.text ?? ""
    return playbook.ticks.first { $0.step == step }?.words ?? playbook.step(step)?.title ?? step
  }

  private func tickDay(_ record: Record) -> String {
    record["date"]?.day.map { days.withWeekday(Day(number: $0)) } ?? phrases("echo.by_today")
  }

  private func echo(edit: PlanEdit) -> String {
    let row = plan.rows.first { $0.catalogue == edit.step }
    // Until the plan has been shown, its numbers say nothing.
    let title =
      row.map { planStands ? self.title(of: $0) : $0.title }
      ?? RowTitle.plain(playbook.step(edit.step)?.title ?? edit.step)
    let value: String =
      switch edit.value {
      case .day(let number)?: days.full(Day(number: number))
      case .number(let number)?: ValueWords.number(number)
      case .text(let step)? where edit.action == .beside:
        plan.rows.first { $0.catalogue == step }.map { self.title(of: $0) } ?? playbook.step(step)?.name ?? step
      case let other?: words.words(other)
      case nil: ""
      }
    return phrases("edit.\(edit.action.rawValue)", ["row": title, "value": value])
  }
}
