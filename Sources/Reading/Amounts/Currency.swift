/// The money of a country, for an amount without a currency.
package enum Currency {
  package static func of(country: String?) -> String {
    switch country {
    case "GB": "GBP"
    case "CH": "CHF"
    case "CA": "CAD"
    case "AU": "AUD"
    case "SE": "SEK"
    case "NO": "NOK"
    case "DK": "DKK"
    case "PL": "PLN"
    case "JP": "JPY"
    case "IN": "INR"
    case "BR": "BRL"
    case "MX": "MXN"
    case "AE": "AED"
    case "ZA": "ZAR"
    case "NZ": "NZD"
    case "SG": "SGD"
    case "HK": "HKD"
    case "CN": "CNY"
    case "KR": "KRW"
    case "IL": "ILS"
    case "TR": "TRY"
    case "CZ": "CZK"
    case "HU": "HUF"
    case "RO": "RON"
    case "SA": "SAR"
    case "IE", "FR", "DE", "ES", "PT", "IT", "NL", "BE", "AT", "FI", "GR", "LU", "SK", "SI", "HR", "EE", "LV", "LT",
      "MT",
      "CY":
      "EUR"
    default: "USD"
    }
  }
}
