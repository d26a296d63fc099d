import Foundation
import GRDB
import Planning
import Storage
import TestSupport
import Testing

@Suite("The store on disk", .serialized)
struct SQLiteStoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("share/mutual/deals.sqlite")
  }

  private func mode(of path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("the folder and every file are the owner's alone")
  func modes() throws {
    let store = try SQLiteStore(path: path)
    _ = try store.create(account: "Acme")
    #expect(try mode(of: folder.file("share/mutual")) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(of: path + suffix) == 0o600, "\(suffix)") }
  }

  @Test("what was written is there for another program at once, and the machine keeps its name")
  func reopened() throws {
    let store = try SQLiteStore(path: path)
    let deal = try store.create(account: "Acme").number
    let own = try store.append([.saying("one", turn: 1)], to: deal, seen: 0).own
    let other = try SQLiteStore(path: path)
    #expect(try other.log(of: deal).entries == own)
    #expect(other.device == store.device)
    #expect(other.device.count == 8)
  }

  @Test("an acknowledged append has reached the disk")
  func durability() throws {
    let store = try SQLiteStore(path: path)
    #expect(try store.pragma("synchronous") == "2")
    #expect(try store.pragma("journal_mode") == "wal")
    #expect(try store.pragma("foreign_keys") == "1")
  }

  @Test("a store that another program keeps busy is reported, and nothing is half written")
  func locked() throws {
    let store = try SQLiteStore(path: path, patience: 0.05)
    let deal = try store.create(account: "Acme").number
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: StoreError.locked(path: path)) {
      try store.append([.saying("one", turn: 1)], to: deal, seen: 0)
    }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try store.log(of: deal).entries.isEmpty)
    #expect(try store.append([.saying("one", turn: 1)], to: deal, seen: 0).own.count == 1)
  }

  @Test("a file that is no store is damaged, and stays as it is")
  func damaged() throws {
    let file = folder.file("deals.sqlite")
    let words = String(repeating: "these are no deals\n", count: 100)
    try words.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.damaged(path: file)) { try SQLiteStore(path: file) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == words)
  }

  @Test("a folder where a file stands, or a file where a folder stands, cannot be opened")
  func cannotOpen() throws {
    let file = folder.file("file")
    try "".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.cannotOpen(path: file + "/deals.sqlite")) {
      try SQLiteStore(path: file + "/deals.sqlite")
    }
    #expect(throws: StoreError.cannotOpen(path: folder.path)) { try SQLiteStore(path: folder.path) }
  }

  @Test("a store without write access is read only", .disabled(if: geteuid() == 0, "root may write anywhere"))
  func readOnly() throws {
    _ = try SQLiteStore(path: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(throws: StoreError.readOnly(path: path)) { try SQLiteStore(path: path) }
  }

  @Test("a store or an entry of a newer version is left alone and said to be newer")
  func newer() throws {
    let deal = try SQLiteStore(path: path).create(account: "Acme").number
    let other = try DatabaseQueue(path: path)
    try other.write { database in
      try database.execute(
        sql: "INSERT INTO entry (deal, device, sequence, stamp, json) VALUES (?, 'd', 1, 's', ?)",
        arguments: [deal, #"{"device":"d","sequence":1,"turn":1,"stamp":"s","by":"rep","words":"","do":"fold"}"#])
    }
    #expect(throws: StoreError.newer(path: path, what: "the action \"fold\"")) {
      try SQLiteStore(path: path).log(of: deal)
    }
    try other.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 teams')") }
    #expect(throws: StoreError.newer(path: path, what: "9 teams")) { try SQLiteStore(path: path) }
  }

  @Test("what is forgotten is no longer in the files")
  func forgotten() throws {
    let store = try SQLiteStore(path: path)
    let deal = try store.create(account: "Acme").number
    _ = try store.append([.saying("a secret of theirs", turn: 1)], to: deal, seen: 0)
    try store.forget(deal)
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path + suffix))
      #expect(bytes.range(of: Data("a secret of theirs".utf8)) == nil, "\(suffix)")
    }
  }
}
