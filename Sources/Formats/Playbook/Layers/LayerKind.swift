/// How the entries of one kind are known again in another layer.
enum LayerKind {
  /// A mapping of ids: `steps`, `facts`.
  case named
  /// A list whose entries are known by what stands under this key, or under all of these: `rules` by `rule`.
  case listed(by: [String])
  /// A list of words that grows: `core`, roles.
  case words
  /// One mapping of numbers and tables: `settings`.
  case table
  /// One text: the name, the version, the title.
  case text

  static func of(_ key: String) -> LayerKind? {
    switch key {
    case "playbook", "version", "title": .text
    case "steps", "facts": .named
    case "rules": .listed(by: ["rule"])
    case "readers": .listed(by: ["reader"])
    case "groups": .listed(by: ["group"])
    case "phases": .listed(by: ["phase"])
    case "ticks": .listed(by: ["tick"])
    case "deliverables": .listed(by: ["title"])
    case "stand-ins": .listed(by: ["role"])
    case "essentials": .listed(by: ["essential"])
    case "merged titles": .listed(by: ["row", "members"])
    case "core", "buyer roles", "seller roles": .words
    case "settings", "lexicon", "words": .table
    default: nil
    }
  }

  /// What an entry of the kind is called in a sentence.
  static func noun(_ key: String) -> String {
    switch key {
    case "steps": "step"
    case "facts": "fact"
    case "rules": "rule"
    case "readers": "reader"
    case "groups": "group"
    case "phases": "phase"
    case "ticks": "tick"
    case "deliverables": "deliverable"
    case "stand-ins": "stand-in"
    case "essentials": "essential"
    default: "merged title"
    }
  }

  /// Without these an entry can only have been meant as a change of one that is there.
  static func needed(_ key: String) -> [String] {
    switch key {
    case "steps": ["title", "done when", "phase", "when", "days", "buyer role", "seller role"]
    case "facts": ["type"]
    case "rules": ["when"]
    case "readers": ["facts", "while"]
    case "groups": ["settles", "facts"]
    case "phases", "merged titles": ["title"]
    case "ticks": ["step"]
    case "deliverables": ["side", "when"]
    case "stand-ins": ["stand-in"]
    case "essentials": ["known when"]
    default: []
    }
  }
}
