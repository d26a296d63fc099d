/// Figures and days of texts, as a recap may claim them.
enum Claims {
  static func meanings(of texts: [String], ear: Ear) -> Set<String> {
    Set(texts.flatMap { ear.claims(in: $0) }.map(\.meaning))
  }

  /// What a recap says, held against what was said by the buyer.
  static func recap(of heard: HeardLine, said: Set<String>, told: [Thing], lockedNamed: [Thing], line: String) -> Recap
  {
    var wrong = heard.claims.filter { !said.contains($0.meaning) }.map(\.words)
    let words = SaidWords(line)
    wrong += lockedNamed.compactMap { thing in thing.words.first { words.contain($0) } }
    if !wrong.isEmpty { return Recap(kind: .wrong, wrong: wrong) }
    let isAboutSomething =
      !heard.claims.isEmpty
      || told.contains { thing in
        thing.words.contains { words.contain($0) }
          || thing.full.contains { !SaidWords($0).meaningful.isDisjoint(with: words.meaningful) }
      }
    return Recap(kind: isAboutSomething ? .right : .thin)
  }
}
