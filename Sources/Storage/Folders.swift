import Planning

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where things live on this machine, by the XDG base directory specification; macOS uses the same places.
///
///     Folders(environment: ["HOME": "/home/ada"]).data == "/home/ada/.local/share/mutual"
package struct Folders: Hashable, Sendable {
  /// The store of deals.
  package let data: String
  /// What may be lost without harm: the history of typed lines.
  package let state: String
  /// What the seller wrote: own playbooks.
  package let config: String

  /// A variable that is empty or no absolute path counts as not set, as the specification says.
  package init(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? Folders.homeOfUser
    func folder(_ variable: String, otherwise path: String) -> String {
      let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/\(path)"
      return "\(base)/mutual"
    }
    data = folder("XDG_DATA_HOME", otherwise: ".local/share")
    state = folder("XDG_STATE_HOME", otherwise: ".local/state")
    config = folder("XDG_CONFIG_HOME", otherwise: ".config")
  }

  package var store: String { "\(data)/deals.sqlite" }
  package var history: String { "\(state)/history" }

  private static var homeOfUser: String {
    guard let user = getpwuid(getuid()), let path = user.pointee.pw_dir else { return "/" }
    return String(cString: path)
  }
}
