import CPrompts
import Formats
import Foundation
import Planning
import Practice
import Rules
import Scheduling
import Storage

/// The files the program speaks from: those embedded in it, and before them a user's own copies of the same path in the
/// config folder.
struct PromptLibrary {
  /// Files that somebody wrote and that cannot be used; the text says where and why.
  struct Unreadable: Error {
    var text: String
  }

  let overrides: String

  init(folders: Folders) { overrides = folders.config }

  /// The shipped sentences, each in the user's own words where there are some.
  func phrases() throws(Unreadable) -> Phrases {
    guard !ownPhraseFiles.isEmpty else { return shippedPhrases }
    let own = PhrasesReader.read(try ownPhraseFiles.map { path throws(Unreadable) in try ownDocument(path) })
    guard let phrases = own.value, own.findings.isEmpty else { throw unreadable(own.findings) }
    return shippedPhrases.with(phrases)
  }

  var shippedPhrases: Phrases {
    PhrasesReader.read(Self.shippedDocuments { $0.hasPrefix("phrases/") }).value ?? Phrases([:])
  }

  var ownPhraseFiles: [String] { ownFiles.filter { $0.hasPrefix("phrases/") } }

  private func ownDocument(_ path: String) throws(Unreadable) -> CompiledTree.Document {
    let bytes = FileManager.default.contents(atPath: "\(overrides)/\(path)").map(Array.init) ?? []
    let loaded = YAMLTree.read(bytes, file: path)
    guard let tree = loaded.value else { throw unreadable(loaded.findings) }
    return CompiledTree.Document(path: path, tree: tree)
  }

  /// What the coach asks.
  func coachBank() throws(Unreadable) -> CoachBank {
    let loaded = CoachReader.read(try documents { $0 == "practice/coach.yaml" })
    guard let bank = loaded.value, loaded.findings.isEmpty else { throw unreadable(loaded.findings) }
    return bank
  }

  func template(_ path: String) -> String? {
    if let own = try? String(contentsOfFile: "\(overrides)/\(path)", encoding: .utf8) { return own }
    return Self.embedded(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The example deals, by name, in order.
  static var exampleDeals: [(name: String, text: String)] {
    let files = UnsafeBufferPointer(start: prompt_files(), count: prompt_file_count())
    return files.compactMap { file in
      let path = String(cString: file.path)
      guard path.hasPrefix("seeds/") else { return nil }
      let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.size)
      return (String(path.dropFirst(6)), String(decoding: bytes, as: UTF8.self))
    }
  }

  /// One country's public holidays, read when they are first asked for.
  static func holidays(_ country: String) -> PublicHolidays? {
    guard let table = embedded("holidays.txt") else { return nil }
    return PublicHolidays(country: country, in: Span(_unsafeElements: table.assumingMemoryBound(to: UInt8.self)))
  }

  // MARK: Documents

  /// The shipped documents of a path that is wanted, each in the user's own form where there is one, and the user's own
  /// beside them.
  func documents(where isWanted: (String) -> Bool) throws(Unreadable) -> [CompiledTree.Document] {
    let shipped = Self.shippedDocuments(where: isWanted)
    let own = ownFiles.filter(isWanted)
    guard !own.isEmpty else { return shipped }
    var documents = Dictionary(shipped.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for path in own {
      guard let bytes = FileManager.default.contents(atPath: "\(overrides)/\(path)") else { continue }
      let loaded = YAMLTree.read(Array(bytes), file: path)
      guard let tree = loaded.value else { throw unreadable(loaded.findings) }
      documents[path] = CompiledTree.Document(path: path, tree: tree)
    }
    return documents.values.sorted { $0.path < $1.path }
  }

  static func shippedDocuments(where isWanted: (String) -> Bool) -> [CompiledTree.Document] {
    embedded("compiled.txt").flatMap { CompiledTree.read($0, where: isWanted) } ?? []
  }

  /// Paths of all compiled documents.
  static var shippedPaths: [String] {
    var paths: [String] = []
    _ = embedded("compiled.txt").flatMap {
      CompiledTree.read($0) { path in
        paths.append(path)
        return false
      }
    }
    return paths
  }

  /// Paths of the YAML files in the config folder, relative to it.
  var ownFiles: [String] {
    ["phrases", "playbooks", "personas", "practice"].flatMap { folder -> [String] in
      // One look is enough where there is no such folder, which is nearly always.
      guard let files = FileManager.default.enumerator(atPath: "\(overrides)/\(folder)") else { return [] }
      return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }.sorted()
    }
  }

  func ownText(_ path: String) -> String? { try? String(contentsOfFile: "\(overrides)/\(path)", encoding: .utf8) }

  func unreadable(_ findings: [Finding]) -> Unreadable {
    Unreadable(text: FindingPrinter.text(findings) { ownText($0) })
  }

  private static func embedded(_ path: String) -> UnsafeRawBufferPointer? {
    let files = UnsafeBufferPointer(start: prompt_files(), count: prompt_file_count())
    guard let file = files.first(where: { String(cString: $0.path) == path }) else { return nil }
    return UnsafeRawBufferPointer(start: file.bytes, count: file.size)
  }
}
