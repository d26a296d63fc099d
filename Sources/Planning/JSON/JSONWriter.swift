import Scheduling

/// Writes JSON on one line without spaces, so that a line of a file holds one value, straight into bytes.
///
///     var writer = JSONWriter()
///     writer.object { writer in writer.member("days", 5) }     // {"days":5}
///
/// A plan through the door is 50 kilobytes in 2,000 values. To make a `JSON` of it and then a `String` took longer than
/// to make the plan.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the place at hand, so that a comma comes first.
  private var needsComma = false

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

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
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// The same for a name that may need escapes.
  package mutating func name(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  // MARK: Values

  package mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  package mutating func value(_ flag: Bool) {
    comma()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  package mutating func value(_ text: String) {
    comma()
    quoted(text)
  }

  package mutating func value(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Whole numbers without a fraction. JSON has no infinity; one becomes `null`, as in browsers.
  package mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    if let whole = Int(exactly: number), number.magnitude <= 9_007_199_254_740_992 { return value(whole) }
    comma()
    bytes.append(contentsOf: "\(number)".utf8)
  }

  /// `"yyyy-mm-dd"`.
  package mutating func value(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    guard (0...9_999).contains(year) else { return value(day.iso) }
    comma()
    bytes.append(UInt8(ascii: "\""))
    digits(year, 1_000)
    bytes.append(UInt8(ascii: "-"))
    digits(month, 10)
    bytes.append(UInt8(ascii: "-"))
    digits(dayOfMonth, 10)
    bytes.append(UInt8(ascii: "\""))
  }

  /// From the digit of this power of ten down.
  private mutating func digits(_ number: Int, _ power: Int) {
    var power = power
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
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

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    // Nearly every text goes in as it stands, and is looked at where it lies side by side.
    bytes.append(contentsOf: text.utf8)
    if bytes[start...].contains(where: { Self.mayNeedEscape($0) }) {
      bytes.removeSubrange(start...)
      escape(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// True for what is escaped, and for the first byte of longer characters among which some are (`\u{80}` to `\u{9F}`,
  /// and the line separators).
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
      || byte == 0xE2
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      // Control characters are forbidden raw; the two line separators would split a line in some readers.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
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
