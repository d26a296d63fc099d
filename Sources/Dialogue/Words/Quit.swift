extension Word {
  static let quit = Word(names: ["quit"], form: nil, help: "help.quit") { conversation, _ in
    conversation.say("session.saved", ["account": conversation.account])
    conversation.effects.append(.leave)
  }
}
