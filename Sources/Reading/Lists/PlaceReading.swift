import Rules

/// Where somebody is: a country, and its part when one was named.
package struct PlaceReading: Sendable, Hashable {
  /// ISO 3166, two letters.
  package var country: String
  /// ISO 3166-2 without the country: `ENG`.
  package var region: String?
  package var phrase: String
}

/// - Parameters:
///   - country: that of which a part was asked for, so that "BY" and "Valencia" are its own.
///   - acceptsCodes: true where a place was asked for, so that "DE" counts, and "us" is no pronoun.
package func readPlace(in text: String, of country: String? = nil, acceptsCodes: Bool = true) -> PlaceReading? {
  let tokens = Tokens(text)
  let hits = places(in: tokens, of: country, acceptsCodes: acceptsCodes)
  guard let first = hits.first else { return nil }
  // "Leipzig, Germany", "Georgia, USA": what the country named beside it has of that name, and rather a part than the
  // whole.
  let named = country ?? hits.lazy.compactMap { $0.places.first { $0.region == nil }?.country }.last
  let place = { (hit: CountryWords.Hit) in hit.places.first { $0.country == named } ?? hit.places.first }
  let fuller = hits.first { place($0)?.region != nil && (named == nil || place($0)?.country == named) } ?? first
  guard let found = place(fuller) else { return nil }
  return PlaceReading(country: found.country, region: found.region, phrase: tokens.phrase(fuller.range))
}

/// In which countries people work, and how many: records of {country, headcount?}.
package func readSites(in text: String, context: ReadingContext) -> [RecordReading] {
  let tokens = Tokens(text)
  let numbers = counts(in: tokens, context: context)
  return tokens.items.flatMap { item in
    places(in: tokens, acceptsCodes: true).filter { item.contains($0.range.lowerBound) }.map { hit in
      var record = Record([("country", .text(hit.places.first?.country ?? ""))])
      let number = numbers.first {
        item.contains($0.range.lowerBound)
          && !["site", "sites", "office", "offices", "places", "locations", "branches"].contains(
            tokens.lower($0.range.upperBound))
      }
      if let number { record["headcount"] = .number(number.value) }
      return RecordReading(record, phrase: tokens.phrase(item))
    }
  }
}

private func places(in tokens: Tokens, of country: String? = nil, acceptsCodes: Bool) -> [CountryWords.Hit] {
  let named = CountryWords.hits(in: tokens).compactMap { hit -> CountryWords.Hit? in
    guard tokens.lower(hit.range.lowerBound) != "us" || tokens.phrase(hit.range) == "US" else { return nil }
    var hit = hit
    if !acceptsCodes { hit.places = hit.places.filter(\.isCommon) }
    return hit.places.isEmpty ? nil : hit
  }
  return named.isEmpty && acceptsCodes ? codes(in: tokens, of: country) : named
}

/// "DE", "DE-BY", and "BY" where a part of Germany was asked for. In small letters only where nothing else was typed.
private func codes(in tokens: Tokens, of country: String?) -> [CountryWords.Hit] {
  func code(_ range: Range<Int>) -> String? {
    let typed = tokens.phrase(range)
    return typed == typed.uppercased() || range == tokens.indices ? typed.uppercased() : nil
  }
  var hits: [CountryWords.Hit] = []
  var position = 0
  while position < tokens.count {
    var end = position + 1
    var place: CountryWords.Place?
    if tokens[position + 1]?.isHyphen == true, tokens[position + 2]?.touches == true,
      let both = code(position..<position + 3), regionName(both) != nil
    {
      let parts = both.split(separator: "-", maxSplits: 1).map(String.init)
      place = CountryWords.Place(country: parts[0], region: parts[1], isCommon: true)
      end = position + 3
    } else if let single = code(position..<end) {
      if let country, CountryWords.name("\(country)-\(single)") != nil {
        place = CountryWords.Place(country: country, region: single, isCommon: true)
      } else if single.count == 2, CountryWords.name(single) != nil {
        place = CountryWords.Place(country: single, region: nil, isCommon: true)
      }
    }
    if let place { hits.append(CountryWords.Hit(range: position..<end, places: [place])) }
    position = end
  }
  return hits
}

private func regionName(_ code: String) -> String? { code.contains("-") ? CountryWords.name(code) : nil }
