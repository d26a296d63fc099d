import Dialogue
import TestSupport
import Testing

@Suite("The first screen")
struct StartTests {
  private func start() -> Start {
    Start(
      phrases: Shipped.phrases,
      deals: [
        Start.Deal(number: 1, slug: "acme", account: "Acme", standing: "a plan stands", when: "today"),
        Start.Deal(number: 4, slug: "7-hills", account: "7 Hills", standing: "", when: "yesterday"),
      ])
  }

  @Test(
    "a word of the conversation or a number that no deal has is no company",
    arguments: ["show", "8", "undo", "export html", "why", "days-off"])
  func noCompany(line: String) {
    var start = start()
    let effects = start.respond(to: line)
    #expect(!effects.contains { if case .create = $0 { true } else { false } }, "\(effects)")
    #expect(effects.last == .ask)
  }

  @Test("names of companies begin a deal, known ones and numbers open it")
  func companies() {
    for name in ["Ashford Mills", "Show Me Films Ltd of Leeds", "3M Nordic", "Export Credit Union of Norway"] {
      var start = start()
      #expect(start.respond(to: name) == [.create(account: name)])
    }
    var start = start()
    #expect(
      start.respond(to: "4") == [.open(4)] && start.respond(to: "") == [.open(1)]
        && start.respond(to: "acme") == [.open(1)])
  }
}
