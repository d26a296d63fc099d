import Planning
import Rules

extension FindingPrinter {
  /// One line a finding, for programs, in the same order as for people:
  ///
  ///     {"file":"acme.yaml","line":7,"column":12,"severity":"error","code":"unknown-key","message":"…","help":"…"}
  package static func jsonLines(_ findings: [Finding], source: (String) -> String?) -> String {
    placed(findings, source: source).map { finding, _ in
      let json: JSON = [
        "file": .text(finding.location.file), "line": .number(Double(finding.location.line)),
        "column": .number(Double(finding.location.column)), "severity": .text(finding.severity.rawValue),
        "code": .text(finding.code.rawValue), "message": .text(finding.message), "help": .text(finding.help),
      ]
      return "\(json)\n"
    }.joined()
  }
}
