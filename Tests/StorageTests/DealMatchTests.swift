import Storage
import Testing

@Suite("Calling a deal by name")
struct DealMatchTests {
  private let acme = deal(1, "acme")
  private let acme2 = deal(2, "acme-2")
  private let beta = deal(3, "beta")
  private let acorn = deal(4, "acorn", isArchived: true)
  private var deals: [DealSummary] { [acme, acme2, beta, acorn] }

  private static func deal(_ number: Int, _ slug: String, isArchived: Bool = false) -> DealSummary {
    DealSummary(number: number, slug: slug, account: slug, isArchived: isArchived)
  }

  @Test("the whole slug wins over being a prefix of another")
  func whole() {
    #expect(DealMatch("acme", among: deals) == .one(acme))
    #expect(DealMatch("ACME-2", among: deals) == .one(acme2))
  }

  @Test("a number or a prefix of one slug is enough")
  func short() {
    #expect(DealMatch("3", among: deals) == .one(beta))
    #expect(DealMatch("b", among: deals) == .one(beta))
  }

  @Test("a prefix of several names them, the archived ones only where there is no other")
  func several() {
    #expect(DealMatch("ac", among: deals) == .several([acme, acme2]))
    #expect(DealMatch("aco", among: deals) == .one(acorn))
  }

  @Test("anything else is nobody's name", arguments: ["", "7", "zeta", "-"])
  func nobody(name: String) {
    #expect(DealMatch(name, among: deals) == .none)
  }
}
