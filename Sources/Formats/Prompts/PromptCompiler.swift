import Rules

/// The YAML files under `Prompts/` -> the form that is shipped, and back.
package enum PromptCompiler {
  /// - Parameter files: paths relative to `Prompts`, with their text.
  package static func compile(_ files: [(path: String, text: String)]) -> Loaded<String> {
    var findings: [Finding] = []
    var documents: [(path: String, tree: Tree)] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      let loaded = YAMLTree.read(file.text, file: file.path)
      findings += loaded.findings
      if let tree = loaded.value { documents.append((file.path, tree)) }
    }
    return Loaded(value: findings.isEmpty ? CompiledTree.write(documents) : nil, findings: findings)
  }

  /// Of a whole playbook: of the paths and hashes of its documents.
  package static func hash(_ documents: [CompiledTree.Document]) -> String {
    CompiledTree.hash(documents.sorted { $0.path < $1.path }.map { "\($0.path) \($0.hash)\n" }.joined())
  }
}
