import Planning

/// What can be counted in a call, without a point for any of it: a talk with few questions can be the better one.
package struct CallFigures: Sendable, Hashable {
  /// Of all words of the call, in 100.
  package var share: Int
  package var questions: Int
  /// Different things asked for.
  package var subjects: Int
  /// Words of the longest line, and its turn.
  package var longest: Int
  package var longestTurn: Int
  package var found: Int
  package var held: Int
  package var volunteered: Int

  package init(_ call: PracticeCall) {
    func count(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
    let own = call.turns.map { count($0.line) }
    let theirs = call.turns.reduce(count(call.opening)) { $0 + count($1.replyText) }
    let all = own.reduce(theirs, +)
    share = all == 0 ? 0 : (own.reduce(0, +) * 100 + all / 2) / all
    questions = call.turns.reduce(0) { $0 + $1.heard.questions }
    subjects =
      Set(
        call.turns.flatMap { turn in
          ([turn.heard.intent].compactMap { $0 } + turn.heard.also).filter(HeardLine.isAsk)
        }
      ).count
    longest = own.max() ?? 0
    longestTurn = own.firstIndex(of: longest).map { $0 + 1 } ?? 0
    let tellings = call.turns.flatMap(\.tellings).filter { $0.how == .full }
    found = tellings.count
    volunteered = tellings.count { $0.isVolunteered }
    held = call.persona.things.count { !$0.isNeverTold }
  }
}

extension Debrief {
  func figureParagraphs(_ words: DebriefWords) -> [Paragraph] {
    let figures = CallFigures(call)
    return [
      .say(words("figures_title")),
      .hint(
        words(
          "figures_words",
          ["share": "\(figures.share)", "words": "\(figures.longest)", "turn": "\(figures.longestTurn)"])),
      .hint(words("figures_questions", ["questions": "\(figures.questions)", "subjects": "\(figures.subjects)"])),
      .hint(
        words(
          "figures_found",
          [
            "found": "\(figures.found)", "held": "\(figures.held)", "asked": "\(figures.found - figures.volunteered)",
            "volunteered": "\(figures.volunteered)",
          ])),
    ]
  }

  // MARK: What the level set

  func levelParagraphs(_ words: DebriefWords) -> [Paragraph] {
    let level = call.level
    var paragraphs: [Paragraph] = [
      .hint(
        words(
          "level",
          [
            "level": level.name.rawValue, "trust": "\(level.trust)", "opens": "\(level.opensAt)",
            "ended": "\(call.state.trust)", "patience": "\(level.patience)", "left": "\(max(0, call.state.patience))",
            "turns": "\(level.turns)", "used": "\(call.turns.count)",
          ]))
    ]
    let objections = call.persona.objections.filter { $0.levels.contains(level.name) }.map { objection in
      let name = objection.name.split(separator: "_").joined(separator: " ")
      guard let raised = call.turns.first(where: { $0.raised == objection.name }) else {
        return words("level_unraised", ["name": name])
      }
      let answer = call.turns.compactMap(\.answered).first { $0.objection == objection.name }?.kind
      return words("level_raised", ["name": name, "turn": "\(raised.number)", "how": words(Self.how(answer))])
    }
    if !objections.isEmpty {
      paragraphs.append(.hint(words("level_objections", ["names": objections.joined(separator: "; ")])))
    }
    let changes = call.persona.changes.filter { $0.levels.contains(level.name) }
    for (isTold, name) in [(true, "level_change"), (false, "level_change_not")] {
      let lines = changes.filter { call.state.changes.contains($0.name) == isTold }.compactMap(\.says.first)
      guard !lines.isEmpty else { continue }
      let quoted = lines.map { words("level_change_name", ["line": $0]) }
      paragraphs.append(.hint(words(name, ["names": quoted.joined(separator: "; ")])))
    }
    return paragraphs
  }

  private static func how(_ answer: ObjectionAnswer.Kind?) -> String {
    switch answer {
    case .eased: "how_eased"
    case .answered: "how_answered"
    case .dropped: "how_dropped"
    case nil: "how_open"
    }
  }
}
