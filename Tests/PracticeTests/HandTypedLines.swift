import Foundation

@testable import Practice

/// Calls as tired reps type them: a file a buyer in `HandTyped`, and in it a `# skilled`, a `# middling`, … with a line a line.
enum HandTyped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("HandTyped")

  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  /// By name of the way, in the order of the file.
  static func calls(_ name: String) -> [(way: String, lines: [String])] {
    let text = (try? String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)) ?? ""
    var calls: [(way: String, lines: [String])] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("# ") {
        calls.append((String(line.dropFirst(2)), []))
      } else if !calls.isEmpty {
        calls[calls.count - 1].lines.append(line)
      }
    }
    return calls
  }
}
