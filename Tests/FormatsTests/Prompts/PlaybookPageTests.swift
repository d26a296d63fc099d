import Foundation
import TestSupport
import Testing

@Suite("The page that says where each rule and step went")
struct PlaybookPageTests {
  private static let folder = Shipped.prompts.appendingPathComponent("playbooks")

  /// Rows of all tables of the page, cells without spaces around them.
  private static let rows: [[String]] = {
    let text = (try? String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: true).map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }()

  private static let rules = rows.filter { $0.count == 4 && $0[0].wholeMatch(of: #/R-[A-Z]\d\d/#) != nil }
  private static let steps = rows.filter { $0.count == 4 && $0[0].wholeMatch(of: #/[A-Z]\d\d/#) != nil }

  private static let text: [String: String] = Dictionary(
    Shipped.files.filter { $0.path.hasPrefix("playbooks/b2b-software/") && !$0.path.contains("/tests/") }
      .map { (String($0.path.dropFirst("playbooks/b2b-software/".count)), $0.text) },
    uniquingKeysWith: { first, _ in first })

  /// Files in backticks.
  private static func files(_ cell: String) -> [String] {
    cell.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("`") }.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "`")) }
  }

  private static func counted(_ rows: [[String]], at offset: Int) -> [String: Int] {
    Dictionary(grouping: Set(rows.map { $0[0] })) { String($0.dropFirst(offset).prefix(1)) }.mapValues(\.count)
  }

  @Test("Every rule of the catalogue stands there once")
  func allRules() {
    #expect(Self.rules.count == 174)
    #expect(
      Self.counted(Self.rules, at: 2) == [
        "Q": 10, "W": 12, "D": 14, "T": 20, "F": 35, "M": 17, "U": 15, "L": 15, "H": 14, "X": 11, "C": 11,
      ])
  }

  @Test("Every step of the catalogue stands there once, with the title and the file that it has")
  func allSteps() {
    #expect(Self.steps.count == 125)
    #expect(
      Self.counted(Self.steps, at: 0) == [
        "A": 11, "B": 15, "C": 12, "D": 23, "E": 11, "F": 9, "X": 6, "G": 19, "H": 12, "I": 7,
      ])
    for row in Self.steps {
      #expect(Shipped.playbook.step(row[0])?.title == row[1], "\(row[0])")
      #expect(Self.files(row[3]).count == 1)
      for file in Self.files(row[3]) { #expect(Self.text[file]?.contains("  \(row[0]):\n") == true, "\(row[0])") }
    }
  }

  private static let built: Set<String> = ["step", "note", "hold", "plan-check", "wording", "health"]

  @Test("What is carried by a playbook is there, in each file that is named")
  func carried() {
    for row in Self.rules where Self.built.contains(row[1]) {
      #expect(!Self.files(row[3]).isEmpty || row[3] == "the program", "\(row[0]) is carried by nothing")
    }
    for row in Self.rules {
      for file in Self.files(row[3]) {
        #expect(Self.text[file]?.contains(row[0]) == true, "\(file) does not name \(row[0])")
      }
    }
  }

  @Test("What was left out has a reason, and stands in no file as a rule")
  func leftOut() {
    let out = Self.rules.filter { ["practice", "refused"].contains($0[1]) }
    #expect(out.count == 19)
    for row in out {
      #expect(row[3] == "left out")
      #expect(row[2].split(separator: " ").count >= 6, "\(row[0]) has no reason")
      #expect(Shipped.playbook.rule(row[0]) == nil)
    }
  }

  @Test("What a layer adds stands on the page, with the title it has", arguments: Shipped.playbookNames)
  func layers(_ id: String) throws {
    let playbook = try #require(Shipped.load(id).value)
    let titles = Dictionary(Self.rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    let home = "playbooks/\(id)/"
    for rule in playbook.rules where rule.location.file.hasPrefix(home) {
      // R-H05-14 is a second line of R-H05.
      #expect(titles[rule.id] != nil || titles[String(rule.id.prefix(5))] != nil, "\(rule.id)")
    }
    for step in playbook.steps where step.location.file.hasPrefix(home) {
      #expect(titles[step.id] == step.title.filter { $0 != "{" && $0 != "}" } || id == "b2b-software", "\(step.id)")
    }
    #expect(titles["`\(id)`"] != nil)
  }

  @Test("Every rule of the playbook stands on the page, and so does every source it names")
  func nothingElse() {
    let named = Set(Self.rows.map { $0[0] })
    // R-H05-14 is a second line of R-H05.
    for rule in Shipped.playbook.rules { #expect(named.contains(String(rule.id.prefix(5))), "\(rule.id)") }
    for source in Set(Shipped.playbook.rules.flatMap(\.source) + Shipped.playbook.steps.flatMap(\.source)) {
      #expect(named.contains(source), "The source \(source)")
    }
  }
}
