import Reading
import Testing

@Suite("Places")
struct PlaceReadingTests {
  @Test(
    "a place is read as people type it",
    arguments: [
      ("Bavaria", "DE-BY"), ("Bayern", "DE-BY"), ("DE-BY", "DE-BY"), ("de-by", "DE-BY"), ("England", "GB-ENG"),
      ("Ontario", "CA-ON"), ("Ivory Coast", "CI"), ("Côte d'Ivoire", "CI"), ("cote d'ivoire", "CI"), ("CI", "CI"),
      ("the Netherlands", "NL"), ("Holland", "NL"), ("Baden-Württemberg", "DE-BW"), ("baden wurttemberg", "DE-BW"),
      ("St. Gallen", "CH-SG"), ("Zürich", "CH-ZH"), ("Zurich, Switzerland", "CH-ZH"), ("Leipzig, Germany", "DE-SN"),
      ("Georgia", "GE"), ("Georgia, USA", "US-GA"), ("Tbilisi in Georgia", "GE"), ("US", "US"), ("us", "US"),
      ("Dubai", "AE"), ("Tel Aviv", "IL"), ("Shanghai", "CN"), ("Trinidad and Tobago", "TT"), ("Bosnia", "BA"),
      ("it's in Saint Vincent and the Grenadines", "VC"), ("Ireland, the main office is in Cork", "IE"),
      ("Hong Kong", "HK"), ("the States", "US"), ("San Francisco, CA", "US-CA"), ("Tirol", "AT-7"),
    ])
  func typed(text: String, place: String) {
    let read = readPlace(in: text)
    #expect([read?.country, read?.region].compactMap(\.self).joined(separator: "-") == place)
  }

  @Test(
    "where a part of a country was asked for, its own names and codes count first",
    arguments: [
      ("BY", "DE", "DE-BY"), ("by", "DE", "DE-BY"), ("ON", "CA", "CA-ON"), ("Georgia", "US", "US-GA"),
      ("Bavaria, a small town near Augsburg", "DE", "DE-BY"), ("Agrigento", "IT", "IT-AG"), ("9", "AT", "AT-9"),
      ("Valencia", "ES", "ES-VC"), ("Munich", "GB", "DE-BY"), ("Victoria", "AU", "AU-VIC"),
    ])
  func parts(text: String, country: String, place: String) {
    let read = readPlace(in: text, of: country)
    #expect([read?.country, read?.region].compactMap(\.self).joined(separator: "-") == place)
  }

  @Test(
    "what is no place is none", arguments: ["on the way", "they told us", "it is by the sea", "no idea", "in general"])
  func none(text: String) {
    #expect(readPlace(in: text, acceptsCodes: false) == nil)
  }

  @Test("every place has a name to show")
  func names() {
    #expect(countryName("CI") == "Ivory Coast")
    #expect(countryName("AE") == "United Arab Emirates")
    #expect(regionName("BY", of: "DE") == "Bavaria")
    #expect(regionName("NW", of: "CH") == "Nidwalden")
    #expect(countryName("ZZ") == nil)
  }
}
