/// Draws lengths from a triangular distribution over a range, rounded to the nearest whole working day. The least and the most
/// are the ends of what is possible: only the half day next to them is theirs.
///
/// The chance of each whole day is worked out once, in integers: the area of the triangle up to half a day after it, in parts
/// of 2^32. A draw is then the first day whose part lies above a number of 32 bits. Method: inverse of the distribution
/// function; S. Kotz and J. R. van Dorp, "Beyond Beta", 2004, chapter 1, with the search begun at a guide (H.-C. Chen and
/// Y. Asau, "On generating random variates from an empirical distribution", 1974).
package struct LengthDraw: Sendable {
  private let least: Int32
  /// Entry `k`: of 2^32 draws, how many are at most `least + k` days.
  private let below: [UInt64]
  /// By the first eight bits of a draw: the first entry of `below` that may hold it.
  private let guide: [Int32]

  package init(_ range: LengthRange) {
    least = Int32(clamping: range.least)
    let width = UInt64(range.most - range.least)
    let rise = UInt64(range.likely - range.least)
    guard width > 0 else {
      (below, guide) = ([1 << 32], [Int32](repeating: 0, count: 256))
      return
    }
    // Everything in half days, so that half a day is a whole number.
    let below = (0...width).map { day -> UInt64 in
      let reached = 2 * day + 1
      if day == width { return 1 << 32 }
      if reached <= 2 * rise { return Self.part(reached * reached, of: 4 * width * rise) }
      let rest = 2 * width - reached
      return (1 << 32) - Self.part(rest * rest, of: 4 * width * (width - rise))
    }
    self.below = below
    var first = 0
    guide = (0..<256).map { bits in
      while below[first] <= UInt64(bits) << 24 { first += 1 }
      return Int32(first)
    }
  }

  /// Parts of 2^32, rounded down; `share` is at most `whole`.
  private static func part(_ share: UInt64, of whole: UInt64) -> UInt64 {
    whole.dividingFullWidth(share.multipliedFullWidth(by: 1 << 32)).quotient
  }

  /// - Parameter number: its upper half is used.
  package func length(_ number: UInt64) -> Int32 {
    let drawn = number >> 32
    var place = Int(guide[Int(drawn >> 24)])
    while below[place] <= drawn { place += 1 }
    return least + Int32(place)
  }
}
