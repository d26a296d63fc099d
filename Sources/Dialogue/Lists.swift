import Planning

extension Conversation {
  /// Lines of a list, each set in by two columns and wrapped under its own beginning.
  mutating func show(list items: [String], hanging: Int = 2) {
    effects.append(.show(wrapped(items, hanging: hanging)))
  }

  /// - Parameter hanging: by how many columns the lines after the first are set in further.
  func wrapped(_ items: [String], hanging: Int) -> [String] {
    let indent = String(repeating: " ", count: hanging)
    return items.flatMap { item in TextWrap.lines(item, width: width - 2, indent: indent).map { "  " + $0 } }
  }

  /// Two columns where the screen has room for both, otherwise what a line is called and below it what it does.
  func inTwoColumns(_ pairs: [(name: String, text: String)]) -> [String] {
    let column = (pairs.map(\.name.count).max() ?? 0) + 2
    if column + (pairs.map(\.text.count).max() ?? 0) + 2 <= width {
      return pairs.map { "  " + $0.name + String(repeating: " ", count: column - $0.name.count) + $0.text }
    }
    return pairs.flatMap { pair in
      wrapped([pair.name], hanging: 2) + TextWrap.lines(pair.text, width: width - 4).map { "    " + $0 }
    }
  }
}
