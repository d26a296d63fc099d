import Formats
import Foundation
import Planning
import TestSupport
import Testing

@Suite("Reference cases")
struct ScheduleCaseTests {
  private static let folder = Shipped.root.appending(path: "Tests/SchedulingTests/Cases")

  private func read(_ path: String) throws -> JSON {
    try JSON(parsing: String(contentsOf: Self.folder.appending(path: path), encoding: .utf8))
  }

  @Test("every reference schedule is met in every key, through the door", arguments: 1...34)
  func schedule(number: Int) throws {
    let name = "case-0" + (number < 10 ? "0" : "") + String(number)
    let answer = try #require(ScheduleDoor.answer(try read("schedules/\(name).json").description))
    let (got, expected) = (try JSON(parsing: answer.text), try read("expected/\(name).json"))
    #expect(got["id"]?.text == name)
    let keys = Set((got.members ?? []).map(\.name) + (expected.members ?? []).map(\.name)).subtracting(["id"])
    for key in keys.sorted() { #expect(got[key].map(inOrder) == expected[key].map(inOrder), "\(name): \(key)") }
  }

  /// Members by name: JSON gives their order no meaning.
  private func inOrder(_ json: JSON) -> JSON {
    guard let members = json.members else { return json }
    return .object(members.map { JSON.Member($0.name, inOrder($0.value)) }.sorted { $0.name < $1.name })
  }
}
