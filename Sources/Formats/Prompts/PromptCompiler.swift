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

  /// FNV-1a, 64 bits, in hexadecimal: names a version of a playbook, and guards nothing.
  package static func hash(_ documents: [(path: String, tree: Tree)]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in CompiledTree.write(documents).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
