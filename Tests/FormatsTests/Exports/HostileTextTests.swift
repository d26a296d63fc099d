import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("Text that means to be something else")
struct HostileTextTests {
  private let shelf: ExampleDeals
  private let today: Day

  init() throws {
    shelf = try ExampleDeals.shared.get()
    today = try shelf.today("freight")
  }

  private func released(_ changes: [(Key, Value)], contact: String? = nil, email: String? = nil) throws -> ReleasedPlan
  {
    var deal = try shelf.deal("freight")
    for (key, value) in changes { deal.facts[key] = value }
    if var people = contact.map({ _ in deal.records("stakeholders") }) {
      people[0]["name"] = contact.map { .text($0) }
      people[0]["email"] = email.map { .text($0) }
      deal.facts["stakeholders"] = .list(people)
    }
    return try shelf.released(deal, today)
  }

  @Test("a name full of marks stays a name in HTML")
  func html() throws {
    let name = "<script>alert('x')</script> & \"Sons\""
    let released = try released(
      [("deal.account", .text(name)), ("why.problem", .text("</td><img src=x>"))], contact: name)
    let html = try shelf.html(released)
    #expect(!html.contains("<script") && !html.contains("<img"))
    #expect(html.contains("&lt;script&gt;"))
    let parts = try shelf.mail(released).split(separator: "Content-Type: text/html")
    #expect(parts.count == 2 && !parts[1].contains("<script") && parts[1].contains("&lt;script"))
  }

  @Test("a bar, a backtick or a line break in a name leaves the table whole")
  func markdown() throws {
    let released = try released([("deal.account", .text("A | B"))], contact: "Ann | Bob\n| ``` |\n# Carl")
    let rows = shelf.markdown(released).split(separator: "\n").filter { $0.hasPrefix("|") }
    for row in rows {
      let bars = row.replacing("\\|", with: "").filter { $0 == "|" }.count
      #expect(bars == 6, "\(row)")
    }
    #expect(rows.contains { $0.contains("Ann \\| Bob \\| \\`\\`\\` \\| # Carl") })
  }

  @Test("nothing in a name begins a header of the mail")
  func headerInjection() throws {
    let released = try released(
      [("deal.product", .text("Board\r\nBcc: all@example.com"))], contact: "Ann\r\nBcc: a@example.com",
      email: "ann@example.com\r\nBcc: b@example.com")
    let lines = try shelf.mail(released).split(separator: "\r\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
    #expect(!lines.contains { $0.hasPrefix("Bcc") })
    #expect(!lines.contains { $0.hasPrefix("To:") })
    #expect(lines.contains { $0.hasPrefix("Subject: Board Bcc: all@example.com") })
  }

  @Test("a very long name breaks no form", arguments: ["word ", "x", "長"])
  func longNames(piece: String) throws {
    let name = String(repeating: piece, count: 2000)
    let released = try released([("deal.account", .text(name)), ("deal.product", .text(name))], contact: name)
    #expect(try shelf.html(released).hasSuffix("</html>\n"))
    let mail = try shelf.mail(released)
    #expect(mail.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
  }

  @Test("whatever is typed, every form has no control character and the same bytes twice", arguments: 0..<30)
  func anything(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let texts: [Key] = ["deal.account", "deal.product", "why.problem", "why.impact", "why.future", "seller.company"]
    let changes = texts.map { ($0, Value.text(random.text(longest: 60) + "x")) }
    let released = try released(changes, contact: random.text(longest: 30) + "x", email: random.text())
    for form in [shelf.markdown(released), try shelf.html(released), try shelf.mail(released)] {
      #expect(!form.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" })
    }
    #expect(try shelf.mail(released) == shelf.mail(released))
  }
}
