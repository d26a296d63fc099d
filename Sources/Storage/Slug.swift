import Foundation

/// The short word by which a deal is called, made from the name of its account.
///
///     Slug.free(for: "Müller & Söhne GmbH", taken: []) == "mueller-soehne"
package enum Slug {
  /// The first of `acme`, `acme-2`, `acme-3` that is not taken.
  package static func free(for account: String, taken: Set<String>) -> String {
    let base = word(for: account)
    if !taken.contains(base) { return base }
    var number = 2
    while taken.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  /// Enough to tell companies apart, short enough for a file name.
  private static let longest = 32

  /// Left out at the end of a name: nobody says them.
  private static let legalForms: Set<String> = [
    "ab", "ag", "as", "bv", "co", "corp", "corporation", "gmbh", "inc", "kg", "limited", "llc", "llp", "ltd", "nv",
    "oy",
    "plc", "pty", "sa", "sarl", "sas", "se", "spa", "srl",
  ]

  private static func word(for account: String) -> String {
    var words = [""]
    for character in account.lowercased() {
      if character == "'" || character == "’" || character == "." { continue }
      if character.isLetter || character.isNumber {
        words[words.count - 1] += plain(character)
      } else {
        words.append("")
      }
    }
    words.removeAll { $0.isEmpty }
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? String(word.prefix(longest)) : "\(slug)-\(word)"
      if longer.count > longest { break }
      slug = longer
    }
    // A slug of digits alone would hide the deal of that number.
    if slug.allSatisfy(\.isNumber) { return slug.isEmpty ? "deal" : "deal-\(slug)" }
    return slug
  }

  /// Latin letters without their marks; letters of other scripts as they are.
  private static func plain(_ character: Character) -> String {
    switch character {
    case "ä", "æ": return "ae"
    case "ö", "ø", "œ": return "oe"
    case "ü": return "ue"
    case "å": return "aa"
    case "ß": return "ss"
    case "ł": return "l"
    case "đ": return "d"
    default:
      let bare = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.filter(\.isASCII)
      return bare.isEmpty ? String(character) : String(String.UnicodeScalarView(bare))
    }
  }
}
