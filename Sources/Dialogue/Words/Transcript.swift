extension Word {
  static let transcript = Word(names: ["transcript"], form: nil, help: "help.transcript") { conversation, _ in
    conversation.effects.append(.transcript)
    conversation.ask()
  }
}
