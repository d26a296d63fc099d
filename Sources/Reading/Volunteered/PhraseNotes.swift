import Rules

/// Facts that a fixed phrase gives away: see `FactPhrases`.
extension VolunteeredLine {
  func phrases() -> [Note] {
    var notes: [Note] = []
    // "Trustees approve over 10,000" is a limit; whether it comes to them follows from the price.
    let hasBoardLimit = limits().contains { $0.candidate.key == "decision.board_limit" }
    for hit in FactPhrases.table.hits(in: tokens) {
      for fact in hit.value where fact.isRead(when: expected) && !(hasBoardLimit && fact.key == "decision.board") {
        let isDenial = isDenied(hit.range.lowerBound, in: tokens)
        guard let value = isDenial ? fact.denied : fact.value else { continue }
        let range = isDenial ? denial(of: hit.range) : hit.range
        let candidate = Candidate(.set(fact.key, value), phrase: tokens.phrase(range), sure: fact.sure || isDenial)
        let note = Note(candidate: candidate, isDenial: isDenial)
        guard let place = notes.firstIndex(where: { $0.candidate.key == fact.key }) else {
          notes.append(note)
          continue
        }
        // "no tender, there is a framework": what is so says more than what is not.
        if notes[place].isDenial, !isDenial { notes[place] = note }
      }
    }
    return notes
  }

  /// The denied words together with the word that denies them.
  func denial(of range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 4, !DenialWords.all.contains(tokens.lower(start)) { start -= 1 }
    return start..<range.upperBound
  }
}
