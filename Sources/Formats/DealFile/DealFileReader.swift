import Planning
import Rules

extension DealFile {
  /// Everything that could be read and everything that was wrong. The value is nil only where the first line is no header
  /// of a format that this version knows; a line that cannot be read is left out of the entries and named in a finding.
  /// - Parameter file: the name to show in findings.
  package static func read(_ text: String, file: String) -> Loaded<DealFile> {
    var findings: [Finding] = []
    var header: Header?
    var entries: [Entry] = []
    func note(_ problem: DealFileProblem, line: Int, column: Int = 1) {
      findings.append(problem.finding(at: Location(file: file, line: line, column: column)))
    }

    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, bytes) in lines.enumerated() {
      let line = place + 1
      let content = Substring(bytes).drop { $0 == "\u{FEFF}" || $0.isWhitespace }
      if content.isEmpty || content.hasPrefix("#") { continue }
      do {
        let json = try JSON(parsing: content)
        if header == nil {
          header = try Header(json: json)
        } else {
          entries.append(try Entry(json: json))
        }
      } catch let error as JSONError {
        // The reader counts bytes after what was dropped; a finding counts characters of the whole line.
        let start = content.utf8.index(content.startIndex, offsetBy: error.column - 1, limitedBy: content.endIndex)
        let column = Substring(bytes)[..<(start ?? content.endIndex)].count + 1
        note(.unreadable(expected: error.expected), line: line, column: column)
      } catch let error as EntryError {
        note(.entry(error), line: line)
      } catch let problem as DealFileProblem {
        note(problem, line: line)
      } catch {
        note(.unreadable(expected: "an entry"), line: line)
      }
      if header == nil { return Loaded(value: nil, findings: findings) }
    }
    if header == nil { note(.noHeader, line: 1) }
    return Loaded(value: header.map { DealFile(header: $0, entries: entries) }, findings: findings)
  }
}

extension DealFile.Header {
  fileprivate init(json: JSON) throws(DealFileProblem) {
    guard let format = json["format"]?.whole else { throw .noHeader }
    guard format <= DealFile.format else { throw .newerFormat(format) }
    guard let playbook = json["playbook"]?.text else { throw .noHeader }
    self.init(playbook: playbook, hash: json["hash"]?.text ?? "", version: json["version"]?.whole)
  }
}
