import Planning
import Rules
import Scheduling
import Storage
import TestSupport
import Testing

/// What every store promises.
@Suite("Stores of deals", .serialized)
struct DealStoreTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case memory, disk
    var testDescription: String { "in \(rawValue)" }
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store(_ kind: Kind) throws -> any DealStore {
    switch kind {
    case .memory: MemoryStore()
    case .disk: try SQLiteStore(path: folder.file("deals.sqlite"))
    }
  }

  @Test("a second deal of an account has a number behind its slug", arguments: Kind.allCases)
  func slugs(kind: Kind) throws {
    let store = try store(kind)
    #expect(try store.create(account: "Acme GmbH").slug == "acme")
    #expect(try store.create(account: "ACME Inc.").slug == "acme-2")
    #expect(try store.create(account: "Acme").slug == "acme-3")
    #expect(try store.deals().map(\.number) == [1, 2, 3])
  }

  @Test("entries come back as they were written, with the store's own numbers", arguments: Kind.allCases)
  func append(kind: Kind) throws {
    let store = try store(kind)
    let deal = try store.create(account: "Acme").number
    #expect(try store.log(of: deal) == StoredLog())
    let first = try store.append([.saying("one", turn: 1), .saying("two", turn: 1)], to: deal, seen: 0)
    let second = try store.append([.saying("three", turn: 2)], to: deal, seen: first.lastRow)
    #expect(second.others.isEmpty)
    #expect(first.own.map(\.sequence) + second.own.map(\.sequence) == [1, 2, 3])
    let log = try store.log(of: deal)
    #expect(log.entries == first.own + second.own)
    #expect(log.entries.map(\.words) == ["one", "two", "three"])
    #expect(log.entries.allSatisfy { $0.device == store.device })
    #expect(log.lastRow == second.lastRow)
    #expect(try store.deal(deal).entryCount == 3)
    #expect(try store.deal(deal).lastStamp == "2026-11-23T10:00:00Z")
  }

  @Test("two terminals on one deal see each other's lines and overwrite none", arguments: Kind.allCases)
  func twoTerminals(kind: Kind) throws {
    let store = try store(kind)
    let deal = try store.create(account: "Acme").number
    let start = try store.append([.saying("began", turn: 1)], to: deal, seen: 0).lastRow
    let left = try store.append([.saying("left", turn: 2)], to: deal, seen: start)
    let right = try store.append([.saying("right", turn: 2), .saying("again", turn: 3)], to: deal, seen: start)
    #expect(right.others == left.own)
    #expect(right.own.map(\.turn) == [3, 4], "undo in one terminal must not take back a line of the other")
    #expect(try store.append([], to: deal, seen: left.lastRow).others == right.own)
    #expect(try store.log(of: deal).entries.map(\.words) == ["began", "left", "right", "again"])
  }

  @Test("a merge adds what is missing, once", arguments: Kind.allCases)
  func merge(kind: Kind) throws {
    let store = try store(kind)
    let deal = try store.create(account: "Acme").number
    let entries = [
      Entry.saying("here", turn: 1, device: "laptop", sequence: 1),
      .saying("there", turn: 1, device: "phone", sequence: 1),
    ]
    try store.merge(entries, into: deal)
    try store.merge(entries.reversed(), into: deal)
    #expect(try store.log(of: deal).entries == entries)
  }

  @Test("a copy has a log of its own", arguments: Kind.allCases)
  func copy(kind: Kind) throws {
    let store = try store(kind)
    let original = try store.create(account: "Acme")
    _ = try store.append([.saying("one", turn: 1)], to: original.number, seen: 0)
    let copy = try store.copy(original.number)
    #expect(copy.slug == "acme-2")
    #expect(copy.entryCount == 1)
    _ = try store.append([.saying("two", turn: 2)], to: copy.number, seen: try store.log(of: copy.number).lastRow)
    #expect(try store.log(of: original.number).entries.map(\.words) == ["one"])
    #expect(try store.log(of: copy.number).entries.map(\.words) == ["one", "two"])
  }

  @Test("renaming gives a slug to match, and archiving and opening are remembered", arguments: Kind.allCases)
  func rename(kind: Kind) throws {
    let store = try store(kind)
    let deal = try store.create(account: "Acme").number
    #expect(try store.rename(deal, account: "Acme Group").slug == "acme-group")
    #expect(try store.rename(deal, account: "ACME GROUP").slug == "acme-group", "its own slug is free to keep")
    try store.archive(deal, true)
    let day = try #require(Day(iso: "2026-11-23"))
    try store.opened(deal, on: day)
    let summary = try store.deal(deal)
    #expect(summary.account == "ACME GROUP")
    #expect(summary.isArchived)
    #expect(summary.lastOpened == day)
  }

  @Test("a forgotten deal is gone and its number is not given again", arguments: Kind.allCases)
  func forget(kind: Kind) throws {
    let store = try store(kind)
    let deal = try store.create(account: "Acme").number
    let row = try store.append([.saying("one", turn: 1)], to: deal, seen: 0).lastRow
    try store.forget(deal)
    #expect(try store.deals().isEmpty)
    #expect(throws: StoreError.noSuchDeal(number: deal)) { try store.log(of: deal) }
    #expect(throws: StoreError.noSuchDeal(number: deal)) {
      try store.append([.saying("two", turn: 2)], to: deal, seen: row)
    }
    #expect(throws: StoreError.noSuchDeal(number: deal)) { try store.forget(deal) }
    #expect(throws: StoreError.noSuchDeal(number: deal)) { try store.archive(deal, true) }
    #expect(try store.create(account: "Acme").number == deal + 1)
  }

  @Test("settings are kept, replaced and taken away", arguments: Kind.allCases)
  func settings(kind: Kind) throws {
    let store = try store(kind)
    try store.set("seller.company", to: "Northwind")
    try store.set("seller.company", to: "Northwind Ltd")
    try store.set("seller.soc2", to: .flag(true))
    #expect(try store.settings() == ["seller.company": "Northwind Ltd", "seller.soc2": .flag(true)])
    try store.set("seller.soc2", to: nil)
    #expect(try store.settings().keys.sorted() == ["seller.company"])
  }
}

extension Entry {
  static func saying(_ words: String, turn: Int, device: String = "", sequence: Int = 0) -> Entry {
    Entry(
      device: device, sequence: sequence, turn: turn, stamp: "2026-11-23T10:00:00Z", words: words,
      change: .set("a.fact", .text(words)))
  }
}
