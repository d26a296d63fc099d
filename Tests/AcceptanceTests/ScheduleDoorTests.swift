import Foundation
import Testing

@Suite("Programs ask for schedules and working days, one JSON line each")
struct ScheduleDoorTests {
  private func line(_ id: String, steps: String, goLive: String = "2027-02-19") -> String {
    "{\"id\":\"\(id)\",\"today\":\"2027-02-01\",\"go_live\":\"\(goLive)\",\"calendars\":{\"buyer\":{},\"seller\":{}},"
      + "\"steps\":[\(steps)]}"
  }

  @Test("A bad line is answered on its own line, with its code, and the next one gets its dates")
  func badLines() throws {
    let step = "{\"id\":\"A\",\"owner\":\"buyer\",\"duration\":2,\"after\":[{\"step\":\"A\"}]}"
    let outcome = try Program().run(
      ["schedule"],
      lines: [
        "nonsense", line("loop", steps: step), line("year", steps: "", goLive: "9999-01-01"),
        line("good", steps: "{\"id\":\"A\",\"owner\":\"buyer\",\"duration\":2,\"after\":[]}"),
      ])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(outcome.status == 0)
    try #require(lines.count == 4)
    #expect(lines[0].contains("not-json"))
    #expect(lines[1] == "{\"id\":\"loop\",\"error\":\"cycle\",\"steps\":[\"A\"]}")
    #expect(lines[2] == "{\"id\":\"year\",\"error\":\"unreadable\",\"steps\":[]}")
    #expect(lines[3].contains("\"start_by\":\"2027-02-17\""))
  }

  @Test("Days off that are no list cannot be read; steps are named whatever else cannot be read")
  func daysOff() throws {
    func request(_ goLive: String, _ buyer: String, _ step: String) -> String {
      "{\"id\":1,\"today\":\"2027-02-01\",\"go_live\":\"\(goLive)\",\"calendars\":{\"buyer\":\(buyer),\"seller\":{}},"
        + "\"steps\":[\(step)]}"
    }
    let good = "{\"id\":\"A\",\"owner\":\"buyer\",\"duration\":2}"
    let bad = "{\"id\":\"A\",\"owner\":\"buyer\",\"duration\":2,\"deadline\":\"2027-02-30\"}"
    let outcome = try Program().run(
      ["schedule"],
      lines: [
        request("2027-03-01", "{\"holidays\":\"2027-02-02\"}", good), request("2027-03-01", "{\"blackouts\":{}}", good),
        request("soon", "{}", bad),
      ])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let none = "{\"id\":1,\"error\":\"unreadable\",\"steps\":[]}"
    #expect(lines == [none, none, "{\"id\":1,\"error\":\"unreadable\",\"steps\":[\"A\"]}"])
  }

  @Test("A huge length has no dates, and says so at once")
  func hugeLength() throws {
    let outcome = try Program().run(
      ["schedule"], lines: [line("x", steps: "{\"id\":\"A\",\"owner\":\"both\",\"duration\":1e15,\"after\":[]}")])
    #expect(outcome.output == "{\"id\":\"x\",\"error\":\"no_working_days\",\"steps\":[]}\n")
  }

  @Test("Whit Monday is no working day in Germany")
  func whitMonday() throws {
    let question = "{\"id\":1,\"countries\":[\"DE\"],\"op\":\"after\",\"from\":\"2027-05-14\",\"working_days\":1}"
    #expect(try Program().run(["workdays"], lines: [question]).output == "{\"id\":1,\"result\":\"2027-05-18\"}\n")
  }
}
