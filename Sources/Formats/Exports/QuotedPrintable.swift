/// RFC 2045, 6.7: bytes as lines of at most 76 visible ASCII characters.
enum QuotedPrintable {
  private static let lineAtMost = 76

  /// Line feeds of the text become CRLF.
  static func encoded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\r\n")
  }

  private static func line(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var used = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isPlain = (byte >= 0x21 && byte <= 0x7E && byte != 0x3D) || ((byte == 0x20 || byte == 0x09) && !isLast)
      let token = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte)
      // One place stays free for the `=` that says that the line goes on.
      if used + token.utf8.count > (isLast ? lineAtMost : lineAtMost - 1) {
        result += "=\r\n"
        used = 0
      }
      result += token
      used += token.utf8.count
    }
    return result
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 0x10 ? "0" + digits : digits
  }
}
