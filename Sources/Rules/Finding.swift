/// Something wrong in a file that somebody wrote. Loading reports every finding at once and never stops at the first.
package struct Finding: Hashable, Sendable {
  package var code: FindingCode
  package var severity: Severity
  package var location: Location
  /// What is so, in one sentence.
  package var message: String
  /// What would be right, in one sentence.
  package var help: String

  package enum Severity: String, Hashable, Sendable { case error, warning }

  package init(code: FindingCode, location: Location, message: String, help: String) {
    self.code = code
    self.severity = code.severity
    self.location = location
    self.message = message
    self.help = help
  }
}

/// A place in a file, line and column 1-based and counted in Unicode scalars.
package struct Location: Hashable, Sendable, Comparable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
  package var description: String { "\(file):\(line):\(column)" }

  package static func < (a: Location, b: Location) -> Bool { (a.file, a.line, a.column) < (b.file, b.line, b.column) }
}

/// What could be read, and everything that was wrong with it.
package struct Loaded<Value> {
  package var value: Value?
  package var findings: [Finding]

  package init(value: Value?, findings: [Finding]) {
    self.value = value
    self.findings = findings
  }
}

extension Loaded: Sendable where Value: Sendable {}
