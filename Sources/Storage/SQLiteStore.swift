import GRDB
import Planning
import Scheduling

/// The store on disk: one SQLite file, its log of changes beside it (`-wal`, `-shm`), all readable by the owner alone.
///
/// An append has reached the disk when it returns: a crash or a power cut right after it loses nothing.
package final class SQLiteStore: DealStore {
  package let path: String
  package let device: String
  private let queue: DatabaseQueue

  /// Opens the store, and makes it where there is none.
  /// - Parameter patience: how long to wait for another program that is writing, in seconds.
  package init(path: String, patience: Double = 2) throws(StoreError) {
    self.path = path
    do throws(PrivateFile.Failure) {
      try PrivateFile.create(at: path)
    } catch {
      throw StoreError(failure: error, path: path)
    }
    (queue, device) = try StoreError.translating(path: path) {
      let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration(patience: patience))
      try SQLiteStore.prepare(queue, path: path)
      let device = try queue.read { try String.fetchOne($0, sql: "SELECT device FROM identity") }
      guard let device else { throw StoreError.damaged(path: path) }
      return (queue, device)
    }
  }

  private static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "deals"
    configuration.prepareDatabase { database in
      // By hand: the library's own WAL mode sets synchronous to NORMAL afterwards, which would acknowledge what is not
      // yet on the disk, and writes to a store that is only opened.
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // What is forgotten is overwritten, not only unlinked.
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  private static func prepare(_ queue: DatabaseQueue, path: String) throws {
    let migrator = SQLiteSchema.migrator
    let applied = try queue.read { try migrator.appliedIdentifiers($0) }
    if let unknown = applied.subtracting(migrator.migrations).min() {
      throw StoreError.newer(path: path, what: unknown)
    }
    if applied.count < migrator.migrations.count { try migrator.migrate(queue) }
  }

  /// How the connection is set, for tests.
  package func pragma(_ name: String) throws(StoreError) -> String? {
    try read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  // MARK: - Deals

  package func deals() throws(StoreError) -> [DealSummary] {
    try read { try SQLiteStore.summaries($0) }
  }

  package func create(account: String) throws(StoreError) -> DealSummary {
    try write { try SQLiteStore.create(account: account, $0) }
  }

  package func rename(_ deal: Int, account: String) throws(StoreError) -> DealSummary {
    try write { database in
      let slugs = try String.fetchSet(database, sql: "SELECT slug FROM deal WHERE number <> ?", arguments: [deal])
      let slug = Slug.free(for: account, taken: slugs)
      return try SQLiteStore.change(
        deal, "UPDATE deal SET account = ?, slug = ? WHERE number = ?", [account, slug, deal], database)
    }
  }

  package func archive(_ deal: Int, _ isArchived: Bool) throws(StoreError) {
    try write { database in
      _ = try SQLiteStore.change(
        deal, "UPDATE deal SET archived = ? WHERE number = ?", [isArchived, deal], database)
    }
  }

  package func opened(_ deal: Int, on day: Day) throws(StoreError) {
    try write { database in
      _ = try SQLiteStore.change(deal, "UPDATE deal SET opened = ? WHERE number = ?", [day.iso, deal], database)
    }
  }

  package func copy(_ deal: Int) throws(StoreError) -> DealSummary {
    try write { database in
      let original = try SQLiteStore.summary(of: deal, database)
      let copy = try SQLiteStore.create(account: original.account, database)
      try database.execute(
        sql: """
          INSERT INTO entry (deal, device, sequence, stamp, json)
          SELECT ?, device, sequence, stamp, json FROM entry WHERE deal = ? ORDER BY row
          """,
        arguments: [copy.number, deal])
      return try SQLiteStore.summary(of: copy.number, database)
    }
  }

  package func forget(_ deal: Int) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM deal WHERE number = ?", arguments: [deal])
      if database.changesCount == 0 { throw StoreError.noSuchDeal(number: deal) }
    }
    // The log of changes still holds the old pages until it is written back and cut.
    try StoreError.translating(path: path) {
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }

  // MARK: - Logs

  package func log(of deal: Int) throws(StoreError) -> StoredLog {
    try read { database in
      _ = try SQLiteStore.summary(of: deal, database)
      return try self.entries(of: deal, after: 0, database)
    }
  }

  package func append(_ entries: [Entry], to deal: Int, seen: Int) throws(StoreError) -> Appended {
    try write { database in
      _ = try SQLiteStore.summary(of: deal, database)
      let others = try self.entries(of: deal, after: seen, database)
      let sequence = try Int.fetchOne(
        database, sql: "SELECT max(sequence) FROM entry WHERE deal = ? AND device = ?", arguments: [deal, self.device])
      let own = entries.numbered(device: self.device, after: sequence ?? 0, others: others.entries)
      for entry in own { try SQLiteStore.insert(entry, into: deal, database) }
      let lastRow = own.isEmpty ? max(seen, others.lastRow) : Int(database.lastInsertedRowID)
      return Appended(others: others.entries, own: own, lastRow: lastRow)
    }
  }

  package func merge(_ entries: [Entry], into deal: Int) throws(StoreError) {
    try write { database in
      _ = try SQLiteStore.summary(of: deal, database)
      for entry in entries { try SQLiteStore.insert(entry, into: deal, unlessKnown: true, database) }
    }
  }

  // MARK: - Settings

  package func settings() throws(StoreError) -> [String: JSON] {
    try read { database in
      var settings: [String: JSON] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT name, json FROM setting") {
        settings[row["name"]] = try JSON(parsing: row["json"] as String)
      }
      return settings
    }
  }

  package func set(_ setting: String, to value: JSON?) throws(StoreError) {
    try write { database in
      if let value {
        try database.execute(
          sql: "INSERT OR REPLACE INTO setting (name, json) VALUES (?, ?)", arguments: [setting, value.description])
      } else {
        try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [setting])
      }
    }
  }

  // MARK: - Statements

  private func entries(of deal: Int, after row: Int, _ database: Database) throws -> StoredLog {
    var log = StoredLog()
    let rows = try Row.fetchCursor(
      database, sql: "SELECT row, json FROM entry WHERE deal = ? AND row > ? ORDER BY row", arguments: [deal, row])
    while let row = try rows.next() {
      log.entries.append(try Entry(json: try JSON(parsing: row["json"] as String)))
      log.lastRow = row["row"]
    }
    return log
  }

  private static func insert(
    _ entry: Entry, into deal: Int, unlessKnown: Bool = false, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT \(unlessKnown ? "OR IGNORE " : "")INTO entry (deal, device, sequence, stamp, json) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [deal, entry.device, entry.sequence, entry.stamp, entry.json.description])
  }

  private static func create(account: String, _ database: Database) throws -> DealSummary {
    let slug = Slug.free(for: account, taken: try String.fetchSet(database, sql: "SELECT slug FROM deal"))
    try database.execute(sql: "INSERT INTO deal (slug, account) VALUES (?, ?)", arguments: [slug, account])
    return try summary(of: Int(database.lastInsertedRowID), database)
  }

  private static func change(
    _ deal: Int, _ sql: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> DealSummary {
    try database.execute(sql: sql, arguments: arguments)
    return try summary(of: deal, database)
  }

  private static func summary(of deal: Int, _ database: Database) throws -> DealSummary {
    guard let summary = try summaries(database, only: deal).first else { throw StoreError.noSuchDeal(number: deal) }
    return summary
  }

  private static func summaries(_ database: Database, only deal: Int? = nil) throws -> [DealSummary] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT deal.*, count(entry.row) AS entries, max(entry.stamp) AS stamp
        FROM deal LEFT JOIN entry ON entry.deal = deal.number
        WHERE ?1 IS NULL OR deal.number = ?1 GROUP BY deal.number ORDER BY deal.number
        """,
      arguments: [deal])
    return rows.map { row in
      DealSummary(
        number: row["number"], slug: row["slug"], account: row["account"], isArchived: row["archived"],
        lastStamp: row["stamp"], entryCount: row["entries"],
        lastOpened: (row["opened"] as String?).flatMap { Day(iso: $0) })
    }
  }

  private func read<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    try StoreError.translating(path: path) { try queue.read(work) }
  }

  /// In one transaction, which takes the lock at once: two that read first and then both wrote would end in a refusal.
  private func write<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    try StoreError.translating(path: path) {
      try queue.writeWithoutTransaction { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try work(database)
          return .commit
        }
        guard let result else { throw StoreError.damaged(path: path) }
        return result
      }
    }
  }
}
