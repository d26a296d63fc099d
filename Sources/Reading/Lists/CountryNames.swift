/// A country as people say it; nil for a code without a name here.
///
///     countryName("GB")   // United Kingdom
package func countryName(_ code: String) -> String? {
  guard let said = CountryWords.names[code] else { return nil }
  // "uae" is spelled out by nobody.
  if said.count <= 3 { return said.uppercased() }
  return said.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
}
