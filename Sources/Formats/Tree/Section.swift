import Rules

/// Where findings are gathered while a file is read; shared by all sections of a load.
package final class FindingList {
  package private(set) var findings: [Finding] = []
  package init() {}
  package func add(_ finding: Finding) { findings.append(finding) }
  package func add(_ code: FindingCode, at location: Location, _ message: String, help: String) {
    findings.append(Finding(code: code, location: location, message: message, help: help))
  }
}

/// A mapping that is read key by key. Whatever is wrong becomes a finding, and reading goes on.
struct Section {
  let name: String
  let pairs: [Tree.Pair]
  let location: Location
  let findings: FindingList

  init?(_ tree: Tree, name: String, findings: FindingList) {
    guard case .mapping(let pairs, let location) = tree else {
      findings.add(
        .wrongShape, at: tree.location, "\(name) is written as keys with values.",
        help: "One \"key: value\" a line, indented by two spaces.")
      return nil
    }
    self.name = name
    self.pairs = pairs
    self.location = location
    self.findings = findings
  }

  func tree(_ key: String) -> Tree? { pairs.first { $0.key == key }?.value }

  /// Names every key that is not one of these.
  func allow(_ keys: [String]) {
    for pair in pairs where !keys.contains(pair.key) {
      let nearest = Spelling.nearest(to: pair.key, among: keys).map { " Did you mean \"\($0)\"?" } ?? ""
      findings.add(
        .unknownEntry, at: pair.place, "\(name) has no entry \"\(pair.key)\".",
        help: "Entries here: \(keys.joined(separator: ", ")).\(nearest)")
    }
  }

  func text(_ key: String) -> String? {
    switch tree(key) {
    case .scalar(let value, _)?: return value
    case nil: return nil
    case let other?:
      findings.add(
        .wrongShape, at: other.location, "\"\(key)\" of \(name) is one line of text.",
        help: "Write it as \(key): the text.")
      return nil
    }
  }

  func required(_ key: String, example: String, code: FindingCode = .missingEntry) -> String {
    if let text = text(key), !text.isEmpty { return text }
    if tree(key) == nil || text(key) == "" {
      findings.add(
        code, at: location, "\(name) has no \"\(key)\".", help: "Add \(key), such as \(key): \(example).")
    }
    return ""
  }

  /// No count and no length of a playbook comes near it.
  private static let numberAtMost = 1_000_000

  func number(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let value = Int(text), value.magnitude <= Self.numberAtMost { return value }
    findings.add(
      .notANumber, at: tree(key)?.location ?? location,
      Int(text) == nil ? "\"\(text)\" is no whole number." : "\(text) is more than anything here can be.",
      help: "A number alone, without a word behind it, such as \(key): 5.")
    return nil
  }

  func decimal(_ key: String) -> Double? {
    guard let text = text(key) else { return nil }
    if let value = Double(text), value.isFinite { return value }
    findings.add(
      .notANumber, at: tree(key)?.location ?? location, "\"\(text)\" is no number.", help: "Such as \(key): 0.25.")
    return nil
  }

  /// A list of words; `[A, B]` or one a line.
  func words(_ key: String) -> [(text: String, location: Location)] {
    switch tree(key) {
    case nil: return []
    case .list(let items, _)?:
      return items.compactMap { item in
        if case .scalar(let value, let location) = item { return (value, location) }
        findings.add(
          .wrongShape, at: item.location, "\"\(key)\" of \(name) is a list of words.", help: "Such as \(key): [A, B]."
        )
        return nil
      }
    case let other?:
      findings.add(
        .wrongShape, at: other.location, "\"\(key)\" of \(name) is a list.", help: "Such as \(key): [A, B].")
      return []
    }
  }

  /// A list of mappings.
  func sections(_ key: String, each: String) -> [Section] {
    switch tree(key) {
    case nil: return []
    case .list(let items, _)?: return items.compactMap { Section($0, name: each, findings: findings) }
    case let other?:
      findings.add(
        .wrongShape, at: other.location, "\"\(key)\" of \(name) is a list.", help: "Begin each entry with a dash.")
      return []
    }
  }

  /// A mapping of names to mappings, in the order of the file.
  func named(_ key: String) -> [(name: String, section: Section)] {
    guard let tree = tree(key), let outer = Section(tree, name: key, findings: findings) else { return [] }
    var seen: Set<String> = []
    return outer.pairs.compactMap { pair in
      guard seen.insert(pair.key).inserted else {
        findings.add(.duplicate, at: pair.place, "\"\(pair.key)\" stands here twice.", help: "Keep one of the two.")
        return nil
      }
      return Section(pair.value, name: pair.key, findings: findings).map { (pair.key, $0) }
    }
  }

  /// The names alone, whatever stands under them.
  func names(_ key: String) -> [String] {
    if case .mapping(let pairs, _)? = tree(key) { pairs.map(\.key) } else { [] }
  }

  /// A mapping of names to texts.
  func texts(_ key: String) -> [(name: String, text: String, location: Location)] {
    guard let tree = tree(key), let inner = Section(tree, name: key, findings: findings) else { return [] }
    return inner.pairs.compactMap { pair in
      guard case .scalar(let value, let location) = pair.value else {
        findings.add(
          .wrongShape, at: pair.value.location, "\"\(pair.key)\" of \(key) is one text or number.",
          help: "Write it on the line of its name, as \(pair.key): and then the text.")
        return nil
      }
      return (pair.key, value, location)
    }
  }

  func place(of key: String) -> Location { tree(key)?.location ?? location }

  /// One of a closed set of words.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, as type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: text, among: words).map { " Did you mean \"\($0)\"?" } ?? ""
    findings.add(
      .unknownValue, at: place(of: key), "\"\(text)\" is not one of the values of \"\(key)\".",
      help: "One of: \(words.joined(separator: ", ")).\(nearest)")
    return nil
  }
}
