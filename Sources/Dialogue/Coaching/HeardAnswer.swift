import Planning
import Practice
import Reading
import Rules

/// An answer to the coach as it was heard: its words, and what is in them. Nothing of it is judged.
struct HeardAnswer: Sendable, Hashable {
  var words: String
  /// The words that are a hope, as they were typed.
  var hope: String?
  var ours: String?
  /// Names, or else functions ("their finance director").
  var names: [String]
  var hasDay: Bool
  var quote: String?
  var isUnmet: Bool
  /// Names of telling rows.
  var rows: [String]

  /// - Parameter known: names that were said before: "dana" is then somebody.
  init(_ line: String, bank: CoachBank, context: ReadingContext, known: [String] = []) {
    words = line
    let found = bank.words.found(in: line)
    // Of "our quarter" and "our quarter end" the longer one was meant.
    func longest(of list: String) -> String? {
      let text = found.filter { $0.list == list }.map(\.text).max { $0.count < $1.count }
      return text.map { Self.asTyped($0, in: line) }
    }
    hope = longest(of: "hopes")
    ours = longest(of: "ours")
    isUnmet = found.contains { $0.list == "unmet" }
    let people = readPeople(in: line, turn: .blockers, context: context)
    names = people.people.compactMap { $0.record["name"]?.text }
    let spoken = Set(line.lowercased().split { !$0.isLetter }.map(String.init))
    if names.isEmpty {
      names = known.filter { name in name.split(separator: " ").contains { spoken.contains($0.lowercased()) } }
    }
    if names.isEmpty { names = people.functions.map { Self.withArticle($0.phrase) } }
    if names.isEmpty, let name = Self.nameInFront(of: line) { names = [name] }
    hasDay = readDates(in: line, context: context.leaning(.back)).contains { reading in
      switch reading {
      case .day, .range, .ambiguous: true
      case .impossible, .recurring, .none: false
      }
    }
    quote = Self.quoted(line) ?? Self.told(line)
    rows = bank.rows.map(\.name).filter { name in found.contains { $0.list == "row \(name)" } }
  }

  func has(_ sign: CoachSign) -> Bool {
    switch sign {
    case .hope: hope != nil
    case .name: !names.isEmpty
    case .noName: names.isEmpty
    case .day: hasDay
    case .noDay: !hasDay
    case .quote: quote != nil
    case .noQuote: quote == nil
    case .ours: ours != nil
    case .unmet: isUnmet
    case .row: !rows.isEmpty
    case .noRow: rows.isEmpty
    }
  }

  /// With what was said when it was asked back: what is missing here may stand there. A hope is one no more once somebody
  /// said it on a day.
  func joined(_ later: HeardAnswer) -> HeardAnswer {
    var joined = self
    joined.names += later.names.filter { !names.contains($0) }
    joined.hasDay = hasDay || later.hasDay
    joined.quote = quote ?? later.quote
    joined.ours = ours ?? later.ours
    joined.isUnmet = isUnmet || later.isUnmet
    if rows.isEmpty { joined.rows = later.rows }
    return joined
  }

  /// The words in as few as fit into a sentence of somebody else's.
  var short: String {
    let plain = words.hasSuffix(".") ? String(words.dropLast()) : words
    guard plain.count > Self.longest else { return plain }
    let cut = plain.prefix(Self.longest)
    return "\(cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) ..."
  }

  private static let longest = 90

  private static func asTyped(_ phrase: String, in line: String) -> String {
    let lowered = line.lowercased()
    // Where small letters are of another length, the phrase itself will do.
    guard lowered.count == line.count, let place = lowered.firstRange(of: phrase.lowercased()) else { return phrase }
    let start = lowered.distance(from: lowered.startIndex, to: place.lowerBound)
    return String(line.dropFirst(start).prefix(phrase.count))
  }

  /// "CTO" in the middle of a sentence.
  private static func withArticle(_ function: String) -> String {
    let first = function.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return ["the", "their", "our", "his", "her", "my", "a", "an"].contains(first) ? function : "the \(function)"
  }

  /// "dana, but she never gave me a day": a word or two in front of a comma, where nothing else could stand.
  private static func nameInFront(of line: String) -> String? {
    guard let comma = line.firstIndex(of: ",") else { return nil }
    let words = line[..<comma].split(separator: " ").map(String.init)
    guard (1...2).contains(words.count), words.allSatisfy({ $0.allSatisfy(\.isLetter) && $0.count > 1 }),
      words.allSatisfy({ !never.contains($0.lowercased()) }), !Answers.isNothing(words.joined(separator: " "))
    else { return nil }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Words with which an answer begins that is no name.
  private static let never: Set<String> = [
    "no", "yes", "well", "nobody", "nothing", "honestly", "me", "we", "they", "she", "he", "sure", "ok", "okay",
    "maybe",
    "none", "not", "later", "never", "ours", "theirs", "us", "them", "it", "that", "this", "actually", "so", "and",
    "but", "in", "on", "by", "the", "our", "their", "my", "year", "quarter", "end", "budget", "legal", "security",
    "board",
    "finance", "price", "money", "soon", "good", "great", "really", "basically", "i", "hmm", "um", "tbh", "right",
  ]

  private static let quotes: [(open: Character, close: Character)] = [("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“")]

  /// What stands in quotation marks, three words at least.
  private static func quoted(_ line: String) -> String? {
    for (open, close) in quotes {
      guard let start = line.firstIndex(of: open) else { continue }
      let inside = line[line.index(after: start)...]
      guard let end = inside.firstIndex(of: close) else { continue }
      let text = TypedLine.trimmed(String(inside[..<end]))
      if text.split(separator: " ").count >= 3 { return text }
    }
    return nil
  }

  /// `Priya told me they ring round every Sunday`: what follows the verb.
  private static func told(_ line: String) -> String? {
    let lowered = line.lowercased()
    guard lowered.count == line.count else { return nil }
    for verb in [
      " said that ", " told me that ", " told us that ", " said: ", " said, ", " said ", " told me ", " told us ",
    ] {
      guard let place = lowered.firstRange(of: verb) else { continue }
      let text = TypedLine.trimmed(
        String(line.dropFirst(lowered.distance(from: lowered.startIndex, to: place.upperBound))))
      let first = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
      if text.split(separator: " ").count >= 4, !["it", "soon", "so", "yes"].contains(first) { return text }
    }
    return nil
  }
}
