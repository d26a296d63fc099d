import ArgumentParser
import Formats
import Planning

/// `mutual playbook explain D04`, `… explain acme budget.approved`: one thing of a playbook in plain words.
struct PlaybookExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell what a step, a rule, a fact or a setting of a playbook is.",
    usage: "mutual playbook explain [<playbook>] <thing>")

  @Argument(
    help: "A step such as D04, a rule such as R-M02, a fact such as data.personal, or a setting; before it, a playbook."
  )
  var words: [String]

  func run() throws {
    let library = World(today: nil).prompts
    guard let thing = words.last, words.count <= 2 else {
      throw Told.used("Name a playbook and one thing of it, such as: mutual playbook explain b2b-software D04.")
    }
    let id = words.count == 2 ? words[0] : PromptLibrary.shippedPlaybook
    do {
      let layers = try library.layers(of: id)
      let loaded = PlaybookLoader.load(layers)
      guard let playbook = loaded.value else { throw library.unreadable(loaded.findings) }
      // A test with a slip in it is told by "test"; here the others speak.
      let tests = try layers.flatMap { layer in
        TestsReader.read(try library.testDocuments(of: layer.id)) { _ in playbook }.value ?? []
      }
      let explanation = PlaybookExplanation(playbook: playbook, layers: layers, tests: tests)
      guard let lines = explanation.lines(thing) else {
        let nearest = explanation.nearest(to: thing).map { " Did you mean \($0)?" } ?? ""
        throw Told.used("\(id) has no step, rule, fact or setting \"\(thing)\".\(nearest)")
      }
      show(lines)
    } catch let unreadable as PromptLibrary.Unreadable {
      throw Told.used(unreadable.text)
    }
  }

  private func show(_ lines: [PlaybookExplanation.Line]) {
    let column = (lines.map(\.label.count).max() ?? 0) + 2
    let width = min(Terminal.columns, 110)
    for line in lines {
      let wrapped = TextWrap.lines(line.text, width: max(30, width - column))
      for (number, text) in wrapped.enumerated() {
        let label = number == 0 ? line.label : ""
        print(label + String(repeating: " ", count: column - label.count) + text)
      }
    }
  }
}
