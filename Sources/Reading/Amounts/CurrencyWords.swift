/// Currencies as people write them; ISO 4217 codes.
enum CurrencyWords {
  static let symbols: [String: String] = ["£": "GBP", "$": "USD", "€": "EUR", "¥": "JPY", "₹": "INR"]

  static let codes: Set<String> = [
    "usd", "eur", "gbp", "chf", "cad", "aud", "sek", "nok", "dkk", "pln", "jpy", "inr", "brl", "mxn", "aed", "zar",
    "nzd", "sgd", "hkd", "czk", "huf", "ils",
  ]

  static let words = WordTable<String>([
    ("pound", "GBP"), ("pounds", "GBP"), ("quid", "GBP"), ("pounds sterling", "GBP"), ("sterling", "GBP"),
    ("dollar", "USD"), ("dollars", "USD"), ("us dollars", "USD"), ("bucks", "USD"), ("canadian dollars", "CAD"),
    ("australian dollars", "AUD"), ("euro", "EUR"), ("euros", "EUR"), ("swiss francs", "CHF"), ("francs", "CHF"),
    ("kronor", "SEK"), ("swedish kronor", "SEK"), ("kroner", "NOK"), ("norwegian kroner", "NOK"),
    ("danish kroner", "DKK"), ("zloty", "PLN"), ("zlotys", "PLN"), ("yen", "JPY"), ("rupees", "INR"), ("reais", "BRL"),
    ("pesos", "MXN"), ("dirhams", "AED"), ("rand", "ZAR"),
  ])

  /// Letters that some put before a dollar sign.
  static let dollars: [String: String] = ["us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD"]

  /// `MSEK`, `TEUR`: a scale and a code in one word.
  static func scaled(_ word: String) -> (code: String, scale: Double)? {
    guard word.count == 4, let first = word.first, codes.contains(String(word.dropFirst())) else { return nil }
    switch first {
    case "m": return (word.dropFirst().uppercased(), 1e6)
    case "t", "k": return (word.dropFirst().uppercased(), 1_000)
    default: return nil
    }
  }

  /// Crowns of three countries share a short form; the currency of the deal decides.
  static func crowns(_ currency: String) -> String { ["SEK", "NOK", "DKK"].contains(currency) ? currency : "SEK" }
}
