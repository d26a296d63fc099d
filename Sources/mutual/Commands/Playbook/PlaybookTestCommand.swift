import ArgumentParser
import Formats
import Foundation
import Planning
import Rules

/// `mutual playbook test`: runs the tests that stand beside a playbook.
struct PlaybookTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests of a playbook and say what was there instead.",
    discussion: "Tests stand in playbooks/NAME/tests/*.yaml of the config folder, or are shipped with the playbook.")

  @Argument(help: "The playbook, such as b2b-software.") var playbook: String?
  @Flag(help: "Say which rules and which parts of conditions no test has seen to hold, or not to.") var coverage = false
  @Flag(help: "One JSON object instead of sentences.") var json = false

  func run() throws {
    let world = World(today: nil)
    let library = world.prompts
    do {
      let id = playbook ?? PromptLibrary.shippedPlaybook
      let suite = try PlaybookSuite(of: id, library: library)
      let report = TestReport(suite: suite, withCoverage: coverage)
      Terminal.write(json ? report.json.description + "\n" : report.text)
      if !suite.findings.isEmpty {
        let text = FindingPrinter.text(suite.findings) { library.ownText($0) }
        FileHandle.standardError.write(Data((text + "\n").utf8))
      }
      if suite.runs.contains(where: { !$0.isMet }) || !suite.findings.isEmpty { throw ExitCode(1) }
      if suite.runs.isEmpty {
        throw Told.used(
          "\(id) has no tests yet. They stand in playbooks/\(id)/tests/, and \"mutual playbook new\" writes a first one."
        )
      }
    } catch let unreadable as PromptLibrary.Unreadable {
      throw Told.used(unreadable.text)
    }
  }
}

/// The tests of a playbook, run.
struct PlaybookSuite {
  let id: String
  let runs: [PlaybookTestRun]
  /// What is wrong in the files with the tests.
  let findings: [Finding]
  let coverage: RuleCoverage
  let conditions: ConditionCoverage

  init(of id: String, library: PromptLibrary) throws(PromptLibrary.Unreadable) {
    self.id = id
    let holidays = HolidayCache()
    let own = try library.playbook(id)
    var playbooks: [String: Playbook] = [id: own]
    let documents = try library.testDocuments(of: id)
    let loaded = TestsReader.read(documents) { name in
      let name = name ?? id
      if playbooks[name] == nil { playbooks[name] = try? library.playbook(name) }
      return playbooks[name]
    }
    var coverage = RuleCoverage(of: own)
    var conditions = ConditionCoverage(of: own)
    runs = (loaded.value ?? []).map { test in
      let planner = Planner(playbook: playbooks[test.playbook ?? id] ?? own, holidays: { holidays.holidays($0) })
      let run = PlaybookTestRun(test, planner: planner)
      if let planned = run.planned, planner.playbook.id == id {
        coverage.see(planned)
        conditions.see(planned)
      }
      return run
    }
    self.coverage = coverage
    self.conditions = conditions
    findings = loaded.findings
  }
}
