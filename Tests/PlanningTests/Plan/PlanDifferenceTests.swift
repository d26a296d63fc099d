import Planning
import Rules
import TestSupport
import Testing

@Suite("The difference of two plans is exact")
struct PlanDifferenceTests {
  private func difference(_ change: (inout Example) -> Void) throws -> PlanDifference {
    var example = Example.middle
    let before = try example.plan()
    change(&example)
    let playbook = Shipped.playbook
    return PlanDifference(from: before, by: playbook, to: try example.plan(), by: playbook)
  }

  @Test("the same plan has none")
  func none() throws { #expect(try difference { _ in }.isEmpty) }

  @Test("a row that comes is named with its rules")
  func added() throws {
    let difference = try difference { $0["data.residency"] = .flag(true) }
    let row = try #require(difference.added.first { $0.row.catalogue == "D11" })
    #expect(!row.rules.isEmpty)
    #expect(difference.dropped.isEmpty)
  }

  @Test("a length set by hand is one length, and moves what waits for it")
  func length() throws {
    let difference = try difference { $0["plan.edits"] = .list([Example.edit("E04", .days, .number(40))]) }
    #expect(difference.lengths.map(\.row.catalogue) == ["E04"])
    #expect(difference.lengths.map(\.to) == [40])
    #expect(difference.signature.isChange)
    #expect(difference.moved.contains { $0.row.catalogue == "F08" })
  }

  @Test("a name that comes changes owners and nothing else of the rows")
  func owners() throws {
    let difference = try difference { example in
      example["stakeholders"] = Example.people(
        ("Ines Paz", "economic_buyer"), ("Tom Rhee", "champion"), ("Uma Sen", "legal"), ("Eva Lund", "security"))
    }
    #expect(difference.owners.contains { $0.to.buyer == "Eva Lund" })
    #expect(difference.added.isEmpty && difference.dropped.isEmpty && difference.lengths.isEmpty)
  }

  @Test("a hold that no longer stands is closed, and one that comes is opened")
  func holds() throws {
    let gone = try difference { $0["timeline.go_live"] = nil }
    #expect(gone.holds.opened.map(\.rule).contains("R-D01"))
    #expect(!gone.undated.isEmpty)
    var example = Example.middle
    example["timeline.go_live"] = nil
    let without = try example.plan()
    let back = PlanDifference(from: without, to: try Example.middle.plan())
    #expect(back.holds.closed.map(\.rule).contains("R-D01"))
    #expect(!back.dated.isEmpty)
  }

  @Test("going there and back gives the opposite")
  func opposite() throws {
    let before = try Example.middle.plan()
    var example = Example.middle
    example["deal.value"] = .money(Money(400_000, "USD"))
    let after = try example.plan()
    let (there, back) = (PlanDifference(from: before, to: after), PlanDifference(from: after, to: before))
    #expect(there.added.map(\.row) == back.dropped.map(\.row))
    #expect(there.dropped.map(\.row) == back.added.map(\.row))
    #expect(there.weight.from == back.weight.to && there.weight.isChange)
    #expect(there.notes.opened == back.notes.closed)
  }
}
