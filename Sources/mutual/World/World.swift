import Foundation
import Planning
import Rules
import Scheduling
import Storage

/// What the program finds around it: folders, the day, the store, the files it speaks from.
struct World {
  let folders: Folders
  let today: Day
  let prompts: PromptLibrary
  /// Whether the day was given instead of being the clock's.
  private let isDayGiven: Bool

  init(today: Day?) {
    isDayGiven = today != nil
    folders = Folders(environment: ProcessInfo.processInfo.environment)
    self.today = today ?? Self.localDay()
    prompts = PromptLibrary(folders: folders)
  }

  func planner(_ id: String) throws(PromptLibrary.Unreadable) -> Planner {
    let cache = HolidayCache()
    return Planner(playbook: try prompts.playbook(id), holidays: { cache.holidays($0) })
  }

  func store() throws(StoreError) -> any DealStore { try SQLiteStore(path: folders.store) }

  /// The seller's settings, as facts of the types that the vocabulary gives them.
  func settings(of store: any DealStore, playbook: Playbook) throws(StoreError) -> [Key: Value] {
    var settings: [Key: Value] = [:]
    for (name, json) in try store.settings() {
      settings[Key(name)] = Value(json: json).flatMap { playbook.vocabulary.fitted($0, to: Key(name)) }
    }
    return settings
  }

  /// The user's local date: nothing else reads a clock but the stamp of an entry.
  private static func localDay() -> Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return day(parts)
  }

  private static func day(_ parts: tm) -> Day {
    Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? Day(number: 0)
  }

  /// ISO 8601 in UTC, for the log; on the day that counts as today.
  func stamp() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return
      "\((isDayGiven ? today : Self.day(parts)).iso)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
