extension Word {
  static let found = Word(names: ["found", "notes"], form: nil, help: "help.found") { conversation, _ in
    guard !conversation.noted.isEmpty else {
      conversation.say("notes.none")
      return conversation.askNext()
    }
    if !conversation.isLookingThroughNotes {
      conversation.commit([.moment(Conversation.notesAgain)], words: "found")
    }
    conversation.lookThroughNotes()
  }
}
