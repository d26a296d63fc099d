import Foundation
import Planning
import Storage
import TestSupport
import Testing

@Suite("Which playbook a deal is planned with", .serialized)
struct PlaybookChoiceTests {
  static let acme = """
    playbook: acme
    extends: b2b-software
    version: 3
    steps:
      D04: {days: {typical: 25, max: 60}}
    """

  /// A program whose owner has written playbooks of their own.
  static func program(_ files: [String: String] = ["acme.yaml": acme]) throws -> Program {
    let program = try Program()
    for (path, text) in files {
      let url = URL(fileURLWithPath: program.home.file("config/mutual/playbooks/\(path)"))
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    return program
  }

  static let deal = ["Ashgrove Hospitals", "nothing", "Friday with Ruth Amadi", "quit"]

  @Test("The log names the one that was asked for, and the deal keeps it")
  func option() throws {
    let program = try Self.program()
    _ = try program.run(["--playbook", "acme", "--today", "2027-01-11"], lines: Self.deal)
    let log = Log(try SQLiteStore(path: program.store).log(of: 1).entries)
    #expect(log.playbook?.id == "acme")
    #expect(log.playbook?.version == 3)
    let backup = try program.run(["backup", "ashgrove", "-o", "-"])
    #expect(
      backup.output.hasPrefix(
        "{\"format\":1,\"playbook\":\"acme\",\"hash\":\"\(log.playbook?.hash ?? "")\",\"version\":3}"))
    #expect(try program.run(["show", "ashgrove"]).status == 0)
  }

  @Test("A setting names the one for new deals, and a name that is not there is refused with the nearest")
  func setting() throws {
    let program = try Self.program()
    let refused = try program.run(["settings", "playbook", "acmee"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("Did you mean acme?"))
    #expect(try program.run(["settings", "playbook", "acme"]).status == 0)
    #expect(try program.run(["settings", "playbook"]).output == "playbook: acme\n")
    _ = try program.run(["--today", "2027-01-11"], lines: Self.deal)
    #expect(Log(try SQLiteStore(path: program.store).log(of: 1).entries).playbook?.id == "acme")
    #expect(try program.run(["settings", "playbook", "-"]).status == 0)
    #expect(try program.run(["settings", "playbook"]).output == "playbook: b2b-software\n")
  }

  @Test("The door plans each line with the playbook that it names")
  func door() throws {
    let program = try Self.program()
    let facts =
      "\"today\":\"2027-01-11\",\"facts\":{\"security.review\":\"full\",\"deal.value\":{\"amount\":60000,\"currency\":\"EUR\"}}"
    let outcome = try program.run(
      ["plan", "--json"],
      lines: [
        "{\"id\":1,\(facts)}", "{\"id\":2,\"playbook\":\"acme\",\(facts)}", "{\"id\":3,\"playbook\":\"acm\",\(facts)}",
        "{\"id\":4,\"playbook\":\"b2b-software\",\(facts)}",
      ])
    #expect(outcome.status == 0)
    let lines = try outcome.output.split(separator: "\n").map { try JSON(parsing: $0) }
    func days(_ line: JSON) -> Double? {
      line["rows"]?.array?.first { $0["catalogue"]?.text == "D04" }?["days"]?.number
    }
    #expect(lines.count == 4)
    #expect(days(lines[0]) == days(lines[3]))
    #expect(days(lines[0]) != 25)
    #expect(days(lines[1]) == 25)
    #expect(lines[1]["playbook"]?["version"]?.number == 3)
    #expect(lines[2]["error"]?["code"]?.text == "unknown-playbook")
    #expect(lines[2]["error"]?["message"]?.text?.contains("Did you mean acme?") == true)
  }

  @Test("A deal whose playbook is gone says so, and can go on with another one")
  func gone() throws {
    let program = try Self.program()
    _ = try program.run(["--playbook", "acme", "--today", "2027-01-11"], lines: Self.deal)
    try FileManager.default.removeItem(atPath: program.home.file("config/mutual/playbooks/acme.yaml"))
    let refused = try program.run(["talk", "ashgrove", "--today", "2027-01-12"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("\"acme\", which is not on this machine"))
    let other = try program.run(
      ["talk", "ashgrove", "--playbook", "b2b-software", "--today", "2027-01-12"], lines: ["quit"])
    #expect(other.status == 0)
    #expect(Log(try SQLiteStore(path: program.store).log(of: 1).entries).playbook?.id == "b2b-software")
  }

  @Test("Under a newer version the difference is shown once, every answer is kept, and the log names it")
  func newer() throws {
    let program = try Self.program()
    let lines = [
      "Ashgrove Hospitals", "nothing", "Friday with Ruth Amadi", "the rota is rebuilt by hand", "30 hours a month",
      "rotas are ready on Monday", "their lawyers' comments", "1 September 2027", "the summer leave rota",
      "Ruth Amadi, Director of Nursing", "Peter Lowe, Finance Director", "nobody",
      "their security checks it, purchasing sets us up", "48,000 pounds", "40",
      "quit",
    ]
    _ = try program.run(["--playbook", "acme", "--today", "2027-01-11"], lines: lines)
    let before = Log(try SQLiteStore(path: program.store).log(of: 1).entries)
    let text = Self.acme.replacingOccurrences(of: "version: 3", with: "version: 4")
      .replacingOccurrences(of: "typical: 25", with: "typical: 45")
    try text.write(
      toFile: program.home.file("config/mutual/playbooks/acme.yaml"), atomically: true, encoding: .utf8)

    let opened = try program.run(["talk", "ashgrove", "--today", "2027-01-11"], lines: ["quit"])
    #expect(opened.output.contains("version 4 now, 3"))
    #expect(opened.output.contains("45 working days, was 25"))
    let after = Log(try SQLiteStore(path: program.store).log(of: 1).entries)
    #expect(after.deal.facts == before.deal.facts)
    #expect(after.playbook?.version == 4)
    #expect(after.playbook?.hash != before.playbook?.hash)
    let again = try program.run(["talk", "ashgrove", "--today", "2027-01-11"], lines: ["quit"])
    #expect(!again.output.contains("How plans are made"))
  }
}
