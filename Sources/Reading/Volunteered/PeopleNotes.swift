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
    if case .part = expected?.form { return [] }
    guard expected?.form != .place, expected?.form != .sites, let place = readPlace(in: text, acceptsCodes: false),
      let range = tokens.first(place.phrase.lowercased()), isPlace(range, place)
    else { return [] }
    let sure = expected?.form == .account
    var notes = [set("buyer.country", .text(place.country), range, sure: sure)]
    if let region = place.region { notes.append(set("buyer.region", .text(region), range, sure: sure)) }
    return notes
  }

  /// "In Kent", "Fenwick County, England", "Rota Works Germany". Companies are named after towns, and people after countries:
  /// "Bavaria Yachts" is no place, and neither is what comes "from Jordan".
  private func isPlace(_ range: Range<Int>, _ place: PlaceReading) -> Bool {
    let before = tokens.lower(range.lowerBound - 1)
    if before == "in" { return true }
    let isName = Self.givenNames.contains(place.phrase.lowercased())
    if before == "from" { return !isName }
    guard expected?.form == .account, range.lowerBound > 0, !isName else { return false }
    return [",", "("].contains(before) || (place.region == nil && range.upperBound == tokens.count)
  }

  private static let givenNames: Set<String> = [
    "austin", "carolina", "chad", "chelsea", "dakota", "dallas", "florence", "georgia", "israel", "jordan", "kingston",
    "lorraine", "madeira", "paris", "sydney", "valencia", "victoria", "vienna", "virginia",
  ]
}
