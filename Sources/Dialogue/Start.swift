import Planning

/// The first screen: which deal, or a new one. Like a conversation it is a value that turns lines into effects.
package struct Start: Sendable {
  /// A deal that can be gone on with.
  package struct Deal: Sendable, Hashable {
    package var number: Int
    package var slug: String
    package var account: String
    /// `4 of 13 answered`, or that its plan stands.
    package var standing: String
    /// `yesterday`, `last Tuesday`.
    package var when: String

    package init(number: Int, slug: String, account: String, standing: String, when: String) {
      self.number = number
      self.slug = slug
      self.account = account
      self.standing = standing
      self.when = when
    }
  }

  package enum Effect: Sendable, Hashable {
    case say(String)
    case show([String])
    case ask
    case open(Int)
    case create(account: String)
    case leave
  }

  private let phrases: Phrases
  /// The one worked on last comes first.
  private let deals: [Deal]
  private var isAskingForCompany: Bool

  package init(phrases: Phrases, deals: [Deal]) {
    self.phrases = phrases
    self.deals = deals
    isAskingForCompany = deals.isEmpty
  }

  package mutating func begin() -> [Effect] {
    guard let last = deals.first else { return [.say(phrases("start.welcome")), .say(phrases("start.company")), .ask] }
    var effects: [Effect] = [
      .say(phrases("start.continue", ["account": last.account, "standing": last.standing, "when": last.when]))
    ]
    if deals.count > 1 {
      effects.append(
        .say(phrases("start.others", ["names": deals.dropFirst().prefix(5).map(\.account).joined(separator: ", ")])))
    }
    return effects + [.ask]
  }

  package mutating func respond(to raw: String) -> [Effect] {
    let line = TypedLine(raw)
    let word = line.text.lowercased()
    if ["quit", "/quit", "exit"].contains(word) { return [.leave] }
    if ["help", "/help"].contains(word) {
      return [.say(phrases(deals.isEmpty ? "start.help_first" : "start.help")), .ask]
    }
    if !isAskingForCompany {
      if ["", "y", "yes", "continue", "ok"].contains(word), let last = deals.first { return [.open(last.number)] }
      if ["n", "no", "new"].contains(word) {
        isAskingForCompany = true
        return [.say(phrases("start.company")), .ask]
      }
      if let deal = deal(named: word) { return [.open(deal.number)] }
    }
    if line.text.isEmpty { return [.say(phrases("start.empty")), .ask] }
    if line.text.hasPrefix("/") { return [.say(phrases("start.unknown_word", ["word": line.text])), .ask] }
    guard line.text.count <= 120 else {
      return [.say(phrases("start.too_long", ["count": String(line.text.count)])), .ask]
    }
    // A number that no deal has, or a word of the conversation, is no company.
    if !deals.isEmpty, let last = deals.first, word.allSatisfy(\.isNumber) || Self.isWord(word) {
      return [.say(phrases("start.no_company", ["word": line.text, "account": last.account])), .ask]
    }
    return [.create(account: line.text)]
  }

  private static func isWord(_ line: String) -> Bool {
    let first = line.prefix { !$0.isWhitespace }
    return Word.all.contains { $0.names.contains(line) } || ["show", "export"].contains(first) && line.count < 20
  }

  private func deal(named word: String) -> Deal? {
    if let number = Int(word), let deal = deals.first(where: { $0.number == number }) { return deal }
    if let exact = deals.first(where: { $0.slug == word || $0.account.lowercased() == word }) { return exact }
    let near = deals.filter { $0.slug.hasPrefix(word) }
    return near.count == 1 ? near[0] : nil
  }
}
