/// A country as people say it; nil for a code without a name here.
///
///     countryName("GB")   // United Kingdom
package func countryName(_ code: String) -> String? { CountryWords.name(code) }

/// A part of a country, by its code without the country's; nil for one without a name here.
///
///     regionName("ENG", of: "GB")   // England
package func regionName(_ region: String, of country: String) -> String? { CountryWords.name("\(country)-\(region)") }
