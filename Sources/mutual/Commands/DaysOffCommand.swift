import ArgumentParser
import Dialogue
import Formats
import Foundation
import Planning
import Rules
import Scheduling
import Storage

/// `mutual days-off DEAL FILE`: the days on which one side does not work, from what their calendar exported.
struct DaysOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "days-off", abstract: "Take the days off of one side from a CSV or an iCalendar file.")
  @Argument var deal: String
  @Argument(help: "A .csv with a day, a last day and a name a line, or an .ics with whole days.") var file: String
  @Option(help: "Whose days they are: buyer or seller.") var side = "buyer"

  func run() throws {
    guard let party = Party(rawValue: side) else {
      throw Told.used("--side is buyer, seller or both, not \"\(side)\".")
    }
    let world = World(today: nil)
    let (store, phrases, _) = try world.everything()
    let deal = try world.deal(deal, in: store)
    let read = try Self.read(file)
    let log = try store.log(of: deal.number)
    let known = Log(log.entries)
    let there = known.deal.records("timeline.freezes")
    // The same file again adds what is new in it.
    let added = read.records(of: party).filter { !there.contains($0) }
    let stamp = world.stamp()
    let entries = added.map { record in
      Entry(
        device: store.device, sequence: 0, turn: known.lastTurn + 1, stamp: stamp,
        words: record["reason"]?.text ?? "", change: .add("timeline.freezes", record))
    }
    if !entries.isEmpty { _ = try store.append(entries, to: deal.number, seen: log.lastRow) }
    let values = ["account": deal.account, "count": String(added.count), "party": phrases("deal.days_off_\(side)")]
    print(phrases(added.isEmpty ? "deal.days_off_known" : "deal.days_off", values))
    Self.tellSkipped(read, phrases)
  }

  static func read(_ file: String) throws -> DaysOffFile {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Told.used("\(file) cannot be read. It is the path of a .csv or an .ics file.")
    }
    guard data.count <= 4_000_000 else { throw Told.used("\(file) is larger than 4 MB; a year of days off is not.") }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Told.used("\(file) is no UTF-8 text. Most programs offer \"CSV UTF-8\" when they save.")
    }
    do {
      return try DaysOffFile(text, file: file)
    } catch {
      throw Told.used(error.description)
    }
  }

  /// For a conversation, which says itself what is wrong with a file.
  static func read(_ file: String, of party: Party) -> ReadDaysOff {
    let path = file.hasPrefix("~/") ? NSHomeDirectory() + file.dropFirst() : file
    do {
      let read = try Self.read(path)
      return .windows(read.records(of: party), of: party, skipped: read.skipped)
    } catch let told as Told {
      return .unreadable(told.message)
    } catch {
      return .unreadable("\(file) cannot be read.")
    }
  }

  static func tellSkipped(_ read: DaysOffFile, _ phrases: Phrases) {
    if read.skipped > 0 { print(phrases("deal.days_off_skipped", ["count": String(read.skipped)])) }
  }
}
