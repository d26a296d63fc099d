import Formats
import Planning
import Rules
import TestSupport
import Testing

@Suite("Deal files")
struct DealFileTests {
  private let header = DealFile.Header(playbook: "b2b-software", hash: "5f1c")
  private let first = #"{"format":1,"playbook":"b2b-software","hash":"5f1c"}"#
  private let entry = Entry(
    device: "d", sequence: 1, turn: 1, stamp: "2026-11-23T10:15:00Z", words: "Acme", change: .set("a", .flag(true)))

  @Test("a deal that is written and read is the same deal")
  func roundTrip() {
    let deal = DealFile(header: header, entries: [entry, entry])
    #expect(deal.text.hasPrefix(first + "\n"))
    let read = DealFile.read(deal.text, file: "acme.deal")
    #expect(read.value == deal)
    #expect(read.findings.isEmpty)
  }

  @Test("Windows line ends, a byte order mark, comments, empty lines and a last line without an end are fine")
  func lenience() {
    let read = DealFile.read("\u{FEFF}# Acme\r\n\r\n\(first)\r\n  # later\r\n\(entry.json)", file: "acme.deal")
    #expect(read.value == DealFile(header: header, entries: [entry]))
    #expect(read.findings.isEmpty)
  }

  @Test("lines that cannot be read are all named, and the others are kept")
  func findings() {
    let text = """
      \(first)
      {"device":"d"}
      \(entry.json)
        {"é":}
      {"device":"d","sequence":1,"turn":1,"stamp":"s","by":"rep","words":"","do":"fold"}
      """
    let read = DealFile.read(text, file: "acme.deal")
    #expect(read.value?.entries == [entry])
    #expect(read.findings.map(\.code) == [.entryIncomplete, .dealLineUnreadable, .entryOfNewerVersion])
    #expect(read.findings.map(\.location.description) == ["acme.deal:2:1", "acme.deal:4:8", "acme.deal:5:1"])
  }

  @Test(
    "without a header that this version knows there is no deal",
    arguments: [
      ("", "deal-without-header"), ("# only a comment\n", "deal-without-header"), ("{}", "deal-without-header"),
      (#"{"format":2,"playbook":"b2b-software"}"#, "deal-of-newer-format"), ("PK\u{3}\u{4}", "deal-line-unreadable"),
    ])
  func headers(text: String, code: String) {
    let read = DealFile.read(text, file: "acme.deal")
    #expect(read.value == nil)
    #expect(read.findings.map(\.code.rawValue) == [code])
  }

  @Test("no bytes crash the reader", arguments: UInt64(0)..<4)
  func randomBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let whole = Array(DealFile(header: header, entries: [entry, entry]).text.utf8)
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      let read = DealFile.read(String(decoding: bytes, as: UTF8.self), file: "x")
      #expect(read.value != nil || !read.findings.isEmpty)
    }
  }
}
