import Scheduling

/// By whose holidays the days of a party are counted, and what nobody has said of it.
package struct CountedCalendar: Hashable, Sendable {
  /// Buyer or seller.
  package var party: Party
  /// As it is shown; the code where the table does not know it.
  package var country: String
  /// The part that counts, as it is shown; nil for the days of the whole country.
  package var region: String?
  /// A code that the country has no part of: its own days count.
  package var unknownRegion: String?
  /// Nobody named a part, and the list of the whole country leaves out days that most people there have off.
  package var isDefaultRegion = false
  /// Nobody named the buyer's country: that of the seller counts.
  package var isAssumed = false
  /// The table has no such country, or no holiday of it.
  package var isUnknown = false
  /// The last year whose holidays are known.
  package var lastYear = 0
  /// Holidays up to the end of the plan that may still move by a day, because the moon decides.
  package var estimated: [Day] = []
  /// The plan goes on in years whose holidays are not known.
  package var isPassed = false
}

extension CountedCalendar {
  /// - Parameters:
  ///   - code: of the country.
  ///   - said: the code of its part, where somebody named one.
  ///   - defaults: parts that stand for a country when none is said.
  init(_ party: Party, _ code: String, _ holidays: PublicHolidays?, region said: String?, _ defaults: [String: String])
  {
    self.init(party: party, country: holidays?.name ?? code)
    lastYear = holidays?.lastYear ?? 0
    isUnknown = lastYear == 0
    let region = said ?? defaults[code]
    isDefaultRegion = said == nil && region != nil && !isUnknown
    self.region = region.flatMap { holidays?.region($0)?.name }
    if let said, holidays != nil, self.region == nil { unknownRegion = said }
  }
}
