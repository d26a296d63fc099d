import Foundation
import Scheduling
import Testing

@Suite("Reference cases")
struct ReferenceCaseTests {
  @Test("every reference schedule is met in every key", arguments: 1...34)
  func schedule(number: Int) throws {
    let name = "case-0" + (number < 10 ? "0" : "") + String(number)
    let url = ScheduleCase.folder.appending(path: "expected/\(name).json")
    let expected = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? NSDictionary)
    let answer = try ScheduleCase(name: name).answer()
    for key in Set((expected.allKeys + answer.allKeys).compactMap { $0 as? String }).sorted() {
      #expect(answer[key] as? NSObject == expected[key] as? NSObject, "\(name): \(key)")
    }
  }
}
