/// Phrases that are looked for in small letters, as bytes: a long transcript asks for hundreds of them in every sentence.
struct Cues: Sendable, ExpressibleByArrayLiteral {
  /// Sorted by their first bytes.
  private let phrases: [[UInt8]]
  /// Where the phrases of each first byte begin, and the end of all; empty where there are few of them.
  private let starts: [UInt16]
  /// A bit for each byte that a phrase begins with.
  private let firsts: SIMD4<UInt64>

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    let all = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
    var firsts = SIMD4<UInt64>()
    for phrase in all { firsts[Int(phrase[0] >> 6)] |= 1 << UInt64(phrase[0] & 63) }
    self.firsts = firsts
    guard all.count > 12 else {
      self.phrases = all
      starts = []
      return
    }
    let sorted = all.sorted { $0[0] < $1[0] }
    var starts = [UInt16](repeating: 0, count: 257)
    for phrase in sorted { starts[Int(phrase[0]) + 1] += 1 }
    for byte in 1...256 { starts[byte] += starts[byte - 1] }
    self.phrases = sorted
    self.starts = starts
  }

  func areIn(_ bytes: [UInt8]) -> Bool { count(in: bytes, atMost: 1) > 0 }

  /// How many of the phrases stand in the bytes.
  func count(in bytes: [UInt8], atMost limit: Int = 3) -> Int {
    var found: [Int] = []
    for place in bytes.indices where firsts[Int(bytes[place] >> 6)] & (1 << UInt64(bytes[place] & 63)) != 0 {
      for number in candidates(bytes[place]) where stands(number, at: place, in: bytes) && !found.contains(number) {
        found.append(number)
        if found.count >= limit { return found.count }
      }
    }
    return found.count
  }

  private func candidates(_ first: UInt8) -> Range<Int> {
    starts.isEmpty ? phrases.indices : Int(starts[Int(first)])..<Int(starts[Int(first) + 1])
  }

  private func stands(_ number: Int, at place: Int, in bytes: [UInt8]) -> Bool {
    let phrase = phrases[number]
    guard phrase[0] == bytes[place], place + phrase.count <= bytes.count else { return false }
    var next = 1
    while next < phrase.count, bytes[place + next] == phrase[next] { next += 1 }
    return next == phrase.count
  }
}
