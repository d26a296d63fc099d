import Formats
import Planning
import Storage

/// The text of every playbook that a deal was opened with, by its hash, so that a deal which is opened under a newer one can
/// show what that changes. A few hundred kilobytes each, written once, and nothing is lost with them but that comparison.
struct KeptPlaybooks {
  let folder: String
  let library: PromptLibrary

  init(world: World) {
    folder = "\(world.folders.data)/playbooks"
    library = world.prompts
  }

  /// Does nothing where it is there already or cannot be written.
  func keep(_ playbook: Playbook) {
    let path = path(of: playbook.hash)
    guard !PrivateFile.exists(path), let layers = try? library.layers(of: playbook.id),
      PlaybookLayers.hash(layers) == playbook.hash
    else { return }
    let text = CompiledTree.write(layers.flatMap(\.documents).map { ($0.path, $0.tree) })
    try? PrivateFile.replace(with: text, at: path)
  }

  /// Nil where it was never kept, was damaged, or no longer reads.
  func playbook(_ name: NamedPlaybook) -> Playbook? {
    guard !name.hash.isEmpty, name.hash.allSatisfy({ $0.isHexDigit }), var text = PrivateFile.read(path(of: name.hash)),
      let documents = text.withUTF8({ CompiledTree.read(UnsafeRawBufferPointer($0), prefix: "playbooks/") })
    else { return nil }
    let chain = PlaybookLayers.chain(of: name.id, known: { [] }) { id throws(Never) in
      let files = documents.filter { PromptLibrary.belongs($0.path, to: id) }
      return files.isEmpty ? nil : files
    }
    guard let layers = chain.value, PlaybookLayers.hash(layers) == name.hash else { return nil }
    return PlaybookLoader.load(layers).value
  }

  private func path(of hash: String) -> String { "\(folder)/\(hash).txt" }
}
