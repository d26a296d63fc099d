import Rules
import Scheduling

extension CallSheet {
  private static let questionsAtMost = 5
  /// Beside them, room is kept for what the playbook would ask.
  private static let peopleAtMost = 3
  private static let namesAtMost = 2
  /// Working days from which a length that nobody has confirmed is worth a question of its own.
  private static let longFrom = 10
  private static let unknownAtMost = 4

  package init(_ planned: Planner.Planned, of deal: Deal, planner: Planner, today: Day) {
    let source = PageSource(planned: planned, deal: deal, planner: planner, today: today)
    let rows = PageRows(planned.plan)
    let unnamedRows = rows.entries.filter { $0.row.buyerOwner == nil && !$0.isGoLive }
    day = source.talk?.day
    who = source.talk?.who ?? source.contact?.name
    dates = source.dates
    unnamed = unnamedRows.compactMap { $0.row.title.onOneLine }
    let missingNames = Set(unnamedRows.map(\.row.buyerRole)).count
    goal =
      deal["why.problem"] == nil
      ? .problem : planned.plan.goLive == nil ? .goLive : .dates(missingNames: missingNames)
    known = Self.known(source)

    let open = OpenByEffect(planned: planned, deal: deal, planner: planner, today: today)
    let asks = open.asks
    unknown = asks.prefix(Self.unknownAtMost).map { $0.question.label }
    let chosen = deal.willAsk.compactMap { willAsk -> Question? in
      guard let text = willAsk.question(in: planner.playbook, open: deal) else { return nil }
      return Question(ask: .chosen(text), settles: .chosen)
    }
    let people = Self.questionsOfPeople(rows.entries, contact: source.contact?.name)
    let isUnconfirmed = planned.plan.holds.contains { $0.rule == "R-D11" && $0.waived == nil }
    let last = isUnconfirmed && planned.plan.goLive != nil ? [Question(ask: .dates, settles: .dates)] : []
    let chosenKeys = Set(deal.willAsk.compactMap(\.key))
    let further = asks.filter { !chosenKeys.contains($0.key) }
    let core = further.filter { $0.question.asked == .core }.map(Self.question)
    let others = further.filter { $0.question.asked != .core }.map(Self.question)
    questions = Array((chosen + core + people + others).prefix(Self.questionsAtMost - last.count)) + last

    let soon = today + 10
    let ours = rows.entries.first { entry in
      entry.row.side == .seller && entry.finish.map { $0 >= today && $0 <= soon } ?? false
    }
    give = ours.flatMap { entry in entry.finish.map { .row(entry.row.title.onOneLine ?? "", by: $0) } } ?? .page
    let due = source.handovers(.buyer).first { $0.due.map { $0 <= soon + 7 } ?? false }
    let handover = due.flatMap { due in due.due.map { Exchange.row(due.title, by: $0) } }
    get = [handover, unnamedRows.isEmpty ? nil : .names(by: source.namesDue)].compactMap { $0 }
    if get.isEmpty { get = [.dates] }
  }

  private static func known(_ source: PageSource) -> [Known] {
    let deal = source.deal
    let decider = deal.records("stakeholders").first {
      $0["role"]?.text == "economic_buyer" && $0["side"]?.text != "seller"
    }?["name"]?.text?.onOneLine
    return [
      deal["why.problem"].map { _ in .problem }, deal["why.impact"].map { _ in .cost },
      source.plan.goLive.map { .goLive($0) }, deal["timeline.reason"].map { _ in .reason },
      decider.map { .decider($0) }, deal["paper.path"].map { _ in .path },
      deal["budget.approved"]?.flag == true ? .budget : nil, deal["why.measure"].map { _ in .measure },
    ].compactMap { $0 }
  }

  /// Who does what nobody is named for, and how long it takes those who are: the rows with the most unconfirmed days
  /// first, each role once. What the contact does stays out: they can say it without being asked for a name.
  private static func questionsOfPeople(_ entries: [PageRows.Entry], contact: String?) -> [Question] {
    let byDays = entries.filter { !$0.isGoLive }.enumerated()
      .sorted { a, b in (-assumedDays(a.element), a.offset) < (-assumedDays(b.element), b.offset) }.map(\.element)
    var roles: Set<String> = []
    let once = byDays.filter { roles.insert($0.row.buyerRole).inserted }
    let names = once.filter { $0.row.buyerOwner == nil }.prefix(namesAtMost).map { entry in
      Question(
        ask: .name(role: entry.row.buyerRole, title: entry.row.title.onOneLine ?? ""),
        settles: .row(entry.number ?? 0, days: assumedDays(entry)))
    }
    let lengths = once.compactMap { entry -> Question? in
      let days = assumedDays(entry)
      guard days >= longFrom, let name = entry.row.buyerOwner?.onOneLine, name != contact else { return nil }
      return Question(
        ask: .length(role: entry.row.buyerRole, title: entry.row.title.onOneLine ?? "", name: name),
        settles: .length(entry.number ?? 0, days: days))
    }
    return Array((names + lengths.prefix(namesAtMost)).prefix(peopleAtMost))
  }

  /// Working days of the row and its parts that the buyer leads and nobody has confirmed.
  private static func assumedDays(_ entry: PageRows.Entry) -> Int {
    ([entry.row] + entry.members).filter { $0.assumed && $0.lead == .buyer }.map(\.days).reduce(0, +)
  }

  private static func question(_ ask: OpenByEffect.Ask) -> Question {
    let settles: Settles =
      switch ask.key {
      case "timeline.go_live": .goLive
      default: ask.group.map { .group($0.settles) } ?? .core(ask.question.label)
      }
    return Question(ask: .playbook(ask.question.askBuyer), settles: settles)
  }
}
