import Planning
import Rules

/// A playbook with everything that it extends, down to the one that stands alone.
///
///     playbook: acme-uk      extends: acme
///     playbook: acme         extends: b2b-software
package enum PlaybookLayers {
  /// - Parameters:
  ///   - known: ids to choose from, for the sentence that says that one is not known.
  ///   - documents: the files of a playbook, without its tests; nil for a playbook that is not known.
  /// - Returns: the layers, the one that stands alone first; nil when the chain cannot be followed to its end.
  package static func chain<Failure: Error>(
    of id: String, known: () -> [String], documents: (String) throws(Failure) -> [CompiledTree.Document]?
  ) throws(Failure) -> Loaded<[PlaybookLayer]> {
    var layers: [PlaybookLayer] = []
    var findings: [Finding] = []
    var next = (id: id, location: Location(file: "playbooks/\(id)", line: 1, column: 1))
    while true {
      if layers.contains(where: { $0.id == next.id }) {
        let path = (layers.map(\.id) + [next.id]).joined(separator: " -> ")
        findings.append(
          Finding(
            code: .circle, location: next.location, message: "These playbooks extend each other: \(path).",
            help: "Let one of them stand alone: take its line extends out."))
        return Loaded(value: nil, findings: findings)
      }
      guard let files = try documents(next.id) else {
        findings.append(unknown(next.id, at: next.location, known: known(), from: layers))
        return Loaded(value: nil, findings: findings)
      }
      let layer = PlaybookLayer(id: next.id, documents: files)
      layers.append(layer)
      if let name = layer.name, name.id != layer.id {
        findings.append(
          Finding(
            code: .wrongName, location: name.location,
            message: "This playbook is kept as \"\(layer.id)\" and calls itself \"\(name.id)\".",
            help: "Give it one name, such as playbook: \(layer.id)."))
      }
      guard let extends = layer.extends else { return Loaded(value: layers.reversed(), findings: findings) }
      next = extends
    }
  }

  private static func unknown(
    _ id: String, at location: Location, known: [String], from layers: [PlaybookLayer]
  ) -> Finding {
    let nearest = Spelling.nearest(to: id, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
    let path = layers.map(\.id).joined(separator: " -> ")
    let who = layers.isEmpty ? "" : ", which \(path) extends"
    return Finding(
      code: .unknownPlaybook, location: location, message: "There is no playbook \"\(id)\"\(who).",
      help: "Known here: \(known.joined(separator: ", ")).\(nearest)")
  }

  /// Of all files of all layers: a plan names exactly what made it. One layer has the hash of its files alone.
  package static func hash(_ layers: [PlaybookLayer]) -> String { PromptCompiler.hash(layers.flatMap(\.documents)) }
}
