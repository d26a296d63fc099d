import Formats
import Foundation
import TestSupport
import Testing

/// Call notes, mails and transcripts as reps keep them, in many forms; names, companies and figures are invented. Beside each
/// text stands what a careful reader underlines in it.
@Suite("Notes of calls")
struct NoteTextsTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Notes")
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  struct Gold: Decodable {
    struct Live: Decodable { var acceptable_from, acceptable_to: String }
    struct Value: Decodable { var amount: Double; var currency: String }
    struct Person: Decodable { var name, side: String }
    struct Window: Decodable { var from, to: String }
    struct Next: Decodable { var when: String; var also_when: [String] }
    struct Requirements: Decodable {
      var security_review, dpa, sso, data_migration, pilot, legal_redlines, training: Bool
      var procurement_portal: String?
    }
    var reference_date: String
    var locale: String?
    var account: String?
    var go_live: Live?
    var deal_value: Value?
    var stakeholders: [Person]
    var requirements: Requirements
    var blackouts: [Window]
    var competitors: [String]
    var next_step: Next?
  }
  struct Answer: Decodable {
    struct Live: Decodable { var date: String }
    struct Value: Decodable { var amount: Double; var currency: String }
    struct Person: Decodable { var name, side: String }
    struct Window: Decodable { var from, to: String }
    struct Next: Decodable { var when: String }
    struct Said: Decodable { var quote: String }
    var account: String?
    var go_live: Live?
    var deal_value: Value?
    var why: [String: Said?]
    var stakeholders: [Person]
    var requirements: Gold.Requirements
    var blackouts: [Window]
    var competitors: [String]
    var next_step: Next?
  }

  @Test("what a careful reader underlines is found, and every quote stands in the text", arguments: names)
  func found(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: Self.folder.appending(path: name + ".json")))
    var line: [String: Any] = ["id": name, "text": text, "today": gold.reference_date]
    line["locale"] = gold.locale
    let json = try JSONSerialization.data(withJSONObject: line)
    let reply = NotesDoor().answer(String(decoding: json, as: UTF8.self))?.text ?? ""
    let answer = try JSONDecoder().decode(Answer.self, from: Data(reply.utf8))

    if let account = gold.account { #expect(answer.account == account) }
    #expect(answer.deal_value?.amount == gold.deal_value?.amount)
    #expect(answer.deal_value?.currency == gold.deal_value?.currency)
    if let live = gold.go_live {
      let day = try #require(answer.go_live?.date)
      #expect(live.acceptable_from <= day && day <= live.acceptable_to)
    } else {
      #expect(answer.go_live == nil)
    }
    if let step = gold.next_step {
      let days = [step.when] + step.also_when
      #expect(days.contains(answer.next_step?.when ?? ""))
    }
    let named: [String] = answer.stakeholders.map { "\($0.name), \($0.side)" }.sorted()
    let wantedNames: [String] = gold.stakeholders.map { "\($0.name), \($0.side)" }.sorted()
    #expect(named == wantedNames)
    #expect(answer.competitors.sorted() == gold.competitors.sorted())
    let (asked, wanted) = (answer.requirements, gold.requirements)
    #expect(asked.dpa == wanted.dpa && asked.sso == wanted.sso && asked.pilot == wanted.pilot)
    #expect(asked.security_review == wanted.security_review && asked.legal_redlines == wanted.legal_redlines)
    #expect(asked.data_migration == wanted.data_migration)
    for case let said? in answer.why.values { #expect(text.contains(said.quote)) }
  }
}
