import Scheduling

/// Which of several lines is said: by the seed, and none twice as long as there is another.
struct LineChoice {
  let seed: UInt64

  /// - Parameters:
  ///   - pools: the fitting lines, the best pool first; a later one is used when all of the earlier were said.
  ///   - name: what the line is for, so that two choices of one turn draw from streams of their own.
  func line(_ pools: [[String]], name: String, state: inout CallState) -> String? {
    for pool in pools {
      let left = pool.filter { !state.used.contains($0) }
      guard !left.isEmpty else { continue }
      let line = left[draw(left.count, name: "\(name) \(state.turn)")]
      state.used.insert(line)
      return line
    }
    // Everything was said: better a line twice than none.
    guard let pool = pools.last(where: { !$0.isEmpty }) else { return nil }
    return pool[draw(pool.count, name: "\(name) again \(state.turn)")]
  }

  private func draw(_ count: Int, name: String) -> Int {
    var stream = SplitMix64(seed: seed, stream: name)
    return Int(stream.next() % UInt64(count))
  }
}
