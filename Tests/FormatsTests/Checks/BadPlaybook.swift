import Formats
import Foundation
import Rules
import TestSupport

/// A file that has something wrong with it and says so itself, in its first lines:
///
///     # expect: unknown-key at 4:11: There is no fact "deal.valu"
///
/// It is read together with `base.yml`, unless it names a playbook itself, extends that one, or says `# alone`.
struct BadPlaybook: CustomStringConvertible {
  let name: String
  let bytes: [UInt8]
  let expected: [Expectation]

  struct Expectation: Hashable, CustomStringConvertible {
    var code: String
    var place: String
    var piece: String

    var description: String { "\(code) at \(place)" }
  }

  var description: String { name }
  var file: String { "\(name).yaml" }

  static let folder = Shipped.root.appendingPathComponent("Tests/FormatsTests/BadPlaybooks")
  static let base = (try? Array(Data(contentsOf: folder.appendingPathComponent("base.yml")))) ?? []

  static let all: [BadPlaybook] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { file in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)) else { return nil }
      return BadPlaybook(name: String(file.dropLast(5)), bytes: Array(data))
    }
  }()

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let comments = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix { $0.hasPrefix("#") }
    expected = comments.compactMap { line in
      guard let match = line.firstMatch(of: #/# expect: ([a-z0-9-]+) at ([0-9]+:[0-9]+): (.+)/#) else { return nil }
      return Expectation(code: String(match.1), place: String(match.2), piece: String(match.3))
    }
  }

  /// What the product says about it, in the order of places.
  var findings: [Finding] { Self.findings(of: bytes, file: file, id: name) }

  static func findings(of bytes: [UInt8], file: String, id: String) -> [Finding] {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let isAlone = lines.contains { $0.hasPrefix("playbook:") || $0.hasPrefix("extends:") || $0 == "# alone" }
    var files = PlaybookFiles()
    files.read(bytes, file: file)
    if !isAlone { files.read(base, file: "base.yml") }
    return PlaybookCheck.findings(
      of: files, id: isAlone ? id : "small", phrases: Shipped.phrases.names, known: { ["small"] }
    ) { layer in
      layer == "small" ? baseFiles.documents : nil
    }
  }

  private static let baseFiles = {
    var files = PlaybookFiles()
    files.read(base, file: "base.yml")
    return files
  }()
}
