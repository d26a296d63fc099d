/// Numbers drawn by chance, and the same ones for the same seed on every machine: nothing but integers. Method: G. Steele,
/// D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
package struct SplitMix64: Hashable, Sendable {
  /// As it is named where a forecast says how it was made.
  package static let name = "SplitMix64"

  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A stream of its own for each name. A step that comes or goes changes no other step's numbers, and neither does the order of
  /// the steps; so two plans that differ in one step are compared under the same luck.
  package init(seed: UInt64, stream name: String) {
    var start = SplitMix64(seed: seed)
    state = start.next() ^ Seed.hash(name)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A seed from a name. Method: FNV-1a, 64 bits (G. Fowler, L. C. Noll, K.-P. Vo; draft-eastlake-fnv).
package enum Seed {
  package static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
