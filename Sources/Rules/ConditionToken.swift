/// A word, number, sign or quoted text of a condition.
struct ConditionToken {
  enum Kind { case word, number, sign, quoted }

  var kind: Kind
  var text: String
  /// 1-based, in characters.
  var column: Int

  static func scan(_ text: String) throws(ConditionParser.Mistake) -> [ConditionToken] {
    let characters = Array(text)
    var tokens: [ConditionToken] = []
    var place = 0
    while place < characters.count {
      let start = place
      let character = characters[place]
      if character.isWhitespace {
        place += 1
      } else if character == "\"" {
        place += 1
        while place < characters.count, characters[place] != "\"" { place += 1 }
        guard place < characters.count else {
          throw ConditionParser.Mistake(
            code: "condition-syntax", column: start + 1, message: "A quoted text begins here and does not end.",
            help: "Close it with a second quotation mark.")
        }
        tokens.append(ConditionToken(kind: .quoted, text: String(characters[start + 1..<place]), column: start + 1))
        place += 1
      } else if character.isLetter || character.isNumber || character == "_" {
        while place < characters.count, isPartOfWord(characters[place]) { place += 1 }
        // "6 weeks" is one value.
        var word = String(characters[start..<place])
        if character.isNumber, let unit = unit(after: place, in: characters) {
          word += unit.text
          place = unit.end
        }
        let isISODate = word.count == 10 && word.filter { $0 == "-" }.count == 2
        let kind: Kind = character.isNumber && !isISODate ? .number : .word
        tokens.append(ConditionToken(kind: kind, text: word, column: start + 1))
      } else if "=<>!".contains(character) {
        place += 1
        if place < characters.count, characters[place] == "=" { place += 1 }
        tokens.append(ConditionToken(kind: .sign, text: String(characters[start..<place]), column: start + 1))
      } else if "()[],".contains(character) {
        place += 1
        tokens.append(ConditionToken(kind: .sign, text: String(character), column: start + 1))
      } else {
        throw ConditionParser.Mistake(
          code: "condition-syntax", column: start + 1, message: "\"\(character)\" has no meaning in a condition.",
          help: "A condition is made of facts, and, or, not, comparisons and brackets.")
      }
    }
    return tokens
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "." || character == "-"
  }

  private static func unit(after place: Int, in characters: [Character]) -> (text: String, end: Int)? {
    guard place < characters.count, characters[place] == " " else { return nil }
    for unit in ["weeks", "week", "days", "day", "wd"] {
      let end = place + 1 + unit.count
      guard end <= characters.count, String(characters[place + 1..<end]) == unit else { continue }
      if end == characters.count || !isPartOfWord(characters[end]) { return (unit, end) }
    }
    return nil
  }
}
