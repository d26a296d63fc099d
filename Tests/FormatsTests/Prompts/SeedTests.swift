import Foundation
import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("The practices the product grew from")
struct SeedTests {
  struct Practice {
    var number: String
    var says: String
    var carriedBy: [String]
  }

  static let practices: [Practice] = {
    let file = Shipped.root.appendingPathComponent("seeds/practices.yaml")
    let findings = FindingList()
    guard let text = try? String(contentsOf: file, encoding: .utf8),
      let tree = YAMLTree.read(text, file: "seeds/practices.yaml").value,
      let section = Section(tree, name: "practices", findings: findings)
    else { return [] }
    return section.sections("practices", each: "A practice").map {
      Practice(
        number: $0.text("practice") ?? "", says: $0.text("says") ?? "", carriedBy: $0.words("carried by").map(\.text))
    }
  }()

  @Test("They are numbered without a break")
  func numbered() {
    #expect(Self.practices.count >= 15)
    #expect(Self.practices.map(\.number) == (1...max(1, Self.practices.count)).map(String.init))
  }

  @Test("None is orphaned: each is carried by something that is there")
  func carried() {
    let playbook = Shipped.playbook
    let rules = Set(
      playbook.rules.map(\.id) + playbook.steps.flatMap(\.rules)
        + playbook.vocabulary.definitions.flatMap {
          $0.derive.flatMap(\.rules)
        } + playbook.readers.map(\.name))
    let commands: Set<String> = [
      "why", "change", "undo", "back", "skip", "enough", "export", "show", "mutual together", "mutual plan",
      "mutual list",
    ]
    for practice in Self.practices {
      #expect(!practice.says.isEmpty)
      let there = practice.carriedBy.filter { name in
        if name.hasPrefix("R-") { return rules.contains(name) }
        if playbook.position(ofStep: name) != nil || playbook.vocabulary.position(of: Key(name)) != nil { return true }
        return name.hasPrefix("page: ") || commands.contains(name)
      }
      #expect(!there.isEmpty, "Practice \(practice.number) is carried by nothing: \(practice.carriedBy)")
    }
  }
}
