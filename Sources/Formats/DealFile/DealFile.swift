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
    /// Identifies the exact text of the playbook under which the deal began.
    package var hash: String

    package init(playbook: String, hash: String) {
      self.playbook = playbook
      self.hash = hash
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
    let first: JSON = [
      "format": .number(Double(DealFile.format)), "playbook": .text(header.playbook), "hash": .text(header.hash),
    ]
    return ([first] + entries.map(\.json)).map { "\($0)\n" }.joined()
  }
}
