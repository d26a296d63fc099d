/// What the rep writes about somebody, as it can stand on a page that this person reads: "She wants every form approved
/// online" is "every form approved online" there. Words of their own ("I'd love to see …") stay as they are.
///
///     ToldAbout("They'd like kitchens to order online", people: []).plain   // "kitchens to order online"
struct ToldAbout {
  let plain: String

  /// - Parameter people: full names of the people in the notes.
  init(_ quote: String, people: [String]) {
    let names = Set(people.compactMap { $0.split(separator: " ").first?.lowercased() })
    let quote = Self.withoutSource(quote, names: names)
    let tokens = Tokens(quote)
    var place = 0
    if Self.persons.contains(tokens.lower(0)) || names.contains(tokens.lower(0)) { place = 1 }
    // A surname.
    if place == 1, people.contains(where: { $0 == tokens.phrase(0..<2) }) { place = 2 }
    let verb = Self.verbs.first { tokens.match($0.split(separator: " ").map(String.init), at: place) != nil }
    guard let verb, var start = tokens.match(verb.split(separator: " ").map(String.init), at: place),
      place > 0 || Self.standAlone.contains(verb)
    else {
      plain = quote
      return
    }
    while ["that", ","].contains(tokens.lower(start)) { start += 1 }
    // What is left has to say something by itself.
    plain = tokens.count - start >= 2 ? tokens.phrase(start..<tokens.count) : quote
  }

  /// "About 90 hours a month, Joan says": they know who said it.
  private static func withoutSource(_ quote: String, names: Set<String>) -> String {
    let tokens = Tokens(quote)
    let end = tokens.count - 3
    guard end > 1, tokens.lower(end) == ",", ["says", "said", "thinks", "reckons"].contains(tokens.lower(end + 2)),
      names.contains(tokens.lower(end + 1)) || persons.contains(tokens.lower(end + 1))
    else { return quote }
    return tokens.phrase(0..<end)
  }

  private static let persons: Set<String> = ["she", "he", "they", "they'd", "she'd", "he'd", "customer", "client"]
  private static let verbs = [
    "would like", "would love", "wants", "want", "like", "love", "hopes for", "asks for", "says", "said", "told me",
    "mentioned",
  ]
  private static let standAlone = ["wants", "says", "said", "asks for"]
}
