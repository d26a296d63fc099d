import Planning
import Rules

/// The form of an edit: what should change, which words name the row and which the new value.
struct EditCommand {
  var action: PlanEdit.Action
  var rowWords: Range<Int>
  /// Read as the action's value.
  var valueWords: Range<Int>?
  var value: Value?
  /// It begins with a word of command, so it is an edit even where something cannot be read.
  var isExplicit = false
}

extension EditScanner {
  func command() -> EditCommand? { leading() ?? gone() ?? owning() ?? stating() }

  /// `the kickoff is cancelled`, `row 4 will not happen`
  private func gone() -> EditCommand? {
    guard let verb = EditWords.gone.hits(in: tokens).first, verb.range.lowerBound > 0, verb.range.lowerBound <= 8,
      (verb.range.upperBound..<tokens.count).allSatisfy({
        [".", "any", "more", "after", "all", "now"].contains(tokens.lower($0))
      })
    else { return nil }
    let rows = 0..<verb.range.lowerBound
    let isNumbered = EditWords.rows.contains(tokens.lower(0))
    guard isNumbered || !namesFact(rows) else { return nil }
    return EditCommand(action: .drop, rowWords: rows, isExplicit: isNumbered)
  }

  /// A line that begins with a word of command: drop, keep, add, call, rename, change, move.
  private func leading() -> EditCommand? {
    let start = Self.fillers.contains(tokens.lower(0)) ? 1 : 0
    guard let verb = EditWords.verbs.entry(in: tokens, at: start) else { return nil }
    let rest = verb.range.upperBound..<tokens.count
    guard !rest.isEmpty else { return nil }
    switch verb.value {
    case .drop, .keep: return EditCommand(action: verb.value == .drop ? .drop : .keep, rowWords: rest, isExplicit: true)
    case .add: return addition(rest)
    case .call: return naming(rest)
    case .change: return changing(rest)
    }
  }

  /// `add a board demo after row 6`
  private func addition(_ rest: Range<Int>) -> EditCommand? {
    var start = rest.lowerBound
    while start < rest.upperBound,
      ["a", "an", "the", "row", "step", "back", "in", ":", "new", "for"].contains(tokens.lower(start))
    { start += 1 }
    let after = (start..<rest.upperBound).last { ["after", "behind", "below", "following"].contains(tokens.lower($0)) }
    var end = after ?? rest.upperBound
    while end > start, [".", ",", "in", "again", "back", "to", "the", "plan"].contains(tokens.lower(end - 1)) {
      end -= 1
    }
    guard start < end else { return nil }
    return EditCommand(
      action: .add, rowWords: start..<end, valueWords: after.map { $0 + 1..<rest.upperBound }, isExplicit: true)
  }

  /// `call row 4 Security check`, `rename row 4 to Security check`
  private func naming(_ rest: Range<Int>) -> EditCommand? {
    if let to = rest.first(where: { ["to", "as", ":"].contains(tokens.lower($0)) }), to > rest.lowerBound,
      to + 1 < rest.upperBound
    {
      return EditCommand(
        action: .title, rowWords: rest.lowerBound..<to, valueWords: to + 1..<rest.upperBound, isExplicit: true)
    }
    // Without "to" only a number tells where the row ends and the title begins.
    guard EditWords.rows.contains(tokens.lower(rest.lowerBound)), tokens[rest.lowerBound + 1]?.kind == .number,
      rest.lowerBound + 2 < rest.upperBound
    else { return nil }
    let split = rest.lowerBound + 2
    return EditCommand(
      action: .title, rowWords: rest.lowerBound..<split, valueWords: split..<rest.upperBound, isExplicit: true)
  }

  /// `change row 5 to 12 days`, `change row 5 to Jane Miller`, `move row 3 to 14 April`
  private func changing(_ rest: Range<Int>) -> EditCommand? {
    let isNumbered =
      EditWords.rows.contains(tokens.lower(rest.lowerBound)) && tokens[rest.lowerBound + 1]?.kind == .number
    let split = isNumbered ? rest.lowerBound + 2 : rest.first { ["to", "by", "until"].contains(tokens.lower($0)) }
    guard let split, split > rest.lowerBound, isNumbered || !namesFact(rest.lowerBound..<split) else { return nil }
    var value = split
    while ["to", ",", ":", "into"].contains(tokens.lower(value)) { value += 1 }
    let rows = rest.lowerBound..<split
    guard value < rest.upperBound else {
      return EditCommand(action: .days, rowWords: rows, valueWords: value..<value, isExplicit: true)
    }
    // What follows may itself be a sentence about the row: "row 5 takes 12 days".
    if let verb = EditWords.statements.hits(in: tokens, range: value..<rest.upperBound).first,
      verb.range.lowerBound == value,
      verb.range.upperBound < rest.upperBound
    {
      return EditCommand(
        action: verb.value == .dated ? .by : verb.value.action, rowWords: rows,
        valueWords: verb.range.upperBound..<rest.upperBound, isExplicit: true)
    }
    let words = tokens.phrase(value..<rest.upperBound)
    let isLength = duration(in: tokens, at: value) != nil || tokens.count - value == 1 && tokens[value]?.kind == .number
    let isDay = readDate(in: words, context: context) != .none
    let action: PlanEdit.Action = isLength ? .days : isDay ? isMeeting(rows) ? .start : .by : .owner
    return EditCommand(action: action, rowWords: rows, valueWords: value..<rest.upperBound, isExplicit: isNumbered)
  }

  /// `Jane owns row 5`, `Jane Miller does the contract`
  private func owning() -> EditCommand? {
    guard let verb = EditWords.owning.hits(in: tokens).first, verb.range.lowerBound > 0, verb.range.lowerBound <= 4,
      verb.range.upperBound < tokens.count
    else { return nil }
    let name = 0..<verb.range.lowerBound
    let rest = verb.range.upperBound..<tokens.count
    let isNumbered = rest.contains { EditWords.rows.contains(tokens.lower($0)) && tokens[$0 + 1]?.kind == .number }
    // "Peter has the budget" answers a question; "Peter has row 5" does not.
    guard isNumbered || (verb.value && !namesFact(rest)) else { return nil }
    let known = context.people.compactMap { $0["name"]?.text }
    let part = Tokens(tokens.phrase(name))
    let isName = NameScanner(tokens: part, known: known).names().first.map { $0.range.count == part.count } ?? false
    let isKnown = known.contains {
      $0.lowercased().hasPrefix(part.text.lowercased() + " ") || $0.lowercased() == part.text.lowercased()
    }
    guard isName || isKnown else { return nil }
    return EditCommand(action: .owner, rowWords: verb.range.upperBound..<tokens.count, valueWords: name)
  }

  /// `their review takes 25 days`, `row 3 by Friday`, `kickoff is on 14 April`, `the trial starts on 8 February`
  private func stating() -> EditCommand? {
    guard let verb = EditWords.statements.hits(in: tokens).first, verb.range.lowerBound > 0,
      verb.range.upperBound < tokens.count
    else { return bare() }
    let rows = 0..<verb.range.lowerBound
    let value = verb.range.upperBound..<tokens.count
    let isNumbered = EditWords.rows.contains(tokens.lower(0))
    guard isNumbered || (rows.count <= 8 && isUnmistakable(verb, rows)) else { return nil }
    switch verb.value {
    case .takes:
      guard duration(in: tokens, at: firstNumber(in: value)) != nil || isNumbered else { return nil }
      return EditCommand(action: .days, rowWords: rows, valueWords: value)
    case .by: return EditCommand(action: .by, rowWords: rows, valueWords: value, isExplicit: isNumbered)
    case .starts: return EditCommand(action: .start, rowWords: rows, valueWords: value)
    case .dated:
      // "is": a day says when it is, a length how long, a name whose it is.
      let words = tokens.phrase(value)
      if duration(in: tokens, at: value.lowerBound) != nil {
        return EditCommand(action: .days, rowWords: rows, valueWords: value)
      }
      if readDate(in: words, context: context).day != nil {
        return EditCommand(action: isMeeting(rows) ? .start : .by, rowWords: rows, valueWords: value)
      }
      return isNumbered ? EditCommand(action: .owner, rowWords: rows, valueWords: value) : nil
    case .owned: return EditCommand(action: .owner, rowWords: rows, valueWords: value)
    // "Their lawyer is called Ines" names a person; a row with its number is a row.
    case .titled: return isNumbered ? EditCommand(action: .title, rowWords: rows, valueWords: value) : nil
    }
  }

  /// `row 4: 12 days`
  private func bare() -> EditCommand? {
    guard EditWords.rows.contains(tokens.lower(0)), tokens[1]?.kind == .number else { return nil }
    let start = [":", ",", "-"].contains(tokens.lower(2)) ? 3 : 2
    guard start < tokens.count else { return nil }
    let isLength = duration(in: tokens, at: start) != nil
    return EditCommand(action: isLength ? .days : .by, rowWords: 0..<2, valueWords: start..<tokens.count)
  }

  /// Without a row number "by 10 May" and "on Friday" are answers more often than edits, and "live" is the date itself.
  private func isUnmistakable(_ verb: WordTable<EditWords.Statement>.Hit, _ rows: Range<Int>) -> Bool {
    !namesFact(rows)
      && (verb.range.count > 1
        || !["by", "on", "before", "until", "is", "starting", "due", "owner"].contains(
          tokens.lower(verb.range.lowerBound)))
  }

  /// These words name a fact of the deal rather than a row.
  private func namesFact(_ range: Range<Int>) -> Bool {
    range.contains {
      ["live", "golive", "i", "we", "price", "budget", "money", "decision", "date"].contains(tokens.lower($0))
    }
  }

  private func firstNumber(in range: Range<Int>) -> Int {
    range.first { duration(in: tokens, at: $0) != nil } ?? range.lowerBound
  }

  /// What happens on one day begins on it; anything longer is done by it.
  private func isMeeting(_ range: Range<Int>) -> Bool {
    range.contains {
      [
        "kickoff", "kick", "call", "meeting", "demo", "demonstration", "review", "training", "trial", "pilot", "visit",
        "session",
      ].contains(tokens.lower($0))
    }
  }

  static let fillers: Set<String> = ["please", "ok", "and", "no", ",", "then", "so", "also"]
}
