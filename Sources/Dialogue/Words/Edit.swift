extension Word {
  static let edit = Word(names: ["edit"], form: nil, help: "help.edit") { conversation, _ in
    switch conversation.asking {
    case .question(let key, _):
      conversation.effects.append(.edit(conversation.deal.sayings[key]?.words ?? ""))
    case .setting(let key):
      conversation.effects.append(.edit(conversation.settings[key]?.text ?? ""))
    case .offer, .recap:
      conversation.say("edit.nothing")
      conversation.ask()
    }
  }
}
