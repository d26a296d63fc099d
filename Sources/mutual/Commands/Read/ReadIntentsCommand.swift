import ArgumentParser
import Formats
import Reading

/// `mutual read intents`: the door of the intent reader.
struct ReadIntentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intents",
    abstract: "Read {\"id\",\"text\"} lines from stdin and write what each is for in a sales call.")

  func run() throws {
    let library = PromptLibrary(folders: World(today: nil).folders)
    guard let weights = library.template("lexicon/intents.txt"),
      let concepts = library.template("lexicon/concepts.txt"),
      let model = IntentModel(weights: weights, concepts: concepts)
    else { throw Told.used("lexicon/intents.txt is not what Scripts/lexicon writes; that script makes it anew.") }
    let door = IntentsDoor(model: model)
    try ReadCommand.pump { door.answer($0) }
  }
}
