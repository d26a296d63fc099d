import Scheduling
import Testing

@Suite("Public holidays")
struct PublicHolidaysTests {
  @Test("a region has the country's days, its own in addition, and not those it gave up")
  func regions() throws {
    let holidays = PublicHolidays(
      country: "XX", weekend: [.sunday], lastYear: 2030,
      national: [
        Holiday(day: try day("2027-05-01"), name: "May"), Holiday(day: try day("2027-01-01"), name: "New Year"),
      ],
      regions: [
        PublicHolidays.Region(
          code: "N", added: [Holiday(day: try day("2027-03-01"), name: "North")], removed: [try day("2027-05-01")])
      ])
    #expect(holidays.days() == [try day("2027-01-01"), try day("2027-05-01")])
    #expect(holidays.days(region: "N") == [try day("2027-01-01"), try day("2027-03-01")])
    #expect(holidays.days(region: "S") == holidays.days(), "a region that does not differ is not listed")
  }

  @Test("the text form keeps names, estimates, regions and the last year")
  func textForm() throws {
    let written = PublicHolidays(
      country: "XX", weekend: [.friday, .saturday], lastYear: 2030,
      national: [
        Holiday(day: try day("2027-03-10"), name: "Fête – 1", isEstimated: true),
        Holiday(day: try day("2028-03-10"), name: "Fête – 1"),
      ],
      regions: [
        PublicHolidays.Region(code: "A", added: [], removed: [try day("2028-03-10")]),
        PublicHolidays.Region(code: "B", added: [Holiday(day: try day("2027-07-01"), name: "B day")], removed: []),
      ])
    let other = PublicHolidays(country: "AA", weekend: [], lastYear: 2027, national: [])
    let table = Array((other.compactForm + written.compactForm).utf8)
    #expect(holidays(of: "XX", in: table) == written)
    #expect(holidays(of: "AA", in: table) == other)
    let countries = PublicHolidays.countries(in: table.span)
    #expect(countries == ["AA", "XX"])
  }

  @Test(
    "a country that is missing or cannot be read is nil",
    arguments: [
      "", "XX", "=YY 0 67 2030\n", "=XX 99 67 2030\nA|20270101\n", "=XX 11 67 2030\nA|20270230\n", "=XX -5 67 2030\n",
      "=XX 9 67 2030\n20270101\n", "=XX 67 2030\n",
    ])
  func unreadable(text: String) {
    let table = Array(text.utf8)
    #expect(holidays(of: "XX", in: table) == nil)
  }

  @Test("England has Easter Monday, which the list of the whole kingdom leaves out")
  func defaultRegion() throws {
    let table = try holidayTable()
    let kingdom = try #require(holidays(of: "GB", in: table))
    let region = try #require(PublicHolidays.defaultRegion(of: "GB"))
    let easterMonday = try day("2027-03-29")
    #expect(!kingdom.days().contains(easterMonday))
    #expect(kingdom.days(region: region).contains(easterMonday))
    #expect(kingdom.lastYear == 2036)
  }

  @Test("every default region is one that the shipped table knows")
  func defaultRegionsExist() throws {
    let table = try holidayTable()
    for country in PublicHolidays.countries(in: table.span) {
      guard let region = PublicHolidays.defaultRegion(of: country) else { continue }
      let read = try #require(holidays(of: country, in: table))
      #expect(read.regions.contains { $0.code == region }, "\(country)-\(region)")
    }
  }
}
