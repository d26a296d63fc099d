import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("The shipped playbooks")
struct ShippedPlaybooksTests {
  @Test("Each loads without a finding", arguments: Shipped.playbookNames)
  func loads(_ id: String) {
    let loaded = Shipped.load(id)
    #expect(loaded.findings == [])
    #expect(loaded.value?.id == id)
  }

  @Test("What one says in its own words is a sentence that the program says", arguments: Shipped.playbookNames)
  func ownWords(_ id: String) {
    for name in Shipped.load(id).value?.words.keys.sorted() ?? [] { #expect(Shipped.phrases.has(name), "\(name)") }
  }

  @Test("Each is as its own tests expect", arguments: Shipped.playbookNames)
  func asExpected(_ id: String) throws {
    let tests = try Self.tests(id)
    #expect(tests.count > 10)
    let planner = Shipped.planner(try #require(Shipped.load(id).value))
    for test in tests {
      for failure in PlaybookTestRun(test, planner: planner).failures {
        Issue.record("\(failure.location), \"\(test.name)\": \(failure.message)")
      }
    }
  }

  @Test("Each rule has a test in which it fires and one in which it does not", arguments: Shipped.playbookNames)
  func everyRuleIsTested(_ id: String) throws {
    let playbook = try #require(Shipped.load(id).value)
    let (fires, doesNot) = try Self.expected(id) { subject in
      switch subject {
      case .note(let rule), .hold(let rule), .status(let rule): rule
      default: nil
      }
    }
    for rule in playbook.rules where Self.isOwn(rule.location, id) {
      #expect(fires.contains(rule.id), "No test expects \(rule.id).")
      #expect(doesNot.contains(rule.id), "No test expects \(rule.id) not to fire.")
    }
  }

  @Test("Each step with a condition has a test with it and one without it", arguments: Shipped.playbookNames)
  func everyConditionIsTested(_ id: String) throws {
    let playbook = try #require(Shipped.load(id).value)
    let (there, notThere) = try Self.expected(id) { if case .step(let step) = $0 { step } else { nil } }
    for step in playbook.steps where Self.isOwn(step.location, id) && step.condition != .always {
      #expect(there.contains(step.id), "No test expects the step \(step.id).")
      #expect(notThere.contains(step.id), "No test expects the step \(step.id) not to be there.")
    }
  }

  // MARK: Reading the tests

  private static func tests(_ id: String) throws -> [PlaybookTest] {
    let own = try #require(Shipped.load(id).value)
    let loaded = TestsReader.read(Shipped.testDocuments(id)) {
      $0 == nil || $0 == id ? own : Shipped.load($0 ?? id).value
    }
    #expect(loaded.findings == [])
    return loaded.value ?? []
  }

  /// What the tests of a playbook expect, and what they expect not.
  private static func expected(
    _ id: String, _ name: (PlaybookTest.Subject) -> String?
  ) throws -> (Set<String>, Set<String>) {
    let all = try tests(id).flatMap(\.expectations)
    return (
      Set(all.filter(\.isExpected).compactMap { name($0.subject) }),
      Set(all.filter { !$0.isExpected }.compactMap { name($0.subject) })
    )
  }

  /// Written in the playbook itself, not in one that it extends.
  private static func isOwn(_ location: Location, _ id: String) -> Bool {
    location.file.hasPrefix("playbooks/\(id)/")
  }
}
