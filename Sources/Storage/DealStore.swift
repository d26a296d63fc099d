import Planning
import Scheduling

/// The deals of one seller on one machine, with the seller's settings.
///
/// Its conformers are `SQLiteStore`, which keeps them on disk, and `MemoryStore`, for tests; declare no others. Both pass
/// the same tests. A log only grows: entries are appended and never changed, so two terminals on one deal cannot
/// overwrite each other.
package protocol DealStore: AnyObject {
  /// A word that names this machine in entries and in no other place; made at random once.
  var device: String { get }

  /// In order of number, archived ones included.
  func deals() throws(StoreError) -> [DealSummary]
  /// A new deal with an empty log and a slug of its own.
  func create(account: String) throws(StoreError) -> DealSummary
  func log(of deal: Int) throws(StoreError) -> StoredLog
  /// Writes all of the entries or none, and returns when they are safe on the disk.
  ///
  /// The store numbers them: `device` and `sequence` are set, and a `turn` that another terminal has used meanwhile moves
  /// up, so that undo never takes back somebody else's line.
  /// - Parameter seen: `StoredLog.lastRow` or `Appended.lastRow` as last returned for this deal.
  func append(_ entries: [Entry], to deal: Int, seen: Int) throws(StoreError) -> Appended
  /// Adds entries as they are, leaving out those that are there already (same device and sequence). For import.
  func merge(_ entries: [Entry], into deal: Int) throws(StoreError)

  /// The deal gets this account and a slug to match.
  func rename(_ deal: Int, account: String) throws(StoreError) -> DealSummary
  func archive(_ deal: Int, _ isArchived: Bool) throws(StoreError)
  /// A new deal of the same account with the same log.
  func copy(_ deal: Int) throws(StoreError) -> DealSummary
  /// The deal and its log are gone from the disk.
  func forget(_ deal: Int) throws(StoreError)
  func opened(_ deal: Int, on day: Day) throws(StoreError)

  /// The seller's settings by key, such as `seller.company`.
  func settings() throws(StoreError) -> [String: JSON]
  /// Nil takes the setting away.
  func set(_ setting: String, to value: JSON?) throws(StoreError)
}

/// A log as it stands in the store.
package struct StoredLog: Hashable, Sendable {
  /// In the order in which they were written.
  package var entries: [Entry]
  /// Hand it back when appending; 0 while there are no entries.
  package var lastRow: Int

  package init(entries: [Entry] = [], lastRow: Int = 0) {
    self.entries = entries
    self.lastRow = lastRow
  }
}

/// What stands in the store after an append.
package struct Appended: Hashable, Sendable {
  /// What others had appended since the row that was seen; it stands before `own` in the log.
  package var others: [Entry]
  /// The entries as they were stored, with the numbers they were given.
  package var own: [Entry]
  package var lastRow: Int
}

extension DealStore {
  package func find(_ name: String) throws(StoreError) -> DealMatch { DealMatch(name, among: try deals()) }

  package func deal(_ number: Int) throws(StoreError) -> DealSummary {
    guard let deal = try deals().first(where: { $0.number == number }) else { throw .noSuchDeal(number: number) }
    return deal
  }
}
