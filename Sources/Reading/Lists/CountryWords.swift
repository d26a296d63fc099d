/// Countries and their parts as people name them; ISO 3166.
enum CountryWords {
  struct Place: Sendable, Hashable {
    var country: String
    var region: String?
    /// Counts in any line; other names only where a place was asked for.
    var isCommon: Bool
  }

  struct Hit: Sendable {
    var range: Range<Int>
    /// Places of that name, a country first: "Georgia" is one, and a part of the United States.
    var places: [Place]
  }

  /// All names in the text, from left to right, none inside another.
  static func hits(in tokens: Tokens) -> [Hit] {
    var hits: [Hit] = []
    var position = 0
    while position < tokens.count {
      if let hit = hit(in: tokens, at: position) {
        hits.append(hit)
        position = hit.range.upperBound
      } else {
        position += 1
      }
    }
    return hits
  }

  /// The longest name that begins there.
  static func hit(in tokens: Tokens, at position: Int) -> Hit? {
    var name = ""
    var best: Hit?
    for place in position..<min(position + longest, tokens.count) {
      let word = tokens.lower(place)
      // "Baden-Württemberg", "St. Gallen": a name ends with neither.
      if place > position, word == "-" || word == "." { continue }
      name += name.isEmpty ? word : " " + word
      if let places = table.places[name] { best = Hit(range: position..<place + 1, places: places) }
    }
    return best
  }

  /// The name to show, by a code such as `GB` or `GB-SCT`.
  static func name(_ code: String) -> String? { table.names[code] }

  /// Tokens; "saint vincent and the grenadines", with room for hyphens and stops.
  private static let longest = 8

  private static let table: (places: [String: [Place]], names: [String: String]) = {
    var places: [String: [Place]] = [:]
    var names: [String: String] = [:]
    for line in placeNames.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count >= 2 else { continue }
      names[String(fields[0])] = String(fields[1])
      let code = fields[0].split(separator: "-", maxSplits: 1)
      var place = Place(country: String(code[0]), region: code.count > 1 ? String(code[1]) : nil, isCommon: true)
      for field in fields.dropFirst(2) {
        if field.isEmpty {
          place.isCommon = false
        } else if place.region == nil {
          places[String(field), default: []].insert(place, at: 0)
        } else {
          places[String(field), default: []].append(place)
        }
      }
    }
    return (places, names)
  }()
}
