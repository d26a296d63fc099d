import Scheduling

/// Named dates of the plan: at go-live, T-30, T+2 business days.
extension DateGrammar {
  func anchor(at place: Int) -> FoundDate? {
    guard !context.anchors.isEmpty else { return nil }
    if has(.t, place) || has(.d, place), let found = countdown(at: place) { return found }
    var best: (end: Int, day: Day)?
    for anchor in context.anchors {
      for name in anchor.names {
        guard let end = match(spelled: name, place), end > best?.end ?? place else { continue }
        best = (end, anchor.day)
      }
    }
    guard let best else { return nil }
    let end = unit(best.end) == .day || text(best.end) == "date" ? best.end + 1 : best.end
    var found = FoundDate(best.day, end)
    found.isAnchor = true
    return found
  }

  /// The place after the words as they are spelled; hyphens between them count for nothing.
  private func match(spelled words: [String], _ place: Int) -> Int? {
    var place = place
    for (number, word) in words.enumerated() {
      if number > 0, has("-", place) { place += 1 }
      guard text(place) == word else { return nil }
      place += 1
    }
    return place
  }

  /// T is go-live, or the only date there is.
  private func countdown(at place: Int) -> FoundDate? {
    guard
      let zero = context.anchors.first(where: { $0.isGoLive })
        ?? (context.anchors.count == 1 ? context.anchors.first : nil)
    else { return nil }
    let direction: Int
    switch kind(place + 1) {
    case .symbol(UInt8(ascii: "-")), .word(.minus): direction = -1
    case .symbol(UInt8(ascii: "+")), .word(.plus): direction = 1
    default: return nil
    }
    if let (length, end) = length(at: place + 2) {
      return moved(zero.day, by: length, direction).map { FoundDate($0, end) }
    }
    guard let (value, digits) = number(place + 2), digits <= 3 else { return nil }
    return FoundDate(zero.day + direction * value, place + 3)
  }
}

/// A date of the plan that has a name.
package struct DateAnchor: Sendable, Hashable {
  var names: [[String]]
  package var day: Day
  var isGoLive: Bool

  /// Other names of the same event count too: launch for go-live, signing for signature.
  package init(_ name: String, _ day: Day) {
    let words = Tokens(name).all.filter { !$0.isHyphen && $0.lower != "_" }.map(\.lower)
    let joined = words.joined(separator: " ")
    let family = Self.families.first { $0.contains(joined) }
    names = (family ?? [joined]).map { $0.split(separator: " ").map(String.init) }
    isGoLive = family?.first == "go live"
    self.day = day
  }

  private static let families: [[String]] = [
    ["go live", "golive", "going live", "we go live", "they go live", "launch", "launch day", "cutover", "cut over"],
    ["kickoff", "kick off", "kicking off", "project start"],
    ["signature", "signing", "contract signature", "contract signing", "we sign", "they sign", "sign off", "signoff"],
    ["renewal", "contract renewal"], ["contract end", "end of contract", "end of the contract", "contract expiry"],
  ]
}
