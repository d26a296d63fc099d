/// Times a piece of work many times over and keeps the median: one slow round on a busy machine says nothing.
struct Stopwatch {
  let rounds: Int

  /// Milliseconds. The work hands back something that depends on all of it, so that none of it can be left out.
  func median(_ work: () throws -> Int) rethrows -> Double {
    var results = 0
    for _ in 0..<max(1, rounds / 10) { results &+= try work() }
    var times: [Double] = []
    for _ in 0..<rounds {
      let began = ContinuousClock.now
      results &+= try work()
      times.append((ContinuousClock.now - began) / .milliseconds(1))
    }
    precondition(results != .max, "the results are used")
    return times.sorted()[times.count / 2]
  }
}
