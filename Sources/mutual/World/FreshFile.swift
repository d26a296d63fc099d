import Foundation

/// Files that never overwrite another one.
enum FreshFile {
  /// `name-1.md`, or the next number that is free, in the current folder. The path as it was written.
  static func write(_ text: String, name: String, extension suffix: String) throws(Told) -> String {
    for number in 1...9_999 {
      let path = "\(name)\(number).\(suffix)"
      if try write(text, to: path, replacing: false) { return path }
    }
    throw Told(message: "There are 9,999 files called \(name) here. Give a name of your own.", code: 2)
  }

  /// False when the file is there already.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Told) -> Bool {
    let flags = O_WRONLY | O_CREAT | (replacing ? O_TRUNC : O_EXCL)
    let file = open(path, flags, 0o600)
    if file < 0 {
      if errno == EEXIST { return false }
      throw Told(message: "\(path) cannot be written: \(String(cString: strerror(errno))).", code: 3)
    }
    defer { close(file) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        throw Told(message: "\(path) cannot be written: \(String(cString: strerror(errno))).", code: 3)
      }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
