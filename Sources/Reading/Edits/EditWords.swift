import Planning

/// The words that make a sentence about a row an edit.
enum EditWords {
  enum Verb: Sendable { case drop, keep, add, call, change }

  /// At the beginning of a line.
  static let verbs = WordTable<Verb>(
    ["drop", "remove", "delete", "strike", "leave out", "take out", "skip", "cut", "get rid of"].map { ($0, .drop) }
      + ["keep", "show"].map { ($0, .keep) } + ["add", "insert", "put in", "include"].map { ($0, .add) }
      + ["call", "rename", "retitle"].map { ($0, .call) }
      + ["change", "set", "move", "make", "shift", "push", "postpone", "edit"].map { ($0, .change) })

  enum Statement: Sendable {
    case takes, by, starts
    /// "is", "is on": the value tells what is meant.
    case dated
    case owned
    /// What follows is what it is called.
    case titled

    var action: PlanEdit.Action {
      switch self {
      case .takes: .days
      case .by, .dated: .by
      case .starts: .start
      case .owned: .owner
      case .titled: .title
      }
    }
  }

  static let statements = WordTable<Statement>(
    [
      "takes", "take", "needs", "lasts", "took", "will take", "is going to take", "usually takes", "should take",
      "only takes",
    ].map { ($0, .takes) }
      + [
        "by", "must be done by", "is done by", "done by", "due", "is due", "due on", "is due on", "finished by",
        "no later than", "before", "until",
        "has to be done by",
      ].map { ($0, .by) }
      + [
        "starts on", "starts", "begins", "begins on", "start on", "can start on", "will start on", "starting",
        "opens on", "opens", "is on hold until", "on hold until", "is paused until", "paused until", "waits until",
        "has to wait until", "must wait until", "cannot start before", "can't start before", "cannot begin before",
        "can't begin before", "can only start on", "can only begin on", "not before", "is not before", "is stuck until",
        "does not start before", "won't start before", "will not start before",
      ].map { ($0, .starts) }
      + ["is on", "is", "will be on", "on", "happens on", "moves to", "moved to", "will be", "is now"].map {
        ($0, .dated)
      }
      + ["is owned by", "belongs to", "owner is", "owner", "goes to", "is with", "is done by our"].map { ($0, .owned) }
      + ["is called", "is named", "should be called", "is now called", "should read", "reads"].map { ($0, .titled) })

  /// False: only where the row is named by its number.
  static let owning = WordTable<Bool>(
    ["owns", "takes over", "is responsible for", "will own", "is in charge of", "is the owner of"].map { ($0, true) }
      + ["does", "handles", "has", "leads"].map { ($0, false) })

  /// Behind a row it is out of the plan.
  static let gone = WordTable<Bool>(
    [
      "is cancelled", "is canceled", "was cancelled", "was canceled", "is called off", "is not needed", "isn't needed",
      "is no longer needed", "is not needed any more", "is unnecessary", "will not happen", "won't happen",
      "falls away",
      "has been cancelled", "has been called off", "is off the plan", "is off the table", "can go",
    ].map { ($0, true) })

  static let rows: Set<String> = ["row", "line", "step", "#", "no", "nr"]
}
