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

  @Test("the table keeps names, estimates, worked days, parts and the last year, and only one country is read")
  func textForm() throws {
    let table = table(
      block("AA", "0 2027 Aland", "this is never read"),
      block(
        "XX", "56 2030 Example Land",
        """
        Fête – 1|270310~ 280310
        Easter Monday|e+1/27-28
        !270206
        :A|Alpha
        :B C|Beta
        @A,B C
        Patron|0701/27
        @A
        -280310
        """))
    let read = try #require(holidays(of: "XX", in: table))
    #expect(read.name == "Example Land")
    #expect(read.weekend == [.friday, .saturday])
    #expect(read.lastYear == 2030)
    #expect(read.worked == [try day("2027-02-06")])
    #expect(
      read.national == [
        Holiday(day: try day("2027-03-10"), name: "Fête – 1", isEstimated: true),
        Holiday(day: try day("2027-03-29"), name: "Easter Monday"),
        Holiday(day: try day("2028-03-10"), name: "Fête – 1"),
        Holiday(day: try day("2028-04-17"), name: "Easter Monday"),
      ])
    #expect(read.region("B C")?.name == "Beta")
    #expect(read.days(region: "B C").count == 5)
    #expect(read.days(region: "A").count == 4)
    #expect(!read.days(region: "A").contains(try day("2028-03-10")))
    let countries = PublicHolidays.countries(in: table.span)
    #expect(countries == ["AA", "XX"])
  }

  @Test(
    "a rule means its day in each year",
    arguments: [
      ("1226", "2027-12-26 2028-12-26"), ("0229", "2028-02-29"), ("m0511", "2027-05-03 2028-05-01"),
      ("l051", "2027-05-31 2028-05-29"), ("e-2", "2027-03-26 2028-04-14"), ("o+1", "2027-05-03 2028-04-17"),
      ("1226/28", "2028-12-26"), ("270310", "2027-03-10"), ("270310+2", "2027-03-10 2027-03-11 2027-03-12"),
    ])
  func rules(word: String, days: String) throws {
    let read = try #require(holidays(of: "XX", in: table(block("XX", "67 2028 X", "A|" + word))))
    #expect(read.days().map(\.iso).joined(separator: " ") == days)
  }

  @Test(
    "a country that is missing or cannot be read is nil",
    arguments: [
      "", "XX", "#2027 2028\n", "#2027 2028\n=YY 0 67 2030 Y\n", "#2027 2028\n=XX 99 67 2030 X\nA|270101\n",
      "#2027 2028\n=XX -5 67 2030 X\n", "#2027 2028\n=XX 67 2030\n", "=XX 9 67 2030 X\nA|270101\n",
      "#2028 2027\n=XX 9 67 2030 X\nA|270101\n",
    ])
  func unreadable(text: String) {
    #expect(holidays(of: "XX", in: Array(text.utf8)) == nil)
  }

  @Test(
    "a line that cannot be read is nil",
    arguments: [
      "A|270230", "270101", "A|27010", "A|1332", "A|m0501x", "A|e2", "A|0101/26-25", "A|0101/2", "A|270101+", "-0101",
      "@Y\nA|0101", ":Y", "A|270101+0", "A|l131",
    ])
  func unreadableLine(line: String) {
    let read = holidays(of: "XX", in: table(block("XX", "67 2028 X", line)))
    #expect(read == nil || read?.national.isEmpty == true)
  }

  @Test("the shipped table has every country, each with a name, and what it says of one can be read")
  func shipped() throws {
    let table = try holidayTable()
    let countries = PublicHolidays.countries(in: table.span)
    #expect(countries.count == 250)
    for country in countries {
      let read = try #require(holidays(of: country, in: table), "\(country)")
      #expect(read.name != country)
      #expect(read.lastYear == 2036 || read.lastYear == 2026 || read.national.isEmpty, "\(country)")
      #expect(read.national.allSatisfy { (2024...2036).contains($0.day.year) }, "\(country)")
    }
  }

  @Test("England has Easter Monday and Bavaria Corpus Christi, which the lists of their countries leave out")
  func thinLists() throws {
    let table = try holidayTable()
    let kingdom = try #require(holidays(of: "GB", in: table))
    let easterMonday = try day("2027-03-29")
    #expect(!kingdom.days().contains(easterMonday))
    #expect(kingdom.days(region: "ENG").contains(easterMonday))
    let germany = try #require(holidays(of: "DE", in: table))
    let corpusChristi = try day("2027-05-27")
    #expect(germany.holidays(region: "BY").contains { $0.day == corpusChristi && $0.name == "Corpus Christi" })
    #expect(!germany.days(region: "BE").contains(corpusChristi))
  }

  private func block(_ country: String, _ head: String, _ body: String) -> String {
    let fields = head.split(separator: " ", maxSplits: 1)
    return "=\(country) \((body + "\n").utf8.count) \(fields[0]) \(fields[1])\n\(body)\n"
  }

  private func table(_ blocks: String...) -> [UInt8] { Array(("#2027 2028 test\n" + blocks.joined()).utf8) }
}
