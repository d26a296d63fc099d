/// The words that tell what became of a row.
enum HappeningWords {
  /// The step that is meant by "they signed".
  static let signature = "F08"

  static let finished: Set<String> = ["done", "finished", "complete", "completed"]

  /// Also told as facts, so that only a row that is open and named takes them.
  static let looselyFinished = WordTable<Bool>(
    [
      "through", "agreed", "signed", "happened", "took place", "was held", "held", "over", "released", "approved",
      "accepted", "ready", "loaded", "passed", "cleared", "closed", "sent", "answered", "countersigned", "behind us",
      "off the list",
    ].map { ($0, true) })

  enum Deed: Sendable {
    case plain
    /// Nothing need follow: the agreement is meant.
    case signs
    /// It is news only with the day on which it was.
    case onADay
  }

  /// With a subject: "we got the order number", "they signed".
  static let did = WordTable<Deed>(
    [
      "got", "received", "finished", "completed", "released", "approved", "accepted", "passed", "loaded", "set up",
      "agreed on",
    ].map { ($0, .plain) } + ["signed", "countersigned"].map { ($0, .signs) }
      + ["held", "did", "had", "agreed", "sent"].map { ($0, .onADay) })

  static let began = WordTable<Bool>(
    [
      "begun", "began", "started", "underway", "under way", "in progress", "still at it", "at it", "working on it",
      "ongoing",
    ]
    .map { ($0, true) })

  /// Something lies with somebody, since a day.
  static let lies = WordTable<Bool>(
    [
      "has been with", "is with", "are with", "lies with", "sits with", "has been at", "has been in", "have had",
      "has had",
    ]
    .map { ($0, true) })

  static let slips = WordTable<Bool>(
    [
      "slipped", "slips", "slip", "delayed", "moves", "moved", "moves out", "moves back", "pushed", "pushed back",
      "pushed out", "postponed", "put off", "late", "behind", "set back",
    ].map { ($0, true) })

  /// A row with a reason behind one of them is late, whatever else is said.
  static let late: Set<String> = [
    "late", "slips", "slipped", "slip", "delayed", "behind", "stuck", "moved", "moves", "waiting", "longer", "left",
    "go", "begun", "started", "postponed", "pushed", "waits", "stands", "stalled", "shifted", "shifts", "hold",
  ]

  /// Of a day: it is another one than it was.
  static let moves: Set<String> = [
    "moves", "moved", "move", "slips", "slipped", "shifts", "shifted", "pushed", "postponed", "delayed", "later",
    "earlier",
  ]

  /// Of these "is agreed" tells a fact rather than that a row is done.
  static let facts: Set<String> = ["budget", "money", "price", "funding", "go", "live", "date", "value"]

  static let subjects: Set<String> = ["we", "they", "he", "she", "it", "i"]

  static let verbs: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "been", "got", "will", "needs", "need", "takes", "take", ":", ",",
    "-",
    "with", "took", "still", "now", "already", "finally", "running", "all", "be", "just", "for", "about",
  ]

  /// Around a day they say nothing: "yesterday already", "two days early".
  static let asides: Set<String> = [
    ".", "now", "today", "already", ",", "early", "late", "finally", "earlier", "ahead", "of", "time", "plan", "in",
    "on",
    "too", "schedule",
  ]

  /// Percent that are done.
  static let shares = WordTable<Int>([
    ("half", 50), ("half way", 50), ("halfway", 50), ("a third", 33), ("one third", 33), ("two thirds", 67),
    ("a quarter", 25),
    ("three quarters", 75), ("two third", 67), ("about half", 50),
  ])

  static let nearly: Set<String> = ["nearly", "almost", "mostly", "partly", "partially", "practically", "largely"]
}
