/// Phrases that are looked for in small letters, as bytes: a long transcript asks for hundreds of them in every sentence.
struct Cues: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [[UInt8]]
  /// A bit for each byte that a phrase begins with.
  private let firsts: SIMD4<UInt64>

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
    var firsts = SIMD4<UInt64>()
    for phrase in self.phrases { firsts[Int(phrase[0] >> 6)] |= 1 << UInt64(phrase[0] & 63) }
    self.firsts = firsts
  }

  func areIn(_ bytes: [UInt8]) -> Bool { count(in: bytes, atMost: 1) > 0 }

  /// How many of the phrases stand in the bytes.
  func count(in bytes: [UInt8], atMost limit: Int = 3) -> Int {
    var found: [Int] = []
    for place in bytes.indices where firsts[Int(bytes[place] >> 6)] & (1 << UInt64(bytes[place] & 63)) != 0 {
      for number in phrases.indices where phrases[number][0] == bytes[place] {
        let phrase = phrases[number]
        guard place + phrase.count <= bytes.count, !found.contains(number) else { continue }
        var next = 1
        while next < phrase.count, bytes[place + next] == phrase[next] { next += 1 }
        guard next == phrase.count else { continue }
        found.append(number)
        if found.count >= limit { return found.count }
      }
    }
    return found.count
  }
}
