import Rules

/// Where somebody is: a country, and its part when one was named.
package struct PlaceReading: Sendable, Hashable {
  /// ISO 3166, two letters.
  package var country: String
  /// ISO 3166-2 without the country: `ENG`.
  package var region: String?
  package var phrase: String
}

/// - Parameter acceptsCodes: true where a place was asked for, so that "DE" counts, and "us" is no pronoun.
package func readPlace(in text: String, acceptsCodes: Bool = true) -> PlaceReading? {
  let tokens = Tokens(text)
  let hits = places(in: tokens, acceptsCodes: acceptsCodes)
  guard let first = hits.first else { return nil }
  // "Leipzig, Germany": the part says more than the country that follows.
  let fuller = hits.first { $0.value.country == first.value.country && $0.value.region != nil } ?? first
  return PlaceReading(
    country: fuller.value.country, region: fuller.value.region, phrase: tokens.phrase(fuller.range))
}

/// In which countries people work, and how many: records of {country, headcount?}.
package func readSites(in text: String, context: ReadingContext) -> [RecordReading] {
  let tokens = Tokens(text)
  let numbers = counts(in: tokens, context: context)
  return tokens.items.flatMap { item in
    places(in: tokens, acceptsCodes: true).filter { item.contains($0.range.lowerBound) }.map { hit in
      var record = Record([("country", .text(hit.value.country))])
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

private func places(in tokens: Tokens, acceptsCodes: Bool) -> [WordTable<CountryWords.Place>.Hit] {
  let named = CountryWords.places.hits(in: tokens).filter { hit in
    tokens.lower(hit.range.lowerBound) != "us" || tokens.phrase(hit.range) == "US"
  }
  guard named.isEmpty, acceptsCodes else { return named }
  return tokens.indices.compactMap { position in
    let word = tokens.lower(position).uppercased()
    guard CountryWords.codes.contains(word), tokens.count == 1 || tokens.phrase(position..<position + 1) == word else {
      return nil
    }
    return .init(range: position..<position + 1, value: CountryWords.Place(country: word))
  }
}
