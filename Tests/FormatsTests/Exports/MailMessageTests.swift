@testable import Formats
import Planning
import Scheduling
import Testing

@Suite("Mail drafts")
struct MailMessageTests {
  private func message(subject: String = "Plan", email: String? = "ann@example.com") throws -> MailMessage {
    MailMessage(
      subject: subject, recipient: BuyerPlan.Contact(name: "Ann Lee", email: email),
      day: try ExampleDeals.day("2027-01-04"), text: "Hello\n")
  }

  @Test("a mail program opens it as a draft to the contact, dated by the day it was drawn up")
  func headers() throws {
    let lines = try message().bytes.split(separator: "\r\n")
    #expect(lines.contains("X-Unsent: 1"))
    #expect(lines.contains("Date: Mon, 04 Jan 2027 12:00:00 +0000"))
    #expect(lines.contains("To: \"Ann Lee\" <ann@example.com>"))
  }

  @Test(
    "an address that is none is left out",
    arguments: ["ann", "ann@", "a@b@c", "a b@c.example", "<a@b.example>", "ä@b.example"])
  func addresses(email: String) throws {
    #expect(try !message(email: email).bytes.contains("To:"))
  }

  @Test("a subject in another script is encoded in whole characters, and each line is short")
  func otherScripts() throws {
    let subject = String(repeating: "Übergabe 引き継ぎ ", count: 12)
    let header = MailHeader.line("Subject", subject)
    #expect(header.utf8.allSatisfy { $0 < 0x80 })
    #expect(header.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(header.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(MailHeader.line("Subject", "what is =?UTF-8?Q?this?=").hasPrefix("Subject: =?UTF-8?B?"))
  }

  @Test("a long subject is folded between words")
  func folding() {
    let header = MailHeader.line("Subject", String(repeating: "doors ", count: 30))
    #expect(header.split(separator: "\r\n").count == 3)
    #expect(header.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(
    "quoted-printable keeps every byte and no line too long",
    arguments: [
      ("a=b", "a=3Db"), ("é", "=C3=A9"), ("end ", "end=20"), ("tab\t", "tab=09"), ("a\nb", "a\r\nb"), ("", ""),
    ])
  func quotedPrintable(text: String, encoded: String) {
    #expect(QuotedPrintable.encoded(text) == encoded)
  }

  @Test("a long line goes on after an equals sign, never inside an encoded byte")
  func softBreaks() {
    let lines = QuotedPrintable.encoded(String(repeating: "ü", count: 100)).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("=") })
    #expect(lines.map { $0.hasSuffix("=") ? $0.dropLast() : $0 }.joined() == String(repeating: "=C3=BC", count: 100))
  }

  @Test("a template that shows something unescaped is refused")
  func templates() {
    #expect(throws: PageTemplate.Unescaped.self) { try PageTemplate("<p>{{{title}}}</p>") }
    #expect(throws: PageTemplate.Unescaped.self) { try PageTemplate("<p>{{&title}}</p>") }
    #expect(throws: (any Error).self) { try PageTemplate("{{#rows}}") }
  }
}
