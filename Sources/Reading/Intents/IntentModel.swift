/// Tells what a line of a sales call is for, by weights that `Scripts/lexicon` learned.
package struct IntentModel: Sendable {
  package struct Ranked: Sendable, Hashable {
    package var intent: String
    /// From 0 to 1; all of them together make 1.
    package var score: Double
  }

  private let labels: [String]
  private let bias: [Double]
  private let concepts: IntentConcepts
  /// Where the weights of a feature stand.
  private let places: [UInt64: Range<Int32>]
  private let weights: [(label: UInt8, weight: Int16)]

  /// Nil when the text is not what `Scripts/lexicon` writes.
  package init?(weights text: String, concepts: String) {
    var labels: [String] = []
    var bias: [Double] = []
    var places: [UInt64: Range<Int32>] = [:]
    var weights: [(label: UInt8, weight: Int16)] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let name = line[..<tab]
      let rest = line[line.index(after: tab)...]
      if labels.isEmpty {
        labels = rest.split(separator: 0x20).map { String(Substring($0)) }
      } else if bias.isEmpty {
        bias = rest.split(separator: 0x20).compactMap { Self.number($0) }.map { Double($0) / 100 }
      } else {
        let start = Int32(weights.count)
        for part in rest.split(separator: 0x20) {
          guard let colon = part.firstIndex(of: UInt8(ascii: ":")), let label = Self.number(part[..<colon]),
            let weight = Self.number(part[part.index(after: colon)...]), labels.indices.contains(label)
          else { return nil }
          weights.append((UInt8(label), Int16(clamping: weight)))
        }
        places[Spelling(String(Substring(name))).hash] = start..<Int32(weights.count)
      }
    }
    guard !labels.isEmpty, labels.count <= 255, bias.count == labels.count else { return nil }
    self.labels = labels
    self.bias = bias
    self.places = places
    self.weights = weights
    self.concepts = IntentConcepts(concepts)
  }

  /// The likeliest first.
  package func ranked(_ text: String, first count: Int = 5) -> [Ranked] {
    var sums = [Int](repeating: 0, count: labels.count)
    var known = 0
    for feature in IntentFeatures(text, concepts: concepts).all {
      guard let place = places[feature] else { continue }
      known += 1
      for position in Int(place.lowerBound)..<Int(place.upperBound) {
        sums[Int(weights[position].label)] += Int(weights[position].weight)
      }
    }
    let scale = 1 / (10 * Double(max(known, 1)).squareRoot())
    let scores = zip(sums, bias).map { Double($0) * scale + $1 }
    let highest = scores.max() ?? 0
    let shares = scores.map { Self.exponential($0 - highest) }
    let total = shares.reduce(0, +)
    let order = labels.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    return order.prefix(count).map { Ranked(intent: labels[$0], score: shares[$0] / total) }
  }

  /// e to a power that is not above 0; Foundation stays out of this module. Exact to nine digits.
  private static func exponential(_ power: Double) -> Double {
    guard power > -40 else { return 0 }
    let small = power / 64
    var (term, sum) = (1.0, 1.0)
    for step in 1...12 {
      term *= small / Double(step)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }

  private static func number(_ bytes: Substring.UTF8View) -> Int? { Int(String(Substring(bytes))) }
}
