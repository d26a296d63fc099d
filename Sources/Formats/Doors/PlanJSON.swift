import Planning
import Rules
import Scheduling

/// A plan as the doors give it: ISO dates, working days, ids of the catalogue.
struct PlanJSON {
  let planner: Planner
  let planned: Planner.Planned
  let deal: Deal
  let includesWhy: Bool
  /// Nil where they were not asked for.
  var remedies: Remedies? = nil
  /// Nil when nobody asked for it; nothing inside when there is nothing to run.
  var forecast: DealForecast?? = nil

  func write(id: JSON, to writer: inout JSONWriter) {
    let plan = planned.plan
    writer.object { writer in
      writer.member("id", id)
      writer.member("weight", plan.weight.rawValue)
      writer.member("policy", deal.policy.rawValue)
      writer.member("feasible", plan.feasible)
      writer.member("start_by", plan.startBy)
      writer.member("earliest_go_live", plan.conflicts.isEmpty ? plan.earliestGoLive : nil)
      writer.member("shortfall", plan.shortfall)
      writer.member("room", planned.resolution["plan.room"]?.json ?? .null)
      writer.member("workdays", planned.resolution["timeline.workdays"]?.json ?? .null)
      writer.name("rows")
      writer.array(plan.rows) { row($1, to: &$0) }
      writer.name("warnings")
      writer.array(plan.notes) { writer, note in
        writer.object { writer in
          writer.member("rule", note.rule)
          writer.member("text", note.text)
        }
      }
      writer.name("holds")
      writer.array(plan.holds.filter { $0.waived == nil }) { writer, hold in
        writer.object { writer in
          writer.member("rule", hold.rule)
          writer.member("export", hold.holds ?? "")
          writer.member("text", hold.text)
        }
      }
      writer.name("waived")
      writer.array(plan.holds.filter { $0.waived != nil }) { writer, hold in
        writer.object { writer in
          writer.member("rule", hold.rule)
          writer.member("export", hold.holds ?? "")
          writer.member("because", hold.waived ?? "")
        }
      }
      writer.name("statuses")
      writer.array(plan.statuses) { writer, status in
        writer.object { writer in
          writer.member("rule", status.rule)
          writer.member("status", status.health.rawValue)
          writer.member("text", status.text)
        }
      }
      writer.member("asks", plan.asks.map(\.name))
      if let remedies { writer.member("remedies", RemediesJSON.json(remedies)) }
      if let forecast { writer.member("forecast", forecast.map(ForecastJSON.json) ?? .null) }
      writer.name("playbook")
      writer.object { writer in
        writer.member("id", planner.playbook.id)
        writer.member("version", planner.playbook.version)
        writer.member("hash", planner.playbook.hash)
      }
    }
  }

  private func row(_ row: Row, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", row.id)
      writer.member("catalogue", row.catalogue)
      writer.member("title", row.title)
      writer.member("done_when", row.doneWhen)
      writer.member("phase", row.phase)
      writer.member("side", row.side.rawValue)
      writer.member("lead", row.lead.rawValue)
      writer.member("buyer_role", row.buyerRole)
      writer.member("seller_role", row.sellerRole)
      writer.name("owner")
      writer.object { writer in
        writer.member("buyer", row.buyerOwner)
        writer.member("seller", row.sellerOwner)
      }
      writer.member("audience", row.audience.rawValue)
      writer.member("start", row.start)
      writer.member("finish", row.finish)
      writer.member("latest_start", row.latestStart)
      writer.member("latest_finish", row.latestFinish)
      writer.member("float", row.float)
      writer.member("critical", row.critical)
      writer.member("headline", row.headline)
      writer.member("parent", row.parent)
      writer.member("after", row.after)
      writer.member("days", row.days)
      writer.member("done", row.done)
      writer.member("assumed", row.assumed)
      if includesWhy { writer.member("why", why(row)) }
    }
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
      "at": .text(reason.location.description),
      "changed": .array(
        reason.changes.map { ["entry": .text($0.entry), "at": .text($0.location.description)] }),
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
}
