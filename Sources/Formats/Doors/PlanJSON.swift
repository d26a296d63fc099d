import Planning
import Rules
import Scheduling

/// A plan as the doors give it: ISO dates, working days, ids of the catalogue.
struct PlanJSON {
  let planner: Planner
  let planned: Planner.Planned
  let deal: Deal
  let includesWhy: Bool

  func json(id: JSON) -> JSON {
    let plan = planned.plan
    var members: [JSON.Member] = [
      JSON.Member("id", id),
      JSON.Member("weight", .text(plan.weight.rawValue)),
      JSON.Member("feasible", plan.feasible.map { .flag($0) } ?? .null),
      JSON.Member("start_by", day(plan.startBy)),
      JSON.Member("earliest_go_live", plan.conflicts.isEmpty ? day(plan.earliestGoLive) : .null),
      JSON.Member("shortfall", plan.shortfall.map { .number(Double($0)) } ?? .null),
      JSON.Member("room", planned.resolution["plan.room"]?.json ?? .null),
      JSON.Member("workdays", planned.resolution["timeline.workdays"]?.json ?? .null),
      JSON.Member("rows", .array(plan.rows.map(row))),
      JSON.Member("warnings", .array(plan.notes.map { ["rule": .text($0.rule), "text": .text($0.text)] })),
    ]
    members.append(
      JSON.Member(
        "holds",
        .array(
          plan.holds.filter { $0.waived == nil }.map {
            ["rule": .text($0.rule), "export": .text($0.holds ?? ""), "text": .text($0.text)]
          })))
    members.append(JSON.Member("asks", .array(plan.asks.map { .text($0.name) })))
    members.append(
      JSON.Member(
        "playbook",
        [
          "id": .text(planner.playbook.id), "version": .number(Double(planner.playbook.version)),
          "hash": .text(planner.playbook.hash),
        ]))
    return .object(members)
  }

  private func row(_ row: Row) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .text(row.id)),
      JSON.Member("catalogue", text(row.catalogue)),
      JSON.Member("title", .text(row.title)),
      JSON.Member("done_when", .text(row.doneWhen)),
      JSON.Member("phase", .text(row.phase)),
      JSON.Member("side", .text(row.side.rawValue)),
      JSON.Member("lead", .text(row.lead.rawValue)),
      JSON.Member("buyer_role", .text(row.buyerRole)),
      JSON.Member("seller_role", .text(row.sellerRole)),
      JSON.Member("owner", ["buyer": text(row.buyerOwner), "seller": text(row.sellerOwner)]),
      JSON.Member("audience", .text(row.audience.rawValue)),
      JSON.Member("start", day(row.start)),
      JSON.Member("finish", day(row.finish)),
      JSON.Member("latest_start", day(row.latestStart)),
      JSON.Member("latest_finish", day(row.latestFinish)),
      JSON.Member("float", row.float.map { .number(Double($0)) } ?? .null),
      JSON.Member("critical", .flag(row.critical)),
      JSON.Member("headline", .flag(row.headline)),
      JSON.Member("parent", text(row.parent)),
      JSON.Member("after", .array(row.after.map { .text($0) })),
      JSON.Member("days", .number(Double(row.days))),
      JSON.Member("done", day(row.done)),
      JSON.Member("assumed", .flag(row.assumed)),
    ]
    if includesWhy { members.append(JSON.Member("why", why(row))) }
    return .object(members)
  }

  private func why(_ row: Row) -> JSON {
    guard let reason = RowReason(row, planner: planner, planned: planned) else {
      return ["rules": [], "when": "said", "because": "It is handed over before go-live.", "facts": []]
    }
    return [
      "rules": .array(reason.rules.map { .text($0) }),
      "when": .text(reason.condition),
      "because": .text(reason.because),
      "facts": .array(reason.causes.map(cause)),
    ]
  }

  private func cause(_ cause: Cause) -> JSON {
    let source =
      switch cause.source {
      case .none: "unknown"
      case .said: "said"
      case .derived: "derived"
      case .assumed: "assumed"
      case .computed: "computed"
      }
    var members = [
      JSON.Member("key", .text(cause.key.name)), JSON.Member("value", cause.value?.json ?? .null),
      JSON.Member("source", .text(source)),
    ]
    if !cause.because.isEmpty { members.append(JSON.Member("because", .array(cause.because.map(self.cause)))) }
    return .object(members)
  }

  private func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
  private func day(_ day: Day?) -> JSON { day.map { .text($0.iso) } ?? .null }
}
