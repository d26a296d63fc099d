import Planning
import Rules
import Scheduling

/// The days off of one side from a file, said in the conversation: `days-off closing.csv`, `days-off ours.ics ours`. The rim
/// reads the file, since nothing here touches one.
extension Word {
  static let daysOff = Word(names: ["days-off", "days off"], form: { rest, _ in isFile(rest) }, help: "help.days_off") {
    conversation, rest in
    guard !rest.isEmpty else {
      conversation.say("deal.days_off_how")
      return conversation.ask(prefill: "days-off ")
    }
    let (path, party) = parts(rest)
    conversation.effects.append(.daysOff(path: path, of: party))
  }

  /// "Days off are rare here" is no command.
  private static func isFile(_ rest: String) -> Bool {
    let path = parts(rest).path.lowercased()
    return path.hasSuffix(".csv") || path.hasSuffix(".ics") || path.hasSuffix(".ical") || path.contains("/")
  }

  private static func parts(_ rest: String) -> (path: String, party: Party) {
    let sides: [(String, Party)] = [
      ("ours", .seller), ("seller", .seller), ("theirs", .buyer), ("buyer", .buyer), ("both", .both),
    ]
    let side = sides.first { rest.lowercased().hasSuffix(" " + $0.0) }
    let path = TypedLine.trimmed(side.map { String(rest.dropLast($0.0.count + 1)) } ?? rest)
    let quotes: Set<Character> = ["\"", "'"]
    let isQuoted = path.count > 1 && path.first == path.last && path.first.map(quotes.contains) ?? false
    return (isQuoted ? String(path.dropFirst().dropLast()) : path, side?.1 ?? .buyer)
  }
}

extension Conversation {
  /// What the file had; or why it could not be read, which stands for itself.
  mutating func take(_ daysOff: ReadDaysOff) {
    switch daysOff {
    case .unreadable(let why):
      say(text: why)
      ask()
    case .windows(let records, let party, let skipped):
      // The same file again adds what is new in it.
      let there = deal.records("timeline.freezes")
      let added = records.filter { !there.contains($0) }
      let before = plan
      commit(added.map { (change: .add("timeline.freezes", $0), words: $0["reason"]?.text ?? "") }, by: "rep")
      say(
        added.isEmpty ? "deal.days_off_known" : "deal.days_off",
        ["account": account, "count": String(added.count), "party": phrases("deal.days_off_\(party.rawValue)")])
      if skipped > 0 { say("deal.days_off_skipped", ["count": String(skipped)]) }
      sayDifference(from: before)
      askNext()
    }
  }
}
