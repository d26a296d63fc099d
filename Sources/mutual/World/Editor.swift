import Foundation

/// The rep's own editor, for an answer that wants more room than a line.
enum Editor {
  /// Nil when it could not be started or was left with an error.
  static func edit(_ text: String, hint: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let command = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    let path = NSTemporaryDirectory() + "mutual-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data((text + "\n\n# " + hint + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(command) \"$1\"", "sh", path]
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    guard process.terminationStatus == 0, let edited = try? String(contentsOfFile: path, encoding: .utf8) else {
      return nil
    }
    let lines = edited.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }
}

/// Opens a file with whatever the desktop has for it.
enum Opener {
  static func open(_ path: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", path]
    #else
      process.arguments = ["xdg-open", path]
    #endif
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }
}
