/// "Did you mean": the nearest word by edit distance, when it is near enough to be a slip.
package enum Spelling {
  /// At most a third of the word's length away, and the first of equals.
  package static func nearest(to word: String, among words: [String]) -> String? {
    var best: (word: String, distance: Int)?
    let limit = max(1, word.count / 3)
    for candidate in words where abs(candidate.count - word.count) <= limit {
      let distance = distance(Array(word), Array(candidate))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
