import Rules

/// People and places named unasked.
extension VolunteeredLine {
  func people() -> [Note] {
    if case .people = expected?.form { return [] }
    guard expected?.form != .account, !(expected?.key.name.hasPrefix("stakeholders") ?? false) else { return [] }
    return readPeople(in: text, turn: .volunteered, context: context).people.map {
      Note(candidate: Candidate(.add("stakeholders", $0.record), phrase: $0.phrase, sure: $0.isSure))
    }
  }

  /// "Fenwick County in England": read where a company was asked, or "in" or "based in" leads the place.
  func place() -> [Note] {
    guard expected?.form != .place, expected?.form != .sites, let place = readPlace(in: text, acceptsCodes: false),
      let range = tokens.first(place.phrase.lowercased()),
      expected?.form == .account || ["in", "from"].contains(tokens.lower(range.lowerBound - 1))
    else { return [] }
    let sure = expected?.form == .account
    var notes = [set("buyer.country", .text(place.country), range, sure: sure)]
    if let region = place.region { notes.append(set("buyer.region", .text(region), range, sure: sure)) }
    return notes
  }
}
