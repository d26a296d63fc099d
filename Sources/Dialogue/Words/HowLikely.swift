/// The forecast, however it is asked for: `how likely is it`, `what are the odds`.
extension Word {
  static let howLikely = Word(
    names: [
      "how likely", "what are the odds", "what are the chances", "what are our chances", "what is the chance",
      "what's the chance", "how sure", "how certain", "odds", "chance", "chances",
    ],
    form: { rest, conversation in
      conversation.planStands
        && rest.lowercased().split { !$0.isLetter }.allSatisfy { isAboutIt.contains(String($0)) }
    },
    help: "help.how_likely"
  ) { conversation, _ in
    conversation.showChance()
    conversation.askNext()
  }

  /// "Is it", "are we to make it in time".
  private static let isAboutIt: Set<String> = [
    "is", "it", "this", "that", "are", "we", "to", "make", "making", "in", "time", "of", "go", "live", "hold", "holds",
    "you", "the", "date", "day", "plan", "will", "work", "be", "on", "for",
  ]
}
