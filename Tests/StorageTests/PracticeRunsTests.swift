import Foundation
import Storage
import TestSupport
import Testing

@Suite("The file of practice calls")
struct PracticeRunsTests {
  @Test("only grows, and a line that was cut off takes no other with it")
  func appended() throws {
    let folder = try TemporaryFolder()
    let file = PracticeRuns(path: folder.file("sub/practice.jsonl"))
    #expect(file.lines().isEmpty)
    try file.append("one")
    try PrivateFile.append("cut o", to: file.path)
    try file.append("two")
    #expect(file.lines() == ["one", "cut o", "two"])
  }

  @Test("is its owner's alone")
  func mode() throws {
    let folder = try TemporaryFolder()
    let file = PracticeRuns(path: folder.file("practice.jsonl"))
    try file.append("one")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
