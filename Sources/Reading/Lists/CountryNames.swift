/// A country as people say it; nil for a code without a name here.
///
///     countryName("GB")   // United Kingdom
package func countryName(_ code: String) -> String? { CountryWords.names[code].map(asName) }

/// A part of a country, by its code without the country's; nil for one without a name here.
///
///     regionName("ENG", of: "GB")   // England
package func regionName(_ region: String, of country: String) -> String? {
  CountryWords.partNames["\(country)-\(region)"].map(asName)
}

private func asName(_ said: String) -> String {
  // "uae" is spelled out by nobody.
  if said.count <= 3 { return said.uppercased() }
  return said.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
}
