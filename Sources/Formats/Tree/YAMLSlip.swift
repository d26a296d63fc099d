import Rules

/// The slips that everybody makes once, in words that say what to do. The reader of YAML says what it had looked for, and
/// often at a later place than that of the slip.
enum YAMLSlip {
  /// Nil for what is none of them.
  /// - Parameters:
  ///   - context: what the reader was at, such as "while scanning a quoted scalar".
  ///   - begun: where that begins.
  static func finding(
    _ problem: String, while context: String, at place: Location, begunAt begun: Location?, in source: SourceText
  ) -> Finding? {
    if let tab = tab(at: place, in: source) {
      return slip(at: tab, "A tab stands at the beginning of this line.", "Indent with blanks, two for each level.")
    }
    if context.contains("quoted scalar"), let begun {
      return slip(
        at: begun, "The quotation mark that opens here is never closed.",
        "Close the text with a second quotation mark, on this line or on one that is indented further.")
    }
    if problem.contains("could not find expected ':'"), let begun {
      return slip(
        at: begun, "There is no colon in this line.",
        "Write the name of the entry, a colon and a blank, as in phase: agree.")
    }
    guard problem.contains("mapping values are not allowed") else { return nil }
    // Where the line above is indented less and has no colon, that is what is missing; otherwise there is one too many.
    if let above = lineWithoutColon(above: place, in: source) {
      return slip(
        at: above, "There is no colon at the end of this line, and more is indented under it.",
        "End it with a colon, as in D04:.")
    }
    return nil
  }

  private static func slip(at place: Location, _ message: String, _ help: String) -> Finding {
    Finding(code: .yamlSyntax, location: place, message: message, help: help)
  }

  private static func tab(at place: Location, in source: SourceText) -> Location? {
    guard source.lines.indices.contains(place.line - 1) else { return nil }
    let indentation = source.lines[place.line - 1].prefix(while: SourceText.isBlank)
    guard let offset = indentation.enumerated().first(where: { $0.element == "\t" })?.offset else { return nil }
    return Location(file: place.file, line: place.line, column: offset + 1)
  }

  private static func lineWithoutColon(above place: Location, in source: SourceText) -> Location? {
    let lines = source.lines
    var number = place.line - 2
    func indentation(_ number: Int) -> Int { lines[number].prefix(while: SourceText.isBlank).count }
    while lines.indices.contains(number) {
      let words = lines[number].dropFirst(indentation(number))
      if !words.isEmpty, words.first != "#" { break }
      number -= 1
    }
    guard lines.indices.contains(number), lines.indices.contains(place.line - 1),
      indentation(number) < indentation(place.line - 1), !lines[number].contains(":")
    else { return nil }
    return Location(file: place.file, line: number + 1, column: indentation(number) + 1)
  }
}
