/// The finished practice calls of this machine: a file of lines that only grows, readable by its owner alone.
package struct PracticeRuns: Sendable {
  package let path: String

  package init(folders: Folders) { path = "\(folders.data)/practice.jsonl" }

  package init(path: String) { self.path = path }

  /// The oldest first; none where there is no file yet. What a line says is for others to read.
  package func lines() -> [String] {
    (PrivateFile.read(path) ?? "").split(separator: "\n").map(String.init)
  }

  /// A line that a crash cut off is ended first, so that it takes no other with it.
  package func append(_ line: String) throws(PrivateFile.Failure) {
    let isCut = PrivateFile.read(path).map { !$0.isEmpty && $0.last != "\n" } ?? false
    try PrivateFile.append("\(isCut ? "\n" : "")\(line)\n", to: path)
  }
}
