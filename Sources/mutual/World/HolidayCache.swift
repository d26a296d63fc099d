import Scheduling
import Synchronization

/// Public holidays that were read already: a batch of deals asks for the same few countries again and again.
final class HolidayCache: Sendable {
  private let known = Mutex<[String: PublicHolidays?]>([:])

  func holidays(_ country: String) -> PublicHolidays? {
    known.withLock { known in
      if let found = known[country] { return found }
      let found = PromptLibrary.holidays(country)
      known[country] = .some(found)
      return found
    }
  }
}
