import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("Which file a row comes from")
struct RowOriginTests {
  static let line = """
    {"id":1,"today":"2027-01-11","include":["why"],"facts":{"data.company":true,"security.review":"full",\
    "deal.value":{"amount":60000,"currency":"EUR"}}}
    """

  private func door() throws -> (door: PlanDoor, planner: Planner) {
    let loaded = Layered.acme(
      """
      version: 3
      steps:
        D04: {days: {typical: 25, max: 60}}
        X90:
          title: Penetration test passed
          done when: Report is with you
          when: always
          phase: validate
          days: {min: 5, typical: 10, max: 20}
          buyer role: security
          seller role: security_lead
      """)
    #expect(loaded.findings == [])
    let planner = Shipped.planner(try #require(loaded.value))
    return (PlanDoor(planner: planner), planner)
  }

  @Test("The door says it with why, both files where a layer changed an entry, and names what made the plan")
  func json() throws {
    let (door, planner) = try door()
    let json = try JSON(parsing: try #require(door.answer(Self.line)).text)
    func why(_ step: String) -> JSON? { json["rows"]?.array?.first { $0["catalogue"]?.text == step }?["why"] }
    #expect(why("D04")?["at"]?.text?.hasPrefix("playbooks/b2b-software/steps/security.yaml:") == true)
    #expect(why("D04")?["changed"]?.array == [["entry": "days", "at": "acme.yaml:5:9"]])
    #expect(why("X90")?["at"]?.text?.hasPrefix("acme.yaml:") == true)
    #expect(why("X90")?["changed"]?.array == [])
    #expect(json["playbook"]?["id"]?.text == "acme")
    #expect(json["playbook"]?["version"]?.number == 3)
    #expect(json["playbook"]?["hash"]?.text == planner.playbook.hash)
  }

  @Test("Why of a row names both places, and the rep's own copy names version and hash")
  func words() throws {
    let (_, planner) = try door()
    let deal = Deal(facts: ["data.company": .flag(true), "security.review": .text("full")])
    let planned = try planner.plan(deal, today: TestsReader.today)
    let row = try #require(planned.plan.rows.first { $0.catalogue == "D04" })
    let place = RowReason(row, planner: planner, planned: planned)?.place
    #expect(place?.contains("steps/security.yaml:") == true)
    #expect(place?.hasSuffix("; days in acme.yaml:5:9") == true)
    let copy = RepExport(phrases: Shipped.phrases).text(
      RepPlan(planned, of: deal, planner: planner, today: TestsReader.today))
    #expect(copy.contains("Made by the rules of acme 3, on b2b-software 1 (\(planner.playbook.hash))."))
  }
}
