import Formats
import Foundation
import Scheduling
import Testing

@Suite("Holiday data")
struct HolidayJSONTests {
  static let prompts = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Prompts").standardizedFileURL

  @Test("the table that ships says what the generated data says")
  func shippedTableIsFresh() throws {
    let json = try HolidayJSON(Data(contentsOf: Self.prompts.appending(path: "holidays-40.json")))
    let table = try String(contentsOf: Self.prompts.appending(path: "holidays.txt"), encoding: .utf8)
    #expect(json.countries.count == 40)
    #expect(json.compactForm == table)
  }

  @Test("what is written is read back the same, country by country")
  func roundTrip() throws {
    let json = try HolidayJSON(Data(contentsOf: Self.prompts.appending(path: "holidays-40.json")))
    let table = Array(json.compactForm.utf8)
    for country in json.countries {
      let read = PublicHolidays(country: country.country, in: table.span)
      #expect(read == country)
    }
  }

  @Test(
    "data that names no day, holiday or weekday is refused",
    arguments: [
      #"{"names":["A"],"countries":{"XX":{"weekend":["Sun"],"last":2027,"days":[[20270230,0]]}}}"#,
      #"{"names":["A"],"countries":{"XX":{"weekend":["Sun"],"last":2027,"days":[[20270201,1]]}}}"#,
      #"{"names":["A"],"countries":{"XX":{"weekend":["Son"],"last":2027,"days":[]}}}"#,
    ])
  func refused(text: String) {
    #expect(throws: DecodingError.self) { try HolidayJSON(Data(text.utf8)) }
  }
}
