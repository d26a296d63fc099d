import Rules

/// A line that names what may still be hidden when it is said.
struct GivenAway {
  let persona: Persona

  func findings() -> [Finding] {
    let lines = persona.writtenLines.map { ($0, SaidWords($0.text)) }
    let open = SaidWords(
      ([persona.before, persona.product, persona.person.title, persona.person.company]).joined(separator: " "))
    return persona.things.flatMap { thing in
      let words = thing.words.filter { !open.contain($0) }
      return lines.compactMap { line, said -> Finding? in
        if line.of?.name == thing.name, !line.isHalf { return nil }
        guard let word = words.first(where: { said.contain($0) }), !needs(line, thing) else { return nil }
        return Finding(
          code: .givesAway, location: line.location,
          message: "\"\(line.text)\" says \"\(word)\", which is hidden until \(thing.name) is told.",
          help: "Say it without that word, or let the line wait for told.\(thing.name).")
      }
    }
  }

  /// Whether the line cannot be said before the thing was told, whatever else is so.
  private func needs(_ line: WrittenLine, _ thing: Thing) -> Bool {
    guard let when = line.when, !line.isHalf else { return false }
    let vocabulary = persona.vocabulary
    var said: [(Int, Value)] = []
    func deny(_ name: String) {
      if let position = vocabulary.position(of: Key(name)) { said.append((position, .flag(false))) }
    }
    deny("told.\(thing.name)")
    for part in Part.allCases
    where !persona.things.contains(where: { $0.name != thing.name && $0.parts.contains(part) }) {
      deny("found.\(part.rawValue)")
    }
    return Resolution(vocabulary: vocabulary, said: said, mode: .saidOnly).truth(of: when) == .no
  }
}
