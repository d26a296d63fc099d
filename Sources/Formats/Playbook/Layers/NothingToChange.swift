import Planning
import Rules

extension LayerMerge {
  /// Whether an entry of an unknown id has what a new one needs.
  func isNew(_ entry: Tree, kind: String) -> Bool { missing(entry, kind: kind).isEmpty }

  private func missing(_ entry: Tree, kind: String) -> [String] {
    let there = Set(LayerMerge.pairs(entry).map(\.key))
    return LayerKind.needed(kind).filter { !there.contains($0) }
  }

  /// Both readings: a slip in the name of something that is there, or something new that lacks what it needs.
  func nothingToChange(
    _ id: String, _ entry: Tree, at place: Location, kind: String, present: Set<String>, isDropped: Bool
  ) -> Finding {
    let noun = LayerKind.noun(kind)
    let nearest = Spelling.nearest(to: id, among: present.sorted()).map { "Did you mean \($0)? " } ?? ""
    if isDropped {
      return Finding(
        code: .nothingToChange, location: place, message: "There is no \(noun) \"\(id)\" to take out.",
        help: nearest.isEmpty
          ? "Name a \(noun) of the playbook below, or take this entry out." : nearest + "Name it so.")
    }
    let missing = missing(entry, kind: kind)
    let list = RuleWords.joined(missing)
    return Finding(
      code: .nothingToChange, location: place,
      message:
        "There is no \(noun) \"\(id)\" to change, and for a new one \(list) \(missing.count > 1 ? "are" : "is") missing.",
      help: "\(nearest)To change a \(noun), give the id that it has; to add one, give it \(list) too.")
  }
}
