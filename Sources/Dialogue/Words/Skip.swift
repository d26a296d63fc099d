extension Word {
  static let skip = Word(names: ["skip", "?"], form: nil, help: "help.skip") { conversation, _ in
    switch conversation.asking {
    case .question(let key, let turn): conversation.skip(key, turn: turn, words: "skip")
    case .setting(let key): conversation.skipSetting(key)
    case .offer, .recap:
      conversation.say("skip.nothing")
      conversation.ask()
    }
  }
}
