/// Why a text is no JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What the reader met or missed, such as `a value`.
  package var expected: String
  /// 1-based, counted in bytes of UTF-8.
  package var column: Int
}

extension JSON {
  /// Nesting beyond this is refused, so that a hostile file cannot exhaust the stack.
  package static let deepestNesting = 64

  /// Reads exactly one value; white space around it is allowed, anything else after it is not.
  package init(parsing text: some StringProtocol) throws(JSONError) {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.value(nesting: 0)
    try reader.end()
  }

  /// The same for an object one of whose members is a long list: its elements are handed over one by one and not kept, so that
  /// a million of them never stand in memory as a tree. The member itself reads as an empty list.
  ///
  /// - Parameters:
  ///   - begin: called where such a list begins; where the name is repeated, the last list is the one that counts.
  ///   - each: an element of it.
  package init(
    parsing text: some StringProtocol, handing list: String, begin: () -> Void, each: (JSON) -> Void
  ) throws(JSONError) {
    self = try withoutActuallyEscaping(begin) { begin throws(JSONError) in
      try withoutActuallyEscaping(each) { each throws(JSONError) in
        var reader = JSONReader(bytes: Array(text.utf8), list: (list, begin, each))
        let value = try reader.value(nesting: 0)
        try reader.end()
        return value
      }
    }
  }
}

/// A reader of one value over the bytes of a text, by recursive descent.
private struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  /// A list of the outermost object whose elements are handed over.
  private let list: (name: String, begin: () -> Void, each: (JSON) -> Void)?

  init(bytes: [UInt8], list: (name: String, begin: () -> Void, each: (JSON) -> Void)? = nil) {
    self.bytes = bytes
    self.list = list
  }

  mutating func value(nesting: Int) throws(JSONError) -> JSON {
    skipSpace()
    guard nesting <= JSON.deepestNesting else { throw missing("at most \(JSON.deepestNesting) levels") }
    guard let byte = peek else { throw missing("a value") }
    switch byte {
    case UInt8(ascii: "{"): return try object(nesting: nesting)
    case UInt8(ascii: "["): return try array(nesting: nesting)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw missing("a value")
    }
  }

  mutating func end() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw missing("the end") }
  }

  private mutating func object(nesting: Int) throws(JSONError) -> JSON {
    var members: [JSON.Member] = []
    position += 1
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw missing("a name in quotation marks") }
      let name = try string()
      guard take(":") else { throw missing("a colon") }
      if nesting == 0, let list, name == list.name, startsList() {
        list.begin()
        try elements(nesting: 1, list.each)
        members.append(JSON.Member(name, .array([])))
      } else {
        members.append(JSON.Member(name, try value(nesting: nesting + 1)))
      }
    } while take(",")
    guard take("}") else { throw missing("a comma or a closing brace") }
    return .object(members)
  }

  private mutating func startsList() -> Bool {
    skipSpace()
    return peek == UInt8(ascii: "[")
  }

  private mutating func array(nesting: Int) throws(JSONError) -> JSON {
    var kept: [JSON] = []
    try elements(nesting: nesting) { kept.append($0) }
    return .array(kept)
  }

  private mutating func elements(nesting: Int, _ each: (JSON) -> Void) throws(JSONError) {
    position += 1
    if take("]") { return }
    repeat { each(try value(nesting: nesting + 1)) } while take(",")
    guard take("]") else { throw missing("a comma or a closing bracket") }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw missing("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = position
    while let byte = peek, isNumeral(byte) { position += 1 }
    let numeral = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(numeral), value.isFinite else {
      position = start
      throw missing("a number")
    }
    return value
  }

  private func isNumeral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    // Nearly every text is taken as it stands.
    var end = position
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
      end += 1
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      defer { position = end + 1 }
      return String(decoding: bytes[position..<end], as: UTF8.self)
    }
    var text = Array(bytes[position..<end])
    position = end
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try text.append(contentsOf: String(escape()).utf8)
      case 0..<0x20:
        position -= 1
        throw missing("an escaped control character")
      default: text.append(byte)
      }
    }
    throw missing("a closing quotation mark")
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard let byte = peek else { throw missing("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      position -= 1
      throw missing("an escape")
    }
  }

  /// Half of a surrogate pair stands for no character and is read as U+FFFD.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let afterFirst = position
    guard bytes[position...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
    position += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      position = afterFirst
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.first != UInt8(ascii: "+"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw missing("four hexadecimal digits") }
    position += 4
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private func missing(_ expected: String) -> JSONError { JSONError(expected: expected, column: position + 1) }
}
