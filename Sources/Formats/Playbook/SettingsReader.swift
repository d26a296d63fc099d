import Planning
import Rules
import Scheduling

/// The numbers at the top of a playbook.
struct SettingsReader {
  let findings: FindingList

  func rates(_ main: Section) -> [String: Double] {
    var rates: [String: Double] = [:]
    for (currency, text, location) in section(main)?.texts("rates") ?? [] {
      if let rate = Double(text), rate > 0, rate.isFinite {
        rates[currency] = rate
      } else {
        findings.add(
          .notANumber, at: location, "\"\(text)\" is no rate.", help: "Dollars for one unit, such as EUR: 1.1.")
      }
    }
    return inCurrency(of: main, rates)
  }

  /// Thresholds are written in the playbook's currency; the table may be in any.
  private func inCurrency(of main: Section, _ rates: [String: Double]) -> [String: Double] {
    guard let section = section(main), let currency = section.text("currency") else { return rates }
    if let rate = rates[currency] { return rates.mapValues { $0 / rate } }
    findings.add(
      .unknownValue, at: section.place(of: "currency"), "There is no rate for \(currency).",
      help: "One of: \(rates.keys.sorted().joined(separator: ", ")); or add it to the rates.")
    return rates
  }

  /// Numbers that conditions name, as `setting.small_deal_below`.
  func thresholds(_ main: Section) -> Thresholds {
    var thresholds = Thresholds()
    guard let section = section(main) else { return thresholds }
    thresholds.unread = Set(section.names("thresholds"))
    for (name, text, location) in section.texts("thresholds") {
      if ConditionParser.isSetting(text) {
        thresholds.values[name] = text
        thresholds.unread.remove(name)
      } else {
        findings.add(
          .notANumber, at: location, "\"\(text)\" is no number, length or day.",
          help: "Such as \(name): 50k, 50k EUR, 10wd or 6 weeks.")
      }
    }
    return thresholds
  }

  struct Thresholds {
    var values: [String: String] = [:]
    /// Those that stand there and are no numbers.
    var unread: Set<String> = []
  }

  func read(_ main: Section) -> Playbook.Settings {
    var settings = Playbook.Settings()
    if let tree = main.tree("settings"), section(main) == nil {
      _ = Section(tree, name: "settings", findings: findings)
    }
    guard let section = section(main) else { return settings }
    allow(section)
    settings.rowsAtMost = byWeight(section, "rows at most")
    settings.reserve = byWeight(section, "reserve in working days")
    settings.meetingIn = section.number("meeting in working days") ?? settings.meetingIn
    settings.nameDueIn = section.number("name due in working days") ?? settings.nameDueIn
    settings.papersBeforeCommittee =
      section.number("papers before a committee in working days") ?? settings.papersBeforeCommittee
    settings.movedFrom = section.number("moved later from days") ?? settings.movedFrom
    for (rhythm, text, location) in section.texts("committee rhythm in working days") {
      settings.committeeRhythms[rhythm] = whole(text, at: location)
    }
    if let room = section.tree("room").flatMap({ Section($0, name: "room", findings: findings) }) {
      settings.tightRoom = room.decimal("tight") ?? settings.tightRoom
      settings.someRoom = room.decimal("some") ?? settings.someRoom
    }
    for (name, text, location) in section.texts("pain of a remedy") {
      guard Playbook.Settings.painNames.contains(name) else {
        findings.add(
          .unknownValue, at: location, "There is no remedy called \"\(name)\".",
          help: "One of: \(Playbook.Settings.painNames.joined(separator: ", ")).")
        continue
      }
      if let pain = Double(text), pain.isFinite, pain >= 0 {
        settings.remedyPains[name] = pain
      } else {
        findings.add(.notANumber, at: location, "\"\(text)\" is no number.", help: "Such as 2 or 0.5.")
      }
    }
    for (country, region, _) in section.texts("default regions") { settings.defaultRegions[country] = region }
    return settings
  }

  /// Said once, where the settings are read whole, when they are no keys with values.
  private func section(_ main: Section) -> Section? {
    guard let tree = main.tree("settings"), case .mapping = tree else { return nil }
    return Section(tree, name: "settings", findings: findings)
  }

  private func allow(_ section: Section) {
    section.allow([
      "rates", "thresholds", "currency", "rows at most", "meeting in working days", "reserve in working days",
      "name due in working days",
      "papers before a committee in working days", "committee rhythm in working days", "room", "default regions",
      "moved later from days", "pain of a remedy",
    ])
  }

  private func byWeight(_ section: Section, _ key: String) -> [Weight: Int] {
    var result: [Weight: Int] = [:]
    for (name, text, location) in section.texts(key) {
      guard let weight = Weight(rawValue: name) else {
        findings.add(
          .unknownValue, at: location, "There is no plan called \"\(name)\".", help: "One of: light, standard, full.")
        continue
      }
      result[weight] = whole(text, at: location)
    }
    return result
  }

  private func whole(_ text: String, at location: Location) -> Int? {
    if let value = Int(text), (0...WorkCalendar.reach).contains(value) { return value }
    findings.add(.notANumber, at: location, "\"\(text)\" is no whole number.", help: "Such as 5.")
    return nil
  }
}
