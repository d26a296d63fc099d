import Rules

/// The one printer of findings: `file:line:column: error: text [code]`, the line with a caret, and what would help.
package enum FindingPrinter {
  /// Beyond this the rest is a number: the first mistakes often cause the others.
  static let most = 20

  /// - Parameter source: the text of a file, for the excerpt.
  package static func text(_ findings: [Finding], source: (String) -> String?) -> String {
    var lines: [String] = []
    for finding in findings.prefix(most) {
      lines.append("\(finding.location): \(finding.severity.rawValue): \(finding.message) [\(finding.code)]")
      if let excerpt = line(finding.location.line, of: source(finding.location.file)) {
        lines.append("  " + excerpt)
        lines.append("  " + String(repeating: " ", count: max(0, finding.location.column - 1)) + "^")
      }
      lines.append("  help: \(finding.help)")
    }
    if findings.count > most { lines.append("and \(findings.count - most) more") }
    return lines.joined(separator: "\n")
  }

  private static func line(_ number: Int, of text: String?) -> String? {
    guard let text, number >= 1 else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }
}
