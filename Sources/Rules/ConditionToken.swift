/// A word, number, sign or quoted text of a condition.
struct ConditionToken {
  enum Kind {
    case word, number, sign, quoted
    /// A setting that is not there: something stands here, and what cannot be said.
    case unreadable
  }

  var kind: Kind
  var text: String
  /// 1-based, in Unicode scalars, as places in files are.
  var column: Int

  /// Bytes, because the shipped playbook has some five hundred conditions to read before the first prompt; letters beyond
  /// ASCII stand only in quoted texts.
  static func scan(_ text: String) throws(ConditionParser.Mistake) -> [ConditionToken] {
    let bytes = Array(text.utf8)
    var tokens: [ConditionToken] = []
    var place = 0
    /// What the quoted texts so far take in bytes beyond their scalars.
    var surplus = 0
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while place < bytes.count {
      let start = place
      let column = start - surplus + 1
      let byte = bytes[place]
      if byte == space || byte == 0x09 || byte == 0x0A {
        place += 1
      } else if byte == UInt8(ascii: "\"") {
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") { place += 1 }
        guard place < bytes.count else {
          throw ConditionParser.Mistake(
            code: .conditionSyntax, column: column, message: "A quoted text begins here and does not end.",
            help: "Close it with a second quotation mark.")
        }
        let quoted = string(start + 1..<place)
        surplus += place - start - 1 - quoted.unicodeScalars.count
        tokens.append(ConditionToken(kind: .quoted, text: quoted, column: column))
        place += 1
      } else if isLetter(byte) || isDigit(byte) {
        while place < bytes.count, isPartOfWord(bytes[place]) { place += 1 }
        var word = string(start..<place)
        // "6 weeks" is one value, and so is "50k EUR".
        if isDigit(byte), let unit = unit(after: place, in: bytes) {
          word += unit.text
          place = unit.end
        }
        let isISODate = word.utf8.count == 10 && word.utf8.count { $0 == UInt8(ascii: "-") } == 2
        let kind: Kind = isDigit(byte) && !isISODate ? .number : .word
        tokens.append(ConditionToken(kind: kind, text: word, column: column))
      } else if isComparison(byte) {
        place += 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "=") { place += 1 }
        tokens.append(ConditionToken(kind: .sign, text: string(start..<place), column: column))
      } else if isSign(byte) {
        place += 1
        tokens.append(ConditionToken(kind: .sign, text: string(start..<place), column: column))
      } else {
        let character = string(start..<min(bytes.count, start + 40)).first.map(String.init) ?? ""
        throw ConditionParser.Mistake(
          code: .conditionSyntax, column: column, message: "\"\(character)\" has no meaning in a condition.",
          help: "A condition is made of facts, and, or, not, comparisons and brackets.")
      }
    }
    return tokens
  }

  private static let space = UInt8(ascii: " ")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
  private static func isComparison(_ byte: UInt8) -> Bool { (0x3C...0x3E).contains(byte) || byte == UInt8(ascii: "!") }
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static let units = ["weeks", "week", "days", "day", "wd", "d"]

  /// A unit of time, or the three capitals of a currency, one blank after a number.
  private static func unit(after place: Int, in bytes: [UInt8]) -> (text: String, end: Int)? {
    guard place + 1 < bytes.count, bytes[place] == space else { return nil }
    var end = place + 1
    while end < bytes.count, isPartOfWord(bytes[end]) { end += 1 }
    let word = bytes[place + 1..<end]
    guard (1...5).contains(word.count) else { return nil }
    let text = String(decoding: word, as: UTF8.self)
    let isCurrency = word.count == 3 && word.allSatisfy { (0x41...0x5A).contains($0) }
    return isCurrency || units.contains(text) ? (text, end) : nil
  }
}
