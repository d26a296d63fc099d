import ArgumentParser
import Formats
import Foundation
import Planning
import Storage

/// What is done to a deal as a whole. Each command is a few lines, so they stand together.
struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rename", abstract: "Give a deal another company name.")
  @Argument var deal: String
  @Argument var account: String

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, _) = try world.everything()
    let deal = try world.deal(deal, in: store)
    let renamed = try store.rename(deal.number, account: account)
    let log = try store.log(of: deal.number)
    let entry = Entry(
      device: store.device, sequence: 0, turn: Log(log.entries).lastTurn + 1, stamp: world.stamp(), words: account,
      change: .set("deal.account", .text(account)))
    _ = try store.append([entry], to: deal.number, seen: log.lastRow)
    print(phrases("deal.renamed", ["account": renamed.account, "slug": renamed.slug]))
  }
}

struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "archive", abstract: "Put a deal away; nothing is lost.")
  @Argument var deal: String
  @Flag(help: "Bring it back.") var back = false

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, _) = try world.everything()
    let deal = try world.deal(deal, in: store)
    try store.archive(deal.number, !back)
    print(phrases(back ? "deal.unarchived" : "deal.archived", ["account": deal.account]))
  }
}

struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "copy", abstract: "Begin a second deal from this one.")
  @Argument var deal: String

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, _) = try world.everything()
    let copy = try store.copy(try world.deal(deal, in: store).number)
    print(phrases("deal.copied", ["account": copy.account, "slug": copy.slug]))
  }
}

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete a deal from this machine, for good.")
  @Argument var deal: String
  @Flag(help: "Do it without asking.") var yes = false

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, _) = try world.everything()
    let deal = try world.deal(deal, in: store)
    if !yes {
      print(phrases("deal.forget_sure", ["account": deal.account, "count": String(deal.entryCount)]))
      guard readLine()?.lowercased() == "yes" else { return print(phrases("deal.kept")) }
    }
    try store.forget(deal.number)
    print(phrases("deal.forgotten", ["account": deal.account]))
  }
}

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a deal, its whole log, to a .deal file.")
  @Argument var deal: String
  @Option(name: .shortAndLong, help: "The file; - for stdout.") var output: String?

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, planner) = try world.everything()
    let deal = try world.deal(deal, in: store)
    let log = try store.log(of: deal.number).entries
    let file = DealFile(
      header: DealFile.Header(Log(log).playbook ?? NamedPlaybook(planner.playbook)), entries: log)
    if output == "-" {
      Terminal.write(file.text)
    } else if let output {
      guard try FreshFile.write(file.text, to: output, replacing: false) else {
        throw Told.used("\(output) is there already. Give another name.")
      }
      print(phrases("export.written", ["path": output]))
    } else {
      print(
        phrases("export.written", ["path": try FreshFile.write(file.text, name: deal.slug + "-", extension: "deal")]))
    }
  }
}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: "Read a .deal file into the store.")
  @Argument var file: String

  func run() throws {
    let world = World(today: nil)
    let (store, phrases, planner) = try world.everything()
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw Told.used("\(file) cannot be read as text. A .deal file is what \"mutual backup\" writes.")
    }
    let loaded = DealFile.read(text, file: file)
    guard let deal = loaded.value, !deal.entries.isEmpty else {
      throw Told.used(FindingPrinter.text(loaded.findings) { _ in text })
    }
    let account = Log(deal.entries).deal["deal.account"]?.text ?? phrases("session.no_account")
    let created = try store.create(account: account)
    try store.merge(deal.entries, into: created.number)
    print(phrases("deal.imported", ["account": created.account, "slug": created.slug]))
    if !loaded.findings.isEmpty {
      FileHandle.standardError.write(Data((FindingPrinter.text(loaded.findings) { _ in text } + "\n").utf8))
      throw ExitCode(1)
    }
    _ = planner
  }
}
