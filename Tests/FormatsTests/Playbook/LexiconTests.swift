import Planning
import Rules
import TestSupport
import Testing

@testable import Formats

@Suite("Words and essentials of a playbook")
struct LexiconTests {
  @Test("a list of your own stands in place of the shipped one, the others stay")
  func ownList() throws {
    let playbook = try #require(Layered.acme("lexicon:\n  pressure: [pronto]\n").value)
    #expect(playbook.lexicon.found(in: "Signed pronto", lists: ["pressure"]).map(\.text) == ["pronto"])
    #expect(playbook.lexicon.found(in: "Last chance to sign", lists: ["pressure"]).isEmpty)
    #expect(playbook.lexicon.found(in: "UAT held", lists: ["abbreviations"]).map(\.instead) == ["acceptance test"])
  }

  @Test("a list that nothing looks for is a finding with the names there are")
  func unknownList() {
    let loaded = Layered.acme("lexicon:\n  presure: [pronto]\n")
    let finding = loaded.findings.first { $0.code.rawValue == "unknown-entry" }
    #expect(finding?.help.contains("pressure") == true)
    #expect(finding?.location.line == 4)
  }

  @Test("an essential may be taken out or put in")
  func essentials() throws {
    let playbook = try #require(
      Layered.acme(
        """
        essentials:
          - essential: what else they weigh
            drop: yes
          - essential: who keeps the plan
            known when: known plan.owner_buyer

        """
      ).value)
    let names = playbook.essentials.map(\.name)
    #expect(names.count == Shipped.playbook.essentials.count)
    #expect(!names.contains("what else they weigh"))
    #expect(names.last == "who keeps the plan")
  }

  @Test("every list is looked for, and every one has words")
  func shipped() {
    for (list, text) in [
      ("pressure", "last chance"), ("plan jargon", "close plan"), ("stages", "closed won"), ("chores", "submit it"),
      ("internal", "our floor"), ("needs", "we need it"), ("features", "seamless"), ("abbreviations", "MSA"),
    ] {
      #expect(!Shipped.playbook.lexicon.found(in: text, lists: [list]).isEmpty, "\(list)")
    }
  }
}
