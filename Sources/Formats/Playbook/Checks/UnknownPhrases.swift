import Planning
import Rules

/// Words of a playbook's own under a name that no sentence has: nobody ever reads them.
enum UnknownPhrases: PlaybookChecking {
  static func findings(in checked: CheckedPlaybook) -> [Finding] {
    guard !checked.phrases.isEmpty else { return [] }
    return checked.playbook.words.keys.sorted().filter { !checked.phrases.contains($0) }.map { name in
      finding(name, at: checked.places.name("words", name), among: checked.phrases)
    }
  }

  /// The same for a file of sentences of one's own, `phrases/page.yaml`.
  static func finding(_ name: String, at place: Location, among names: [String]) -> Finding {
    let nearest = Spelling.nearest(to: name, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
    let group = name.prefix { $0 != "." }
    let like = names.filter { $0.hasPrefix("\(group).") }
    let known =
      like.isEmpty
      ? "Sentences are named by their page and their place, such as page.headline."
      : "Sentences of \"\(group)\": \(like.prefix(12).joined(separator: ", "))\(like.count > 12 ? " …" : "")."
    return Finding(
      code: .unknownPhrase, location: place,
      message: "No sentence is called \"\(name)\", so these words are never shown.",
      help: known + nearest)
  }
}
