import Rules
import Scheduling

/// What a rule says, its places filled: fact keys, and `{contact}`, `{decider}`, `{account}`, `{go-live}`, `{names}`.
package struct RuleWords {
  private let playbook: Playbook
  private let deal: Deal
  private let planned: Planner.Planned
  private let owners: Owners
  private let values: ValueWords

  /// The places that are no facts.
  package static let names = ["contact", "decider", "account", "go-live", "names"]

  init(playbook: Playbook, deal: Deal, planned: Planner.Planned, owners: Owners) {
    self.playbook = playbook
    self.deal = deal
    self.planned = planned
    self.owners = owners
    // As the buyer writes them, or where we are when that is not known.
    let locale = deal["copy.locale"]?.text ?? deal["buyer.country"]?.text ?? deal["seller.country"]?.text
    values = ValueWords(days: DayWords(locale: locale), playbook: playbook)
  }

  /// - Parameter record: the one for which a rule with `for each` speaks; `{link.name}` is a field of it.
  func text(of rule: RuleDefinition, for record: Record? = nil) -> String {
    guard rule.words.hasPlaces else { return rule.say }
    let fields = record.map { RecordWords(record: $0, name: rule.forEach?.name, days: values.days) }
    return rule.words.filled { name in
      switch name {
      case "contact": owners.contact ?? "your contact"
      case "decider": person(role: "economic_buyer") ?? "the person for the money"
      case "account": deal["deal.account"]?.text ?? "they"
      case "go-live": planned.plan.goLive.map { values.days.full($0) } ?? "go-live"
      case "names": names(for: rule.id)
      default:
        fields?.field(name) ?? playbook.vocabulary.setting(name)
          ?? planned.resolution[Key(name)].map { values.words($0, of: Key(name)) }
      }
    }
  }

  private func person(role: String) -> String? {
    deal.records("stakeholders").first { $0["role"]?.text == role && $0["side"]?.text != "seller" }?["name"]?.text
  }

  /// What a rule is about, by name.
  private func names(for rule: String) -> String {
    let names: [String]
    switch rule {
    case "R-M12":
      let functions = [
        ("security", "security", planned.plan.rows.contains { $0.catalogue == "D04" }),
        ("legal", "legal", planned.plan.rows.contains { $0.catalogue == "E03" }),
        ("procurement", "purchasing", planned.resolution["paper.procurement"]?.flag == true),
      ]
      names = functions.filter { $0.2 && person(role: $0.0) == nil }.map(\.1)
    case "R-M13": names = titles { $0.buyerOwner == nil }
    case "R-L07": names = titles { $0.finish == nil }
    case "R-T14":
      names = closedTime().map { window in
        let range = values.days.range(window.days)
        return window.reason.isEmpty ? range : "\(range) (\(window.reason))"
      }
    case "R-T16": names = busiest(visible).map { [$0] } ?? []
    case "R-D03":
      names = [("timeline.date_owner", "who cares about it"), ("timeline.consequence", "what a delay would cost them")]
        .filter { deal[Key($0.0)] == nil }.map(\.1)
    default: names = []
    }
    return Self.joined(names)
  }

  /// Of the rows of the page for which this is so; a long list says nothing more than its length.
  private func titles(_ isMeant: (Row) -> Bool) -> [String] {
    let rows = planned.plan.rows
    let meant = rows.indices.filter {
      rows[$0].headline && rows[$0].catalogue != GoLive.step && isMeant(rows[$0])
    }
    let named = meant.prefix(meant.count <= 4 ? 4 : 3).map { "\"\(rows[$0].title)\"" }
    return meant.count == named.count ? named : named + ["\(meant.count - named.count) more"]
  }

  private var visible: [Row] { planned.plan.rows.filter { $0.headline && $0.catalogue != GoLive.step } }

  /// The buyer's windows between today and go-live, in order.
  private func closedTime() -> [DealCalendars.Window] {
    guard let goLive = planned.plan.goLive, let days = planned.resolution["timeline.days"]?.number else { return [] }
    let today = goLive - Int(days)
    let time = DayRange(min(today, goLive), max(today, goLive))
    return deal.records("timeline.freezes").compactMap(DealCalendars.Window.init)
      .filter { $0.isBuyers && $0.days.meets(time) }
      .sorted { ($0.days.first, $0.days.last, $0.reason) < ($1.days.first, $1.days.last, $1.reason) }
  }

  private func busiest(_ visible: [Row]) -> String? {
    let people = Set(visible.flatMap { [$0.buyerOwner, $0.sellerOwner].compactMap { $0 } }).sorted()
    return people.max { a, b in count(a, visible) < count(b, visible) }
  }

  private func count(_ name: String, _ visible: [Row]) -> Int {
    let weeks = visible.filter { $0.buyerOwner == name || $0.sellerOwner == name }.compactMap { row in
      row.finish.map { $0.number - Int32($0.weekday.rawValue) }
    }
    return Dictionary(grouping: weeks, by: { $0 }).values.map(\.count).max() ?? 0
  }

  /// `security, legal and purchasing`
  package static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
