#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that only their owner may read: folders are made with mode 0700, files with 0600.
package enum PrivateFile {
  /// An error number of the system (`errno`).
  package struct Failure: Error, Hashable, Sendable {
    package let number: Int32
  }

  /// Makes sure that the file exists and is the owner's alone, with the folders above it.
  package static func create(at path: String) throws(Failure) {
    try createFolder(at: folder(of: path))
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    // A file that came from a copy may be open to others.
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
  }

  /// Appends in one write, so that two programs that append at once do not mix their lines.
  package static func append(_ text: String, to path: String) throws(Failure) {
    try write(text, to: path, flags: O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC)
  }

  /// Replaces the file as a whole: whoever reads it meets the old text or the new one, never half of either.
  package static func replace(with text: String, at path: String) throws(Failure) {
    let fresh = "\(path).new"
    try write(text, to: fresh, flags: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC)
    guard rename(fresh, path) == 0 else { throw Failure(number: errno) }
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The text of the file, with U+FFFD where it is not UTF-8; nil when it cannot be read.
  package static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = readBytes(descriptor, into: &buffer)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ text: String, to path: String, flags: Int32) throws(Failure) {
    try createFolder(at: folder(of: path))
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = writeBytes(descriptor, rest)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure(number: errno)
      }
    }
  }

  private static func createFolder(at path: String) throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0 { return }
    if path.contains("/"), path != "/" { try createFolder(at: folder(of: path)) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure(number: errno) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  // The functions of this type hide the system's of the same name, which need their module in front.

  private static func readBytes(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &buffer, buffer.count)
    #else
      Darwin.read(descriptor, &buffer, buffer.count)
    #endif
  }

  private static func writeBytes(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      #if canImport(Glibc)
        return Glibc.write(descriptor, base, buffer.count)
      #else
        return Darwin.write(descriptor, base, buffer.count)
      #endif
    }
  }
}
