import Foundation
import Scheduling
import Testing

@Suite("Reference working-day questions")
struct WorkdayCaseTests {
  struct Question: Decodable {
    struct Blackout: Decodable { let from, to: String }
    enum Answer: Decodable, Equatable {
      case count(Int)
      case day(String)

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let count = try? value.decode(Int.self) {
          self = .count(count)
        } else {
          self = .day(try value.decode(String.self))
        }
      }
    }
    let id, op: String
    let countries, weekend: [String]
    let blackouts: [Blackout]?
    let start, finish, from: String?
    let workingDays: Int?
    let expected: Answer
  }

  @Test("every reference question gets its answer")
  func questions() throws {
    let table = try holidayTable()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let lines = try Data(contentsOf: ReferenceCases.folder.appending(path: "workdays.jsonl")).split(separator: 0x0A)
    #expect(lines.count == 60)
    for line in lines {
      let question = try decoder.decode(Question.self, from: line)
      #expect(try answer(to: question, table) == question.expected, "\(question.id)")
    }
  }

  private func answer(to question: Question, _ table: [UInt8]) throws -> Question.Answer {
    let calendar = WorkCalendar(
      weekend: try question.weekend.map(weekday),
      holidays: try question.countries.flatMap { try days(of: $0, table) },
      closed: try (question.blackouts ?? []).map { DayRange(try day($0.from), try day($0.to)) },
      span: DayRange(try day("2024-01-01"), try day("2036-12-31")))
    let workingDays = question.workingDays ?? 0
    if question.op == "count" {
      let range = DayRange(try day(#require(question.start)), try day(#require(question.finish)))
      return .count(calendar.count(in: range))
    }
    let result: Day? =
      switch question.op {
      case "start_from_finish": calendar.start(finishing: try day(#require(question.finish)), workingDays: workingDays)
      case "finish_from_start": calendar.finish(starting: try day(#require(question.start)), workingDays: workingDays)
      case "before": calendar.day(workingDays, before: try day(#require(question.from)))
      case "after": calendar.day(workingDays, after: try day(#require(question.from)))
      default: nil
      }
    return .day(try #require(result).iso)
  }

  private func days(of place: String, _ table: [UInt8]) throws -> [Day] {
    let parts = place.split(separator: "-", maxSplits: 1).map(String.init)
    let country = try #require(holidays(of: parts[0], in: table))
    return country.days(region: parts.count > 1 ? parts[1] : nil)
  }
}

func holidayTable() throws -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
  return Array(try Data(contentsOf: root.appending(path: "Prompts/holidays.txt")))
}

/// Macros cannot take a span apart, so tests read tables through this.
func holidays(of country: String, in table: [UInt8]) -> PublicHolidays? {
  PublicHolidays(country: country, in: table.span)
}
