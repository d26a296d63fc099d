import Dialogue
import Foundation
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Together, on a shared screen")
struct TogetherTests {
  private func opened() throws -> (Together, shown: String) {
    let today = try #require(Day(iso: "2027-01-11"))
    let facts: [(Key, Value)] = [
      ("deal.account", .text("Ashgrove Hospitals")), ("why.problem", .text("Every Sunday the rota is rebuilt by hand")),
      ("why.impact", .text("30 hours a month")), ("timeline.go_live", .day(Day(iso: "2027-05-10")?.number ?? 0)),
      ("timeline.reason", .text("The summer leave rota")), ("deal.value", .money(Money(48_000, "GBP"))),
      ("paper.path", .text("their lawyers, then purchasing")), ("rollout.users", .number(40)),
      (
        "stakeholders",
        .list([
          Record([
            ("name", .text("Ruth Amadi")), ("role", .text("champion")), ("side", .text("buyer")), ("met", .flag(true)),
          ]),
          Record([("name", .text("Peter Lowe")), ("role", .text("economic_buyer")), ("side", .text("buyer"))]),
        ])
      ),
    ]
    let entries = facts.map {
      Entry(device: "test", sequence: 1, turn: 1, stamp: "", words: "", change: .set($0, $1))
    }
    let conversation = try Conversation(
      log: Log(
        entries + [Entry(device: "test", sequence: 2, turn: 2, stamp: "", words: "", change: .moment("enough"))]),
      planner: Shipped.planner, phrases: Shipped.phrases, settings: ["seller.rep": .text("Nora Byrne")], today: today,
      width: 80)
    var together = Together(conversation)
    let shown = text(together.open(since: nil))
    return (together, shown)
  }

  private func text(_ effects: [Effect]) -> String {
    effects.map { effect in
      switch effect {
      case .say(let text), .hint(let text): text
      case .show(let lines): lines.joined(separator: "\n")
      default: ""
      }
    }.joined(separator: "\n")
  }

  @Test("It shows the buyer's rows and nothing that is ours")
  func rows() throws {
    let (together, shown) = try opened()
    #expect(shown.contains("Every Sunday the rota is rebuilt by hand"))
    #expect(shown.contains("Agreement signed"))
    for row in together.planned.plan.rows where row.audience == .ours {
      #expect(!shown.contains(row.title), "\(row.title)")
    }
    for note in together.planned.plan.notes + together.planned.plan.holds { #expect(!shown.contains(note.text)) }
    #expect(!shown.contains("~"))
  }

  @Test("What the buyer says is kept as theirs, and read back")
  func changes() throws {
    var (together, _) = try opened()
    _ = together.respond(to: .line("the contract takes 20 days"))
    let readBack = text(together.respond(to: .line("done")))
    #expect(together.deal.edits.contains { $0.saidBy == "buyer" && $0.value == .number(20) })
    #expect(readBack.contains("1. "))
    #expect(readBack.contains("20 working days"))
    let end = together.respond(to: .line("yes"))
    #expect(end.contains(.leave))
    #expect(together.deal["timeline.realistic"] == .flag(true))
    #expect(together.deal["plan.buyer_changes"] == .number(1))
    #expect(!together.planned.plan.holds.contains { $0.rule == "R-D11" })
  }

  @Test("A line that names no row asks for one and changes nothing")
  func unclear() throws {
    var (together, _) = try opened()
    let before = together.deal
    let answer = text(together.respond(to: .line("this is far too fast for us")))
    #expect(answer.contains("Name the row"))
    #expect(together.deal == before)
  }
}
