import Rules

/// When a body that decides meets, said unasked.
extension VolunteeredLine {
  /// "their board meets the first Thursday of each month, papers a week before". Without a day or a rhythm a body is only
  /// mentioned, and that is told elsewhere.
  func committees() -> [Note] {
    guard expected?.form != .committees, !Self.meets.hits(in: tokens).isEmpty else { return [] }
    return readCommittees(in: text, context: context).compactMap { reading in
      guard reading.record["rhythm"] != nil || reading.record["dates"] != nil,
        let name = tokens.range(of: reading.phrase)
      else { return nil }
      let sentence = sentence(of: name.lowerBound)
      // "We meet the board on Friday" is the next talk.
      guard let meets = Self.meets.hits(in: tokens, range: sentence).first,
        !["we", "i", "you"].contains(tokens.lower(meets.range.lowerBound - 1))
      else { return nil }
      return add("committees", reading.record, sentence)
    }
  }

  private static let meets = WordTable<Bool>(
    [
      "meets", "meet", "meeting", "meetings", "sits", "sit", "convenes", "gathers", "sitting", "sittings",
      "comes together",
      "decides", "decide", "is held",
    ].map { ($0, true) })
}
