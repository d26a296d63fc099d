import TestSupport

/// One to four damages of a text, each of another kind.
enum Mutation {
  static func mutated(_ bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&bytes, using: &random) }
    return bytes
  }

  private static func damage(_ bytes: inout [UInt8], using random: inout SeededRandom) {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: change(&bytes, by: "\n", using: &random) { lines, a, _ in lines.remove(at: a) }
    case 1: change(&bytes, by: "\n", using: &random) { lines, a, b in lines.insert(lines[a], at: b) }
    case 2: change(&bytes, by: "\n", using: &random) { lines, a, b in lines.swapAt(a, b) }
    case 3: change(&bytes, by: " ", using: &random) { words, a, _ in words.remove(at: a) }
    case 4: change(&bytes, by: " ", using: &random) { words, a, b in words.insert(words[a], at: b) }
    case 5: change(&bytes, by: " ", using: &random) { words, a, b in words.swapAt(a, b) }
    case 6: bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    default:
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    }
  }

  private static func change(
    _ bytes: inout [UInt8], by separator: Character, using random: inout SeededRandom,
    _ body: (inout [ArraySlice<UInt8>], Int, Int) -> Void
  ) {
    let mark = separator.asciiValue ?? 0
    var parts = bytes.split(separator: mark, omittingEmptySubsequences: false)
    let (a, b) = (Int.random(in: parts.indices, using: &random), Int.random(in: parts.indices, using: &random))
    body(&parts, a, b)
    bytes = Array(parts.joined(separator: [mark]))
  }
}
