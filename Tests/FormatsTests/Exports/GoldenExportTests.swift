import Formats
import Foundation
import Planning
import Scheduling
import Testing

/// What the example deals give, byte by byte. `RECORD=1` writes it anew: read the difference before it is kept.
@Suite("Exports of the example deals")
struct GoldenExportTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  private func check(_ text: String, _ file: String) throws {
    let url = Self.folder.appendingPathComponent(file)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    guard Array(text.utf8) != Array(kept.utf8) else { return }
    let (now, before) = (text.split(separator: "\n"), kept.split(separator: "\n"))
    let first = zip(now, before).first { $0 != $1 }
    Issue.record("\(file), RECORD=1 writes it anew. Was: \(first?.1 ?? "shorter"). Is: \(first?.0 ?? "longer").")
  }

  @Test("the buyer's page is the same in Markdown, HTML and mail as it was", arguments: ExampleDeals.dates.map(\.0))
  func buyersPage(name: String) throws {
    let shelf = try ExampleDeals.shared.get().shelf(of: name)
    let released = try shelf.released(shelf.deal(name), shelf.today(name))
    try check(shelf.markdown(released), "\(name).md")
    try check(shelf.html(released), "\(name).html")
    try check(shelf.mail(released), "\(name).eml")
  }

  @Test("the rep's own copy and the call sheet are as they were", arguments: ExampleDeals.dates.map(\.0))
  func ownCopy(name: String) throws {
    let shelf = try ExampleDeals.shared.get().shelf(of: name)
    let rep = try shelf.rep(shelf.deal(name), shelf.today(name))
    // A hash names the exact files; what is said with it is what this test keeps.
    let text = RepExport(phrases: shelf.phrases).text(rep)
    #expect(text.contains("(\(rep.madeWith.hash))"))
    try check(text.replacing(rep.madeWith.hash, with: "HASH"), "\(name)-own.md")
    try check(RepExport(phrases: shelf.phrases).text(rep.callSheet), "\(name)-call-sheet.md")
  }

  @Test("the screen is as it was, wide and narrow", arguments: ExampleDeals.dates.map(\.0))
  func screen(name: String) throws {
    let shelf = try ExampleDeals.shared.get().shelf(of: name)
    let screen = try shelf.screen(shelf.deal(name), shelf.today(name))
    try check(
      (screen.lines(width: 80) + [""] + screen.lines(width: 40)).joined(separator: "\n") + "\n", "\(name)-screen.txt")
  }
}
