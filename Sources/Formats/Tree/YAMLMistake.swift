import Rules
import Yams

/// What can be wrong with a file before anything in it means anything, each with its place and a sentence.
enum YAMLMistake {
  static func finding(_ error: any Error, text: String, file: String) -> Finding {
    let quoting =
      "Often a colon or a quotation mark inside a sentence: put the whole sentence in double quotation marks."
    let source = SourceText(text)
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _)?, .parser(let context, let problem, let mark, _)?,
      .composer(let context, let problem, let mark, _)?:
      let place = source.settled(Location(file: file, line: mark.line, column: mark.column))
      if problem.contains("nesting level") { return tooDeep(at: place) }
      let begun = context.map {
        source.settled(Location(file: file, line: $0.mark.line, column: $0.mark.column))
      }
      if let told = YAMLSlip.finding(problem, while: context?.text ?? "", at: place, begunAt: begun, in: source) {
        return told
      }
      return unreadable(problem, at: place, help: quoting)
    case .duplicatedKeysInMapping(let keys, let context)?:
      let first = Location(file: file, line: context.mark.line, column: context.mark.column)
      return repeated(keys.first ?? "", first: first, in: source)
    case .reader(let problem, let offset, _, _)?:
      let before = String(decoding: Array(text.utf8.prefix(offset ?? 0)), as: UTF8.self)
      let place = end(of: SourceText(before), file: file)
      return unreadable(problem, at: place, help: "Delete the character here: it cannot be seen, and means nothing.")
    default:
      return unreadable("its shape is not clear", at: Location(file: file, line: 1, column: 1), help: quoting)
    }
  }

  private static func unreadable(_ problem: String, at place: Location, help: String) -> Finding {
    Finding(
      code: .yamlSyntax, location: place, message: "This is not YAML that can be read: \(problem).", help: help)
  }

  static func tooDeep(at place: Location) -> Finding {
    Finding(
      code: .tooDeep, location: place,
      message: "This stands over \(YAMLTree.depthAtMost) levels deep.",
      help: "No entry of a playbook needs more than six levels: look for brackets or dashes that are too many.")
  }

  static func tooManyValues(file: String) -> Finding {
    Finding(
      code: .tooLarge, location: Location(file: file, line: 1, column: 1),
      message: "The file unfolds to over 200,000 values.",
      help: "Split it, and write repeated parts out instead of with anchors.")
  }

  static func tooManyBytes(_ count: Int, file: String) -> Finding {
    Finding(
      code: .tooLarge, location: Location(file: file, line: 1, column: 1),
      message: "The file has \(count) bytes, and up to \(YAMLTree.bytesAtMost) are read.",
      help: "Split it into several files; all files of the folder count.")
  }

  /// Names the first byte that is no text.
  static func notUTF8(_ bytes: [UInt8], file: String) -> Finding {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var before = ""
    reading: while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): before.unicodeScalars.append(scalar)
      case .emptyInput, .error: break reading
      }
    }
    return Finding(
      code: .notUTF8, location: end(of: SourceText(before), file: file),
      message: "From here on the file is not UTF-8 text.",
      help: "Save it again with the encoding UTF-8; most editors offer it under \"Save with encoding\".")
  }

  private static func end(of source: SourceText, file: String) -> Location {
    Location(file: file, line: source.lines.count, column: (source.lines.last?.count ?? 0) + 1)
  }

  /// The place of the second of two equal keys; Yams gives that of the first.
  private static func repeated(_ key: String, first: Location, in source: SourceText) -> Finding {
    Finding(
      code: .duplicate, location: second(key, first: first, in: source) ?? first,
      message: "\"\(key)\" stands here twice; the first is in line \(first.line).", help: "Keep one of the two.")
  }

  private static func second(_ key: String, first: Location, in source: SourceText) -> Location? {
    let written = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.unicodeScalars) }
    func begins(_ line: Int, _ column: Int) -> Bool {
      let rest = source.lines[line].dropFirst(column)
      return written.contains { key in
        rest.starts(with: key) && rest.dropFirst(key.count).drop(while: SourceText.isBlank).first == ":"
      }
    }
    guard !key.isEmpty, source.lines.indices.contains(first.line - 1) else { return nil }
    // On one line in braces, or in the same column further down.
    for column in source.lines[first.line - 1].indices.enumerated().map(\.offset) where column > first.column - 1 {
      if begins(first.line - 1, column) { return Location(file: first.file, line: first.line, column: column + 1) }
    }
    for line in source.lines.indices.dropFirst(first.line) where begins(line, first.column - 1) {
      return Location(file: first.file, line: line + 1, column: first.column)
    }
    return nil
  }
}
