import Planning

/// `lexicon:` of all files: lists of words by name; one of pairs also says what to write instead.
struct LexiconReader {
  let findings: FindingList

  /// What the planner looks for, each in its place.
  private static let lists = [
    "pressure", "plan jargon", "stages", "chores", "internal", "needs", "features", "abbreviations",
  ]

  func read(_ files: [Section]) -> Lexicon {
    var lexicon = Lexicon()
    for file in files {
      guard let tree = file.tree("lexicon"), let lists = Section(tree, name: "lexicon", findings: findings) else {
        continue
      }
      lists.allow(Self.lists)
      for list in Self.lists {
        guard let words = lists.tree(list) else { continue }
        if case .mapping = words {
          for (word, instead, _) in lists.texts(list) { lexicon.add(word, to: list, instead: instead) }
        } else {
          for word in lists.words(list) { lexicon.add(word.text, to: list) }
        }
      }
    }
    return lexicon
  }
}
