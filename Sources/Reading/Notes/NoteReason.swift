/// Why it is that date, when the sentence with the date says so: "because the new territories open", "before the appeal".
struct NoteReason {
  /// The sentence in which the date stands.
  let statement: String
  let date: String

  /// An exact part of the sentence; nil when it gives no reason.
  var words: String? {
    let tokens = Tokens(statement)
    guard let dated = tokens.range(of: date) else { return nil }
    for (place, cue) in [("because", true), ("since", true), ("when", true), ("before", true), ("for", false)]
      .compactMap({ word, reaches in find(word, in: tokens).map { ($0, reaches) } })
    {
      // "for" only right behind the date: "1 September, for the autumn season".
      guard cue || place == dated.upperBound || place == dated.upperBound + 1 else { continue }
      guard place >= dated.upperBound || tokens.lower(place) == "because" else { continue }
      let isJoining = ["because", "since", "when", "for"].contains(tokens.lower(place))
      if let reason = phrase(from: isJoining ? place + 1 : place, in: tokens) { return reason }
    }
    // "golive 1 feb 2027 (new wage agreement)"
    if tokens.lower(dated.upperBound) == "(" { return phrase(from: dated.upperBound + 1, in: tokens) }
    return nil
  }

  private func find(_ word: String, in tokens: Tokens) -> Int? { tokens.indices.first { tokens.lower($0) == word } }

  /// To the end of the clause; at least two words.
  private func phrase(from start: Int, in tokens: Tokens) -> String? {
    var end = start
    while end < tokens.count, ![".", ";", ",", ")"].contains(tokens.lower(end)), end - start < 20 { end += 1 }
    guard end - start >= 2 else { return nil }
    let words = tokens.phrase(start..<end)
    return statement.contains(words) ? words : nil
  }
}
