import Formats
import Foundation
import Rules
import TestSupport
import Testing

/// Files as they come out of a slip of the hand, a broken disk or an ill will.
///
/// `Scripts/mutate` runs ten thousand of them; a change of the reader is tried with a few hundred.
@Suite("Files that were damaged")
struct MutationTests {
  static let count = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap(Int.init) ?? 300
  static let seed = ProcessInfo.processInfo.environment["MUTATION_SEED"].flatMap(UInt64.init) ?? 1

  /// The files that are damaged: the small whole playbook, and all those that are wrong already.
  static let originals = [BadPlaybook.base] + BadPlaybook.all.map(\.bytes)

  @Test("None ends the program or keeps it busy, and what is said about it names a place inside the file")
  func damaged() {
    var random = SeededRandom(seed: Self.seed)
    var refused = 0
    let clock = ContinuousClock()
    for number in 0..<Self.count {
      // Every other time the whole playbook, which has most to damage.
      let place = number.isMultiple(of: 2) ? 0 : Int.random(in: Self.originals.indices, using: &random)
      let bytes = Mutation.mutated(Self.originals[place], using: &random)
      var findings: [Finding] = []
      let time = clock.measure { findings = BadPlaybook.findings(of: bytes, file: "damaged.yaml", id: "small") }
      #expect(time < .seconds(10), "Mutation \(number) of seed \(Self.seed) took \(time)")
      if !findings.isEmpty { refused += 1 }
      for finding in findings where finding.location.file == "damaged.yaml" {
        #expect(
          SourceText(String(decoding: bytes, as: UTF8.self)).contains(finding.location),
          "Mutation \(number) of seed \(Self.seed): \(finding)")
      }
    }
    // A mutation may leave the meaning as it was, but most do not.
    #expect(refused > Self.count / 4)
  }

  @Test("Nor does a file that was made to be hard to read", arguments: HostileFile.all)
  func hostile(_ hostile: HostileFile) {
    let clock = ContinuousClock()
    var findings: [Finding] = []
    let time = clock.measure {
      findings = BadPlaybook.findings(of: hostile.bytes, file: "hostile.yaml", id: "small")
    }
    #expect(time < .seconds(10))
    #expect(Set(findings.map(\.code.rawValue)) == Set(hostile.codes))
    let text = SourceText(String(decoding: hostile.bytes, as: UTF8.self))
    #expect(findings.allSatisfy { $0.location.file != "hostile.yaml" || text.contains($0.location) })
  }
}
