import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("The plan along its days")
struct GanttChartTests {
  private func chart(_ example: Example = .middle, width: Int, plain: Bool = false) throws -> [String] {
    GanttChart(plan: try example.plan(), phrases: Shipped.phrases, dates: DayWords(), today: example.today)
      .lines(width: width, plain: plain)
  }

  @Test("no line is wider than the screen", arguments: Array(stride(from: 60, through: 200, by: 7)))
  func widths(width: Int) throws {
    var example = Example.middle
    let title = "\u{5951}\u{7D04}\u{66F8} " + String(repeating: "agreed by everybody ", count: 6)
    example["plan.edits"] = .list([Example.edit("E04", .title, .text(title))])
    let lines = try chart(example, width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.contains { $0.contains("\u{5951}\u{7D04}") && $0.contains("..") })
  }

  @Test("every row before go-live has a bar in the sign of its side, and go-live its star", arguments: [60, 80, 120])
  func bars(width: Int) throws {
    let plan = try Example.middle.plan()
    let lines = try chart(width: width)
    let rows = PageRows(plan).entries.filter { $0.row.phase != "value" && !$0.isGoLive }
    let signs: [Party: Character] = [.buyer: "#", .seller: "=", .both: "%"]
    let label = min(34, width * 2 / 5)
    for (entry, line) in zip(rows, lines.dropFirst(2)) {
      #expect(String(line.dropFirst(label)).contains(signs[entry.row.side] ?? "?"))
    }
    #expect(lines.count { $0.dropFirst(label).contains { "#=%".contains($0) } } >= rows.count)
    #expect(lines.contains { $0.hasPrefix(" *") && $0.hasSuffix("*") || $0.hasPrefix(" *") && $0.contains("*") })
  }

  @Test("as a list every row says its days in words and no bar is drawn")
  func list() throws {
    for lines in [try chart(width: 80, plain: true), try chart(width: 48)] {
      #expect(lines.contains { $0.hasPrefix("1. ") })
      #expect(lines.contains { $0.contains("no later than") })
      #expect(!lines.contains { $0.contains("%%") || $0.contains("##") })
    }
  }

  @Test("without a go-live day nothing is drawn")
  func undated() throws {
    var example = Example.middle
    example["timeline.go_live"] = nil
    #expect(try chart(example, width: 80).isEmpty)
  }
}
