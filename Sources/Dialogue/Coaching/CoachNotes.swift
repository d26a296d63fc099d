import Planning
import Scheduling

/// One line of what the coach keeps for the rep alone. Lines are only ever added.
package struct CoachNote: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case lesson, habit
    /// Whether the habit held, in the rep's words.
    case held
    /// The last note of these words counts no more.
    case takenBack = "taken back"
  }

  package var day: Day
  package var kind: Kind
  package var words: String
  /// The deal it came from; empty when nobody named one.
  package var about: String

  package init(day: Day, kind: Kind, words: String, about: String = "") {
    self.day = day
    self.kind = kind
    self.words = words
    self.about = about
  }

  /// `{"day":"2027-01-11","kind":"habit","about":"Ashford Mills","words":"..."}`
  package var line: String {
    let json: JSON = [
      "day": .text(day.iso), "kind": .text(kind.rawValue), "about": .text(about), "words": .text(words),
    ]
    return json.description
  }

  /// Nil for a line that is none.
  package init?(line: some StringProtocol) {
    guard let json = try? JSON(parsing: line), let day = json["day"]?.text.flatMap({ Day(iso: $0) }),
      let kind = json["kind"]?.text.flatMap(Kind.init), let words = json["words"]?.text
    else { return nil }
    self.init(day: day, kind: kind, words: words, about: json["about"]?.text ?? "")
  }
}

/// All notes that still count, the oldest first.
package struct CoachNotes: Hashable, Sendable {
  package let notes: [CoachNote]

  package init(_ all: [CoachNote]) {
    var standing: [CoachNote] = []
    for note in all {
      if note.kind == .takenBack {
        if let place = standing.lastIndex(where: { $0.words == note.words }) { standing.remove(at: place) }
      } else {
        standing.append(note)
      }
    }
    notes = standing
  }

  /// A line that cannot be read is passed over: the others are still the rep's.
  package init(text: String) {
    self.init(text.split(whereSeparator: \.isNewline).compactMap { CoachNote(line: $0) })
  }

  package var lastHabit: CoachNote? { notes.last { $0.kind == .habit } }

  /// The lesson of the same talk.
  package var lessonOfLastHabit: CoachNote? {
    guard let habit = lastHabit, let lesson = notes.last(where: { $0.kind == .lesson }), lesson.day == habit.day,
      lesson.about == habit.about
    else { return nil }
    return lesson
  }
}
