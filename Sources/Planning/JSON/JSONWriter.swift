import Scheduling

/// Writes JSON on one line without spaces, so that a line of a file holds one value, straight into bytes.
///
///     var writer = JSONWriter()
///     writer.object { writer in writer.member("days", 5) }     // {"days":5}
///
/// A plan through the door is 50 kilobytes in 2,000 values. To make a `JSON` of it and then a `String` took longer than
/// to make the plan.
package struct JSONWriter: ~Copyable {
  private var output = ByteBuffer()
  /// Whether a value stands before the place at hand, so that a comma comes first.
  private var needsComma = false

  package init() {}

  package var bytes: [UInt8] { Array(output.bytes) }

  package var text: String { String(decoding: output.bytes, as: UTF8.self) }

  // MARK: Objects and arrays

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array<Element>(_ elements: [Element], _ element: (inout JSONWriter, Element) -> Void) {
    open(UInt8(ascii: "["))
    for each in elements { element(&self, each) }
    close(UInt8(ascii: "]"))
  }

  /// A member whose value is written next.
  ///
  /// - Parameter name: needs no escapes.
  package mutating func name(_ name: StaticString) {
    comma()
    output.append(UInt8(ascii: "\""))
    output.append(name)
    output.append("\":")
    needsComma = false
  }

  /// The same for a name that may need escapes.
  package mutating func name(_ name: String) {
    value(name)
    output.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    output.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    output.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { output.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  // MARK: Values

  package mutating func null() {
    comma()
    output.append("null")
  }

  package mutating func value(_ flag: Bool) {
    comma()
    output.append(flag ? "true" : "false")
  }

  package mutating func value(_ text: String) {
    comma()
    quoted(text)
  }

  package mutating func value(_ number: Int) {
    comma()
    if number < 0 { output.append(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Whole numbers without a fraction. JSON has no infinity; one becomes `null`, as in browsers.
  package mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    if let whole = Int(exactly: number), number.magnitude <= 9_007_199_254_740_992 { return value(whole) }
    comma()
    unescaped("\(number)")
  }

  /// `"yyyy-mm-dd"`.
  package mutating func value(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    guard (0...9_999).contains(year) else { return value(day.iso) }
    comma()
    output.append(UInt8(ascii: "\""))
    twoDigits(year / 100)
    twoDigits(year % 100)
    output.append(UInt8(ascii: "-"))
    twoDigits(month)
    output.append(UInt8(ascii: "-"))
    twoDigits(dayOfMonth)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func twoDigits(_ number: Int) {
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  private mutating func digits(_ number: UInt) {
    if number >= 10 { digits(number / 10) }
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  package mutating func value(_ json: JSON) {
    switch json {
    case .null: null()
    case .flag(let flag): value(flag)
    case .number(let number): value(number)
    case .text(let text): value(text)
    case .array(let elements): array(elements) { $0.value($1) }
    case .object(let members):
      object { writer in
        for member in members { writer.member(member) }
      }
    }
  }

  // MARK: Members

  package mutating func member(_ name: StaticString, _ flag: Bool?) {
    self.name(name)
    if let flag { value(flag) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ day: Day?) {
    self.name(name)
    if let day { value(day) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ json: JSON) {
    self.name(name)
    value(json)
  }

  package mutating func member(_ name: StaticString, _ texts: [String]) {
    self.name(name)
    array(texts) { $0.value($1) }
  }

  package mutating func member(_ member: JSON.Member) {
    name(member.name)
    value(member.value)
  }

  // MARK: Text

  private mutating func unescaped(_ text: String) {
    var text = text
    text.withUTF8 { output.append($0) }
  }

  /// Nearly every text goes in as it stands, in one piece; the others in pieces between what is escaped.
  private mutating func quoted(_ text: String) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      var place = 0
      while place < bytes.count {
        if Self.mayNeedEscape(bytes[place]), let escaped = Self.escaped(bytes, at: place) {
          output.append(UnsafeBufferPointer(rebasing: bytes[written..<place]))
          escape(escaped.scalar)
          place += escaped.length
          written = place
        } else {
          place += 1
        }
      }
      output.append(UnsafeBufferPointer(rebasing: bytes[written...]))
    }
    output.append(UInt8(ascii: "\""))
  }

  /// True for what is escaped, and for the first byte of longer characters among which some are.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x21, 0x23...0x5B, 0x5D...0x7E: false
    default: byte < 0x80 || byte == 0xC2 || byte == 0xE2
    }
  }

  /// What is escaped at this place, and how many bytes it takes. Control characters are forbidden raw; the two line
  /// separators would split a line in some readers.
  private static func escaped(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (scalar: UInt32, length: Int)? {
    switch bytes[place] {
    // `\u{80}` to `\u{9F}`.
    case 0xC2: bytes[place + 1] < 0xA0 ? (UInt32(bytes[place + 1]), 2) : nil
    // `\u{2028}` and `\u{2029}`.
    case 0xE2:
      bytes[place + 1] == 0x80 && (0xA8...0xA9).contains(bytes[place + 2])
        ? (0x2000 + UInt32(bytes[place + 2] - 0x80), 3) : nil
    case let byte: (UInt32(byte), 1)
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x22: output.append("\\\"")
    case 0x5C: output.append("\\\\")
    case 0x0A: output.append("\\n")
    case 0x0D: output.append("\\r")
    case 0x09: output.append("\\t")
    default:
      let digits = String(scalar, radix: 16)
      output.append("\\u")
      for _ in digits.utf8.count..<4 { output.append(UInt8(ascii: "0")) }
      unescaped(digits)
    }
  }
}

extension JSON: CustomStringConvertible {
  /// The value on one line without spaces.
  package var description: String {
    var writer = JSONWriter()
    writer.value(self)
    return writer.text
  }
}
