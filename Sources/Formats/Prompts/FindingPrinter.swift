import Planning
import Rules

/// The one printer of findings: `file:line:column: error[code]: message`, the line with a caret, and what would help. By
/// place, with their number at the end.
package enum FindingPrinter {
  /// Beyond this the rest is a number: the first mistakes often cause the others.
  package static let usualMost = 20
  /// Columns of an excerpt.
  private static let widest = 110

  /// - Parameter source: the text of a file, for the excerpt.
  package static func text(
    _ findings: [Finding], most: Int = usualMost, source: (String) -> String?
  ) -> String {
    let placed = Self.placed(findings, source: source)
    var lines: [String] = []
    for (finding, text) in placed.prefix(most) {
      lines.append("\(finding.location): \(finding.severity.rawValue)[\(finding.code.rawValue)]: \(finding.message)")
      if let line = text?.lines[finding.location.line - 1] {
        lines += excerpt(line, column: finding.location.column).map { "  " + $0 }
      }
      lines.append("  help: \(finding.help)")
    }
    if placed.count > most { lines.append("and \(placed.count - most) more") }
    lines.append(count(findings))
    return lines.joined(separator: "\n")
  }

  /// "3 errors, 1 warning"
  package static func count(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    func said(_ count: Int, _ word: String) -> String? {
      count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    let parts = [said(errors, "error"), said(warnings, "warning")].compactMap { $0 }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  /// In the order of their places, each place inside its file.
  static func placed(_ findings: [Finding], source: (String) -> String?) -> [(finding: Finding, text: SourceText?)] {
    var texts: [String: SourceText] = [:]
    var placed: [(finding: Finding, text: SourceText?)] = []
    for var finding in findings {
      let file = finding.location.file
      if texts[file] == nil, let text = source(file) { texts[file] = SourceText(text) }
      if let text = texts[file] { finding.location = text.settled(finding.location) }
      placed.append((finding, texts[file]))
    }
    return placed.enumerated().sorted { a, b in
      let (x, y) = (a.element.finding.location, b.element.finding.location)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }

  /// The line, or the part of it around the column, and the caret under it.
  private static func excerpt(_ line: Substring.UnicodeScalarView, column: Int) -> [String] {
    var before = visible(line.prefix(column - 1))
    var after = visible(line.dropFirst(column - 1))
    if DisplayWidth.of(before) > widest / 2 { before = "…" + clipped(before, to: widest / 2, fromEnd: true) }
    if DisplayWidth.of(after) > widest / 2 { after = clipped(after, to: widest / 2, fromEnd: false) + "…" }
    return [before + after, String(repeating: " ", count: DisplayWidth.of(before)) + "^"]
  }

  private static func clipped(_ text: String, to width: Int, fromEnd: Bool) -> String {
    var left = width
    func fits(_ character: Character) -> Bool {
      left -= DisplayWidth.of(character)
      return left >= 0
    }
    return fromEnd ? String(text.reversed().prefix(while: fits).reversed()) : String(text.prefix(while: fits))
  }

  /// A tab takes two columns here; what cannot be seen takes one, so that nothing moves the caret.
  private static func visible(_ scalars: Substring.UnicodeScalarView) -> String {
    var text = ""
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case _ where scalar == "\t": text += "  "
      case .control, .format, .surrogate, .privateUse, .unassigned: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
