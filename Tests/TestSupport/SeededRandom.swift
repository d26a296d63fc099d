/// The same numbers for the same seed, so that a property that fails can be run again. Method: SplitMix64 (Steele, Lea and
/// Flood, 2014).
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededRandom {
  /// Up to `longest` characters, among them quotation marks, control characters and characters of several scalars.
  package mutating func text(longest: Int = 12) -> String {
    let alphabet: [Character] = [
      "a", "B", "7", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1B}", "\u{7F}", "\u{2028}", "é", "e\u{301}", "漢",
      "👩‍💻",
      "{", "[", ",", ":", "-",
    ]
    let length = Int.random(in: 0...longest, using: &self)
    return String((0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &self)] })
  }
}
