import Dialogue
import Foundation
import Reading

/// A file of notes, or what comes through a pipe, as text. Nothing of it is written anywhere: only what is taken from it
/// becomes part of a deal.
enum NotesFile {
  /// - Parameter path: `-` is the standard input, up to its end.
  static func read(_ path: String) throws(Told) -> CallNotes {
    let name = path == "-" ? "what was pasted" : URL(fileURLWithPath: path).lastPathComponent
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw .used("\(path) cannot be read: \(String(cString: strerror(errno))). Such as: mutual plan call.txt")
    }
    defer { if path != "-" { close(descriptor) } }
    let bytes = try bytes(of: descriptor, name: name)
    guard !bytes.contains(0) else {
      throw .used("\(name) is no text. A document has to be saved as plain text (.txt) first, or its text pasted.")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // A few bytes that are no UTF-8 are read past; a file of them is no text.
    guard text.utf8.count <= bytes.count + bytes.count / 10 + 64 else {
      throw .used("\(name) is no text. A document has to be saved as plain text (.txt) first, or its text pasted.")
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .used("\(name) is empty: there is nothing to read.") }
    return CallNotes(name: name, text: text)
  }

  /// No more than one byte beyond the limit is ever held.
  private static func bytes(of descriptor: Int32, name: String) throws(Told) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .used("\(name) cannot be read: \(String(cString: strerror(errno))).") }
      if count == 0 { return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes }
      bytes += buffer[..<count]
      guard bytes.count <= NotesReading.longest else {
        throw .used(
          "\(name) is larger than \(NotesReading.longest / 1_000) kB, which is more than any call has to say. A part of it, or the notes of one call, can be read."
        )
      }
    }
  }
}
