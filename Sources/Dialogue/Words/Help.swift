extension Word {
  static let help = Word(names: ["help"], form: nil, help: "help.help") { conversation, _ in
    conversation.showHelp()
  }
}

extension Conversation {
  /// What can be typed now: what the prompt waits for, then the words.
  fileprivate mutating func showHelp() {
    switch asking {
    case .question, .setting:
      if let question = currentQuestion {
        say("help.at_question", ["question": question.ask, "example": question.example])
      }
    case .offer: say("help.at_offer")
    case .recap: say("help.at_recap")
    }
    effects.append(.show(inTwoColumns(Word.all.map { (phrases($0.help + ".form"), phrases($0.help)) })))
    ask()
  }
}
