import Planning
import Rules
import Scheduling
import Testing

@Suite("Which dates move, and whose")
struct MovementTests {
  @Test("a row that is later on the second page and on the third has moved twice")
  func twice() throws {
    var told = DealDiary.middle
    told.on("2026-12-14", .moment("exported mail"))
    #expect(try told.count("progress.rows_moved_later_twice", on: "2026-12-14") == 0)
    #expect(try (told.count("progress.rows_moved", on: "2026-12-14") ?? 0) > 0)
    told.on("2027-01-11", .moment("exported mail"))
    #expect(try (told.count("progress.rows_moved_later_twice", on: "2027-01-12") ?? 0) > 0)
    #expect(try told.fact("progress.moved_rows", on: "2027-01-12")?.text?.isEmpty == false)
  }

  @Test("a page written again on the next day moves nothing")
  func nextDay() throws {
    var told = DealDiary.middle
    told.on("2026-11-24", .moment("exported mail"))
    told.on("2026-11-25", .moment("exported html"))
    #expect(try told.count("progress.rows_moved_later_twice", on: "2026-11-26") == 0)
  }

  @Test("a page that was written is not what undo takes back, and what was undone can still come back")
  func notUndone() {
    var told = DealDiary.middle
    told.on("2026-12-01", .set("why.current", .text("By post")))
    let turn = Log(told.entries).lastTurn
    told.on("2026-12-01", .moment("exported mail"))
    #expect(Log(told.entries).undoable == turn)
    told.on("2026-12-01", .undo(turn: turn))
    told.on("2026-12-01", .moment("exported mail"))
    #expect(Log(told.entries).redoable == turn)
  }

  @Test("a day that is put off twice by word counts without any page")
  func putOff() throws {
    var told = DealDiary.middle
    for (said, day) in [("2026-12-01", "2027-02-01"), ("2026-12-08", "2027-02-15"), ("2026-12-15", "2027-03-01")] {
      told.on(said, .add("plan.edits", Example.edit("E04", .by, .day(Example.day(day).number))))
    }
    #expect(try told.count("progress.rows_moved_later_twice", on: "2026-12-16") == 1)
  }

  @Test("a new go-live names who has other dates, until a page tells them")
  func goLive() throws {
    var told = DealDiary.middle
    #expect(try told.count("progress.go_live_moves", on: "2026-12-07") == 0)
    told.on("2026-12-07", .set("timeline.go_live", .day(Example.day("2027-09-06").number)))
    #expect(try told.count("progress.go_live_moves", on: "2026-12-08") == 1)
    #expect(try told.fact("progress.go_live_before", on: "2026-12-08") == .day(Example.day("2027-06-14").number))
    #expect(try told.fact("progress.go_live_moved", on: "2026-12-08") == .flag(true))
    #expect(try told.fact("progress.people_moved", on: "2026-12-08")?.text?.contains("Ines Paz") == true)
    told.on("2026-12-09", .moment("exported mail"))
    #expect(try told.fact("progress.go_live_moved", on: "2026-12-10") == .flag(false))
  }

  @Test("a go-live corrected on the day it was said has not moved")
  func corrected() throws {
    var told = DealDiary.middle
    told.on("2026-11-23", .set("timeline.go_live", .day(Example.day("2027-06-21").number)))
    #expect(try told.count("progress.go_live_moves", on: "2026-12-08") == 0)
  }
}
