/// Countries and their parts as people name them; ISO 3166.
enum CountryWords {
  struct Place: Sendable, Hashable {
    var country: String
    var region: String?
  }

  static let places = WordTable<Place>(
    countries.map { ($0.0, Place(country: $0.1)) }
      + parts.map { ($0.0, Place(country: $0.1, region: $0.2)) })

  private static let countries: [(String, String)] = [
    ("united kingdom", "GB"), ("uk", "GB"), ("great britain", "GB"), ("britain", "GB"), ("ireland", "IE"),
    ("united states", "US"), ("usa", "US"), ("us", "US"), ("the states", "US"), ("america", "US"), ("canada", "CA"),
    ("germany", "DE"), ("deutschland", "DE"), ("austria", "AT"), ("switzerland", "CH"), ("france", "FR"),
    ("belgium", "BE"),
    ("netherlands", "NL"), ("holland", "NL"), ("luxembourg", "LU"), ("spain", "ES"), ("portugal", "PT"),
    ("italy", "IT"),
    ("denmark", "DK"), ("norway", "NO"), ("sweden", "SE"), ("finland", "FI"), ("iceland", "IS"), ("poland", "PL"),
    ("czech republic", "CZ"), ("czechia", "CZ"), ("slovakia", "SK"), ("hungary", "HU"), ("romania", "RO"),
    ("bulgaria", "BG"),
    ("greece", "GR"), ("croatia", "HR"), ("slovenia", "SI"), ("serbia", "RS"), ("estonia", "EE"), ("latvia", "LV"),
    ("lithuania", "LT"), ("ukraine", "UA"), ("turkey", "TR"), ("israel", "IL"), ("uae", "AE"), ("emirates", "AE"),
    ("saudi arabia", "SA"), ("india", "IN"), ("china", "CN"), ("japan", "JP"), ("south korea", "KR"),
    ("singapore", "SG"),
    ("hong kong", "HK"), ("australia", "AU"), ("new zealand", "NZ"), ("south africa", "ZA"), ("brazil", "BR"),
    ("mexico", "MX"),
    ("argentina", "AR"), ("chile", "CL"), ("colombia", "CO"), ("malta", "MT"), ("cyprus", "CY"), ("dubai", "AE"),
    ("paris", "FR"), ("lyon", "FR"), ("dublin", "IE"), ("madrid", "ES"), ("lisbon", "PT"), ("rome", "IT"),
    ("amsterdam", "NL"),
    ("brussels", "BE"), ("vienna", "AT"), ("stockholm", "SE"), ("oslo", "NO"), ("copenhagen", "DK"), ("helsinki", "FI"),
    ("warsaw", "PL"), ("prague", "CZ"),
  ]

  private static let parts: [(String, String, String)] = [
    ("england", "GB", "ENG"), ("scotland", "GB", "SCT"), ("wales", "GB", "WLS"), ("northern ireland", "GB", "NIR"),
    ("london", "GB", "ENG"), ("manchester", "GB", "ENG"), ("bristol", "GB", "ENG"), ("edinburgh", "GB", "SCT"),
    ("glasgow", "GB", "SCT"), ("belfast", "GB", "NIR"), ("cardiff", "GB", "WLS"), ("bavaria", "DE", "BY"),
    ("bayern", "DE", "BY"),
    ("munich", "DE", "BY"), ("berlin", "DE", "BE"), ("hamburg", "DE", "HH"), ("saxony", "DE", "SN"),
    ("leipzig", "DE", "SN"),
    ("hesse", "DE", "HE"), ("frankfurt", "DE", "HE"), ("cologne", "DE", "NW"), ("stuttgart", "DE", "BW"),
    ("baden-württemberg", "DE", "BW"), ("california", "US", "CA"), ("texas", "US", "TX"), ("new york", "US", "NY"),
    ("florida", "US", "FL"), ("massachusetts", "US", "MA"), ("boston", "US", "MA"), ("chicago", "US", "IL"),
    ("illinois", "US", "IL"),
    ("san francisco", "US", "CA"), ("los angeles", "US", "CA"), ("oklahoma", "US", "OK"),
    ("washington state", "US", "WA"),
    ("ohio", "US", "OH"), ("ontario", "CA", "ON"), ("toronto", "CA", "ON"), ("quebec", "CA", "QC"),
    ("montreal", "CA", "QC"),
    ("british columbia", "CA", "BC"), ("vancouver", "CA", "BC"), ("catalonia", "ES", "CT"), ("barcelona", "ES", "CT"),
    ("zurich", "CH", "ZH"), ("geneva", "CH", "GE"), ("sydney", "AU", "NSW"), ("new south wales", "AU", "NSW"),
    ("melbourne", "AU", "VIC"), ("victoria", "AU", "VIC"), ("queensland", "AU", "QLD"),
  ]

  /// The first name of each country in the list.
  static let names = Dictionary(countries.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })

  static let partNames = Dictionary(parts.map { ("\($0.1)-\($0.2)", $0.0) }, uniquingKeysWith: { first, _ in first })

  /// Two letters as typed, where they were asked for: `GB`, `de`.
  static let codes: Set<String> = Set(countries.map(\.1))
}
