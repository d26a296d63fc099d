import Dialogue
import Foundation
import Planning
import Practice
import Scheduling
import TestSupport
import Testing

/// A talk with the coach exactly as a rep saw it. The first line is the header; `live:` names the deals that are going on,
/// `silent:` the telling rows about which nothing was said in them; a line `--- 2027-02-01` begins the next talk, with the
/// notes that the one before left.
struct CoachTranscript {
  let header: [String: String]
  let talks: [(day: Day, lines: [String])]
  let headerLine: String

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    headerLine = lines.first ?? ""
    var header: [String: String] = [:]
    for part in headerLine.components(separatedBy: "   ") {
      guard let colon = part.firstRange(of: ": ") else { continue }
      header[String(part[..<colon.lowerBound])] = String(part[colon.upperBound...])
    }
    self.header = header
    var talks = [(day: Day(iso: header["today"] ?? "") ?? Day(number: 20_000), lines: [String]())]
    for line in lines {
      if line.hasPrefix("> ") || line == ">" {
        talks[talks.count - 1].lines.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("--- "), let day = Day(iso: String(line.dropFirst(4))) {
        talks.append((day, []))
      }
    }
    self.talks = talks
  }

  func replayed(width other: Int? = nil) -> (text: String, notes: [CoachNote]) {
    let width = other ?? Int(header["width"] ?? "") ?? 80
    var notes: [CoachNote] = []
    var text = headerLine + "\n\n"
    for (place, talk) in talks.enumerated() {
      if place > 0 { text += "--- \(talk.day.iso)\n" }
      var session = Self.session(width: width, today: talk.day, notes: notes, header: header)
      var effects = session.open()
      var lines = talk.lines[...]
      while true {
        let (said, leaves) = Self.shown(effects, width: width, notes: &notes)
        text += said
        if leaves { break }
        guard let line = lines.popFirst() else { break }
        text += "> \(line)\n"
        effects = session.respond(to: ReplayScreen.input(line))
      }
    }
    return (text, notes)
  }

  static func session(
    width: Int = 80, today: Day, notes: [CoachNote] = [], header: [String: String] = [:]
  ) -> CoachSession {
    let silent = Set((header["silent"] ?? "").components(separatedBy: ", ").filter { !$0.isEmpty })
    let live = (header["live"] ?? "").components(separatedBy: ", ").filter { !$0.isEmpty }.enumerated().map {
      LiveDeal(number: $0 + 1, slug: $1.lowercased().replacing(" ", with: "-"), account: $1, silentRows: silent)
    }
    return CoachSession(
      bank: Shipped.coach, phrases: Shipped.phrases, notes: CoachNotes(notes), deals: live, today: today, width: width)
  }

  /// What a person sees of the effects, and whether the talk is over.
  static func shown(_ effects: [CoachEffect], width: Int, notes: inout [CoachNote]) -> (text: String, leaves: Bool) {
    var text = ""
    var leaves = false
    for effect in effects {
      switch effect {
      case .talk(.leave):
        text += "[leaves]\n"
        leaves = true
      case .talk(let effect): text += ReplayScreen.text(of: [effect], width: width)
      case .keep(let note, let said):
        notes.append(note)
        text += ReplayScreen.text(of: [.say(said)], width: width)
      case .open(let number):
        text += "[goes on with deal \(number)]\n"
        leaves = true
      case .create(let account):
        text += "[begins \(account)]\n"
        leaves = true
      }
    }
    return (text, leaves)
  }
}

@Suite("Talks with the coach, as a rep sees them")
struct CoachTranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Coaching")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  /// `RECORD=1` writes what is said now; the difference in git is for a person to judge.
  @Test("A talk replays word for word", arguments: names)
  func replays(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let replayed = CoachTranscript(text).replayed().text
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(replayed == text)
  }

  @Test("At any width no line is wider than the screen, and no place is left open", arguments: names)
  func fits(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    for width in [40, 100] {
      let replayed = CoachTranscript(text).replayed(width: width).text
      for line in replayed.split(separator: "\n").dropFirst() where !line.hasPrefix("> ") && !line.hasPrefix("[") {
        #expect(line.count <= width, "\(width) columns: \(line)")
      }
      #expect(!replayed.drop { $0 != "\n" }.contains("{"))
    }
  }

  @Test("There is a talk of a lost deal, of a habit that is looked at again, and of every word")
  func there() { #expect(Self.names.count >= 4) }
}

@Suite("The coach under fire")
struct CoachUnderFireTests {
  private static let lines = [
    "they loved it", "Dana Whitlock said 18 December", "", "skip", "back", "undo", "why", "help", "3", "2 and 7", "99",
    "nobody", "not sure", "our quarter end", "\"skip\"", "{words} {row}", "/skip", "?", "<",
    "legal, security and the board",
    "I never met the CFO", "-1", "0", "9999999999999999999999", "1 and 1", "new", "no", "yes", "Ashgrove",
    "\u{1B}[31m\u{7}", "said said said said said", "\"\"\"\"", "they said \"we lose the slot on Monday\"",
  ]

  @Test("Whatever is typed, it always asks again or leaves, and no place is left open", arguments: 1...30)
  func holds(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let today = try #require(Day(iso: "2027-01-11"))
    var notes: [CoachNote] = []
    let header = seed % 2 == 0 ? ["live": "Ashgrove Hospitals, Borg Bygg", "silent": "security"] : [:]
    let earlier = seed % 3 == 0 ? [CoachNote(day: today, kind: .habit, words: "I ask twice", about: "Borg")] : []
    var session = CoachTranscript.session(today: today, notes: earlier, header: header)
    var effects = session.open()
    for turn in 0..<80 {
      let (text, leaves) = CoachTranscript.shown(effects, width: 80, notes: &notes)
      if leaves { break }
      let asks = effects.contains { if case .talk(.ask) = $0 { true } else { false } }
      #expect(asks, "turn \(turn)")
      #expect(text.replacing("{words} {row}", with: "").firstMatch(of: #/\{[a-z_|]+\}/#) == nil, "\(text)")
      let line =
        Bool.random(using: &random)
        ? Self.lines[Int.random(in: Self.lines.indices, using: &random)] : random.text(longest: 60)
      effects = session.respond(to: .line(line))
    }
  }

  @Test("What is taken back is taken back in the notes too: only what stands is the rep's")
  func takesBack() throws {
    let today = try #require(Day(iso: "2027-01-11"))
    var notes: [CoachNote] = []
    var session = CoachTranscript.session(today: today)
    _ = session.open()
    let lines =
      Array(repeating: "skip", count: 8) + ["I asked nobody", "undo", "I asked too late", "I ask in the first call"]
    for line in lines { _ = CoachTranscript.shown(session.respond(to: .line(line)), width: 80, notes: &notes) }
    #expect(CoachNotes(notes).notes.map(\.words) == ["I asked too late", "I ask in the first call"])
    #expect(notes.count == 4)
  }

  @Test("An answer in quotation marks is an answer, whatever it says")
  func quoted() throws {
    let today = try #require(Day(iso: "2027-01-11"))
    var session = CoachTranscript.session(today: today)
    _ = session.open()
    var notes: [CoachNote] = []
    let (text, leaves) = CoachTranscript.shown(session.respond(to: .line("\"quit\"")), width: 80, notes: &notes)
    #expect(!leaves)
    #expect(text.contains("(2 of 7)"))
  }
}

@Suite("What the coach keeps")
struct CoachNotesTests {
  private func note(_ kind: CoachNote.Kind, _ words: String) throws -> CoachNote {
    CoachNote(day: try #require(Day(iso: "2027-01-11")), kind: kind, words: words, about: "Ashford \"Mills\"")
  }

  @Test("A note that went through a line of the file is the same", arguments: 1...40)
  func roundTrips(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let note = try note(.habit, random.text(longest: 80))
    #expect(CoachNote(line: note.line) == note)
    #expect(!note.line.contains("\n"))
  }

  @Test("A line that cannot be read hides none of the others")
  func damaged() throws {
    let text = "nonsense\n" + (try note(.habit, "I ask twice")).line + "\n{\"day\":\"2027-99-99\"}\n{\n"
    #expect(CoachNotes(text: text).notes.map(\.words) == ["I ask twice"])
  }

  @Test("A habit that was taken back is not asked about; the one before it is")
  func takenBack() throws {
    let notes = CoachNotes([
      try note(.habit, "I ask twice"), try note(.habit, "I ask once"), try note(.takenBack, "I ask once"),
    ])
    #expect(notes.lastHabit?.words == "I ask twice")
  }
}
