extension PublicHolidays {
  /// Countries whose national list leaves out days that most people there have off, each with the region of its
  /// largest city: the better guess when only the country is known. A plan that uses it should say so.
  ///
  ///     PublicHolidays.defaultRegion(of: "GB")      // "ENG": with Easter Monday and the summer bank holiday
  package static func defaultRegion(of country: String) -> String? {
    switch country {
    case "AU": "NSW"
    case "CA": "ON"
    case "CH": "ZH"
    case "DE": "BE"
    case "ES": "MD"
    case "GB": "ENG"
    default: nil
    }
  }
}
