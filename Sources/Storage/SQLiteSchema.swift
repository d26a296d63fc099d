import GRDB

/// The tables of the store. A migration that has been released is frozen: a change of the tables is a new one.
enum SQLiteSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 deals, entries, settings", foreignKeyChecks: .immediate) { database in
      try database.execute(
        sql: """
          CREATE TABLE deal (
            -- AUTOINCREMENT: the number of a forgotten deal is never given again.
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            slug TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL,
            archived INTEGER NOT NULL DEFAULT 0,
            opened TEXT
          );
          CREATE TABLE entry (
            row INTEGER PRIMARY KEY AUTOINCREMENT,
            deal INTEGER NOT NULL REFERENCES deal (number) ON DELETE CASCADE,
            device TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            stamp TEXT NOT NULL,
            json TEXT NOT NULL,
            UNIQUE (deal, device, sequence)
          );
          CREATE TABLE setting (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
          CREATE TABLE identity (device TEXT NOT NULL);
          INSERT INTO identity VALUES (lower(hex(randomblob(4))));
          """)
    }
    return migrator
  }
}
