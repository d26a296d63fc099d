import Dialogue
import Foundation
import Planning
import Rules
import Scheduling
import TestSupport

/// A conversation exactly as a person saw it. The first line is the header; a line that begins with `> ` was typed, every
/// other line was said. `^C`, `^D`, `^[` and `^G` stand for keys, `^10000` for so many letters. A line `--- 2027-01-14`
/// closes the program and opens it again on that day.
///
///     deal: Ashgrove Hospitals   today: 2027-01-11   width: 80   seller.rep: Nora Byrne
///
/// `newer: steps: {…}` is what a version of the playbook to come changes; `--- 2027-01-14 newer` opens the deal under it.
///
/// `notes: mill-call.txt` begins with the notes of that name in the folder `Notes` instead of the first question.
///
/// `together: yes` is the shared screen, after the lines before the first `---` were said to the rep alone.
///
/// `--- 2027-01-14 coach` is the coach after a call on that day, `replay` what was written and what came of it, and
/// `one-to-one` the three questions for a talk with whoever leads the rep.
struct Transcript {
  enum Step: Hashable {
    case typed(String)
    case openedAgain(Day, Kind)
  }

  enum Kind: String { case again = "", newer, coach, replay, oneToOne = "one-to-one" }

  var header: [String: String]
  var steps: [Step]

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    header = [:]
    for part in (lines.first ?? "").components(separatedBy: "   ") {
      guard let colon = part.firstRange(of: ": ") else { continue }
      header[String(part[..<colon.lowerBound])] = String(part[colon.upperBound...])
    }
    steps = lines.compactMap { line in
      if line.hasPrefix("> ") || line == ">" { return .typed(String(line.dropFirst(2))) }
      guard line.hasPrefix("--- ") else { return nil }
      let kind = Kind(rawValue: String(line.dropFirst(15))) ?? .again
      return Day(iso: String(line.dropFirst(4).prefix(10))).map { .openedAgain($0, kind) }
    }
  }

  /// What would be said now, in the same form. `width` beside the header's is for the checks at other widths.
  func replayed(width other: Int? = nil) throws -> String {
    let width = other ?? Int(header["width"] ?? "") ?? 80
    let sessions = sessions
    var log = Log(beginning)
    var settings = settings
    var text = headerLine + "\n\n"
    for (place, session) in sessions.enumerated() {
      if place > 0 {
        text += ["---", session.day.iso, session.kind.rawValue].filter { $0 != "" }.joined(separator: " ") + "\n"
      }
      let planner =
        session.kind == .newer ? header["newer"].flatMap { Shipped.newer($0) }.map(Shipped.planner) : Shipped.planner
      guard let planner else { return text + "[the newer playbook does not load]\n" }
      var conversation = try Conversation(
        log: log, planner: planner, phrases: Shipped.phrases, settings: settings, today: session.day,
        width: width)
      if let named = log.playbook, named.hash != planner.playbook.hash {
        conversation.former = FormerPlaybook(name: named, planner: Shipped.planner)
      }
      let last = place > 0 ? sessions[place - 1].day : nil
      var screen = ReplayScreen(width: width, today: session.day, log: log.entries, settings: settings)
      switch session.kind {
      case .replay, .oneToOne:
        let effects =
          try session.kind == .replay ? replay(log, settings, session.day) : oneToOne(log, settings, session.day)
        text += ReplayScreen.text(of: effects, width: width)
        continue
      case .coach:
        screen.play(AfterCall(conversation, bank: Shipped.coach, name: "this-deal"), since: last, lines: session.lines)
        text += screen.text
        (log, settings) = (Log(screen.log), screen.settings)
        continue
      case .again, .newer: break
      }
      if place > 0, header["together"] == "yes" {
        screen.play(Together(conversation), since: last, lines: session.lines)
      } else {
        screen.play(conversation, since: last, lines: session.lines, first: place == 0 ? try notes : nil)
      }
      text += screen.text
      (log, settings) = (Log(screen.log), screen.settings)
    }
    return text
  }

  private func replay(_ log: Log, _ settings: [Key: Value], _ today: Day) throws -> [Effect] {
    let replay = try Replay(
      log, planner: Shipped.planner, settings: settings, today: today, words: Shipped.coach.words,
      roles: Shipped.coach.roles)
    let words = ReplayWords(phrases: Shipped.phrases, days: DayWords(), playbook: Shipped.playbook)
    return words.effects(replay, account: header["deal"] ?? "", name: "this-deal")
  }

  private func oneToOne(_ log: Log, _ settings: [Key: Value], _ today: Day) throws -> [Effect] {
    let deal = log.deal(of: Shipped.playbook, settings: settings, today: today)
    let planned = try Shipped.planner.plan(deal, today: today)
    let words = OneToOneWords(phrases: Shipped.phrases, days: DayWords(), playbook: Shipped.playbook)
    return words.questions(OneToOne(planned, of: deal, planner: Shipped.planner, today: today)).map { .hint($0) }
  }

  /// The lines by the day on which they were typed.
  private var sessions: [(day: Day, kind: Kind, lines: [String])] {
    var sessions = [(day: Day(iso: header["today"] ?? "") ?? Day(number: 20_000), kind: Kind.again, lines: [String]())]
    for step in steps {
      switch step {
      case .typed(let line): sessions[sessions.count - 1].lines.append(line)
      case .openedAgain(let day, let kind): sessions.append((day, kind, []))
      }
    }
    return sessions
  }

  /// The company is the first answer; the start screen asks for it.
  private var beginning: [Entry] {
    let account = header["deal"] ?? "Ashgrove Hospitals"
    let began = header["newer"].map { _ in [NamedPlaybook(Shipped.playbook).change] } ?? []
    return (began + [Change.set("deal.account", .text(account)), .moment("asked deal.account")]).map {
      Entry(
        device: "test", sequence: 1, turn: 1, stamp: header["today"].map { "\($0)T09:00:00Z" } ?? "", words: account,
        change: $0)
    }
  }

  private var notes: Input? {
    get throws {
      guard let name = header["notes"] else { return nil }
      let file = TranscriptTests.folder.appendingPathComponent("Notes").appendingPathComponent(name)
      return .notes([CallNotes(name: name, text: try String(contentsOf: file, encoding: .utf8))], takesAll: false)
    }
  }

  private var settings: [Key: Value] {
    var settings: [Key: Value] = [:]
    for (name, value) in header where name.contains(".") { settings[Key(name)] = .text(value) }
    return settings
  }

  private var headerLine: String {
    let first = ["deal", "today", "width", "notes", "together", "newer"].compactMap { name in
      header[name].map { "\(name): \($0)" }
    }
    let rest = header.filter { $0.key.contains(".") }.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return (first + rest).joined(separator: "   ")
  }
}
