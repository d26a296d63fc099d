import Planning
import Rules

/// A whole deal as text: its log as JSON Lines, after one line that names the format and the playbook.
///
///     {"format":1,"playbook":"b2b-software","hash":"5f1c…"}
///     {"device":"d1","sequence":1,"turn":1,"stamp":"…","by":"rep","words":"Acme","do":"set","key":"buyer.company",…}
///
/// Empty lines and lines that begin with `#` are passed over, so that an example deal can explain itself.
package struct DealFile: Hashable, Sendable {
  package var header: Header
  package var entries: [Entry]

  package struct Header: Hashable, Sendable {
    package var playbook: String
    /// Identifies the exact text of the playbook under which the deal was last open.
    package var hash: String
    /// Nil where it is not known.
    package var version: Int?

    package init(playbook: String, hash: String, version: Int? = nil) {
      self.playbook = playbook
      self.hash = hash
      self.version = version
    }

    package init(_ playbook: NamedPlaybook) {
      self.init(playbook: playbook.id, hash: playbook.hash, version: playbook.version)
    }
  }

  /// The only format there is so far. It rises when an older version could no longer read the file rightly.
  package static let format = 1

  package init(header: Header, entries: [Entry]) {
    self.header = header
    self.entries = entries
  }

  /// The same deal always gives the same bytes; every line ends with a line feed.
  package var text: String {
    let first = [
      JSON.Member("format", .number(Double(DealFile.format))), JSON.Member("playbook", .text(header.playbook)),
      JSON.Member("hash", .text(header.hash)),
    ]
    let version = header.version.map { [JSON.Member("version", .number(Double($0)))] } ?? []
    return ([.object(first + version)] + entries.map(\.json)).map { "\($0)\n" }.joined()
  }
}
