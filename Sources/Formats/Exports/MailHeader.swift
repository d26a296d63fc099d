import Foundation
import Planning
import Scheduling

/// One header line of a message: folded at 78 characters, other scripts as encoded words (RFC 5322, RFC 2047). A value is
/// one line of visible characters before anything else, so it cannot begin a header of its own.
enum MailHeader {
  private static let lineAtMost = 76
  /// Bytes of text in one encoded word: 39 bytes are 52 characters of base64, and 12 more for its frame, so that the
  /// first one fits beside the name of the header.
  private static let bytesAtMost = 39
  private static let plainWordAtMost = 64

  static func line(_ name: String, _ text: String) -> String {
    folded(name, words(of: text.onOneLine ?? ""))
  }

  /// `To: "Ruth Amadi" <ruth@example.com>`; nil for what is no address.
  static func address(_ name: String, person: String, email: String) -> String? {
    guard let person = person.onOneLine, isAddress(email) else { return nil }
    let shown = isPlain(person) ? ["\"" + person.filter { $0 != "\"" && $0 != "\\" } + "\""] : encodedWords(person)
    return folded(name, shown + ["<\(email)>"])
  }

  /// Noon in UTC of a day, so that no time zone makes it another.
  static func date(_ day: Day) -> String {
    let number = day.day < 10 ? "0\(day.day)" : String(day.day)
    let month = DayWords.months[day.month - 1].prefix(3)
    return "Date: \(DayWords.weekday(day).prefix(3)), \(number) \(month) \(day.year) 12:00:00 +0000"
  }

  // MARK: Parts

  private static func words(of text: String) -> [String] {
    isPlain(text) ? text.split(separator: " ").map(String.init) : encodedWords(text)
  }

  /// ASCII that cannot be taken for an encoded word, in words that a line can hold.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?")
      && text.split(separator: " ").allSatisfy { $0.utf8.count <= plainWordAtMost }
  }

  /// Each whole in itself: no character is split between two.
  private static func encodedWords(_ text: String) -> [String] {
    var chunks = [""]
    for scalar in text.unicodeScalars {
      if (chunks.last ?? "").utf8.count + String(scalar).utf8.count > bytesAtMost { chunks.append("") }
      chunks[chunks.count - 1].unicodeScalars.append(scalar)
    }
    return chunks.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
  }

  private static func folded(_ name: String, _ words: [String]) -> String {
    var result = "\(name):"
    var used = result.utf8.count
    for word in words {
      if used + 1 + word.utf8.count > lineAtMost, used > name.utf8.count + 1 {
        result += "\r\n"
        used = 0
      }
      result += " " + word
      used += 1 + word.utf8.count
    }
    return result
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let allowed = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>,;:\"()[]\\".utf8.contains($0) }
    return allowed && parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count < 255
  }
}
