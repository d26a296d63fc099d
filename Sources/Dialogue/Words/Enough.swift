extension Word {
  static let enough = Word(
    names: ["enough", "good enough", "that is enough", "that's enough", "that is all i know", "that's all i know"],
    form: nil, help: "help.enough"
  ) { conversation, _ in
    conversation.stopAsking()
  }
}

extension Conversation {
  /// Ends the asking: from the core the draft is shown, from a group the offer comes back.
  mutating func stopAsking() {
    let hadPlan = planStands
    if case .setting? = pending {
      skipAllSettings()
    } else {
      pending = nil
      if case .offer = stage {
        say("enough.nothing_asked")
      } else {
        commit([.moment("enough")], words: "enough")
      }
    }
    if !hadPlan { showDraft(isFirst: true) }
    askNext()
  }
}
