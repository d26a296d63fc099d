import Dialogue
import Foundation
import Planning
import Rules
import Scheduling
import TestSupport

/// A conversation exactly as a person saw it. The first line is the header; a line that begins with `> ` was typed, every
/// other line was said.
///
///     deal: Ashgrove Hospitals   today: 2027-01-11   width: 80   seller.rep: Nora Byrne
struct Transcript {
  var header: [String: String]
  var inputs: [String]

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    header = [:]
    for part in (lines.first ?? "").components(separatedBy: "   ") {
      guard let colon = part.firstRange(of: ": ") else { continue }
      header[String(part[..<colon.lowerBound])] = String(part[colon.upperBound...])
    }
    inputs = lines.filter { $0.hasPrefix("> ") || $0 == ">" }.map { String($0.dropFirst(2)) }
  }

  /// What would be said now, in the same form. `width` beside the header's is for the checks at other widths.
  func replayed(width other: Int? = nil) throws -> String {
    let width = other ?? Int(header["width"] ?? "") ?? 80
    var text = headerLine + "\n\n"
    var conversation = try opened(width: width)
    var effects = conversation.open()
    var inputs = self.inputs[...]
    while true {
      var told: [Input] = []
      var leaves = false
      for effect in effects {
        switch effect {
        case .say(let sentence): text += TextWrap.lines(sentence, width: width).map { $0 + "\n" }.joined()
        case .hint(let sentence):
          text += TextWrap.lines(sentence, width: width - 2).map { "  " + $0 + "\n" }.joined()
        case .show(let lines): text += lines.map { $0 + "\n" }.joined()
        case .space: text += "\n"
        case .ask(let prefill): if !prefill.isEmpty { text += "[in the line: \(prefill)]\n" }
        case .append(let entries): told.append(.stored(own: entries, others: []))
        case .setting: break
        case .export(let export): text += "[writes \(export.kind.rawValue)]\n"
        case .edit: text += "[opens the editor]\n"
        case .transcript: text += "[writes the talk]\n"
        case .leave: leaves = true
        }
      }
      if leaves { return text + "[leaves]\n" }
      effects = told.flatMap { conversation.respond(to: $0) }
      if !effects.isEmpty { continue }
      guard let line = inputs.popFirst() else { return text }
      text += "> \(line)\n"
      effects = conversation.respond(to: .line(line))
    }
  }

  private func opened(width: Int) throws -> Conversation {
    let account = header["deal"] ?? "Ashgrove Hospitals"
    let entries = [Change.set("deal.account", .text(account)), .moment("asked deal.account")].map {
      Entry(device: "test", sequence: 1, turn: 1, stamp: "", words: account, change: $0)
    }
    var settings: [Key: Value] = [:]
    for (name, value) in header where name.contains(".") { settings[Key(name)] = .text(value) }
    return try Conversation(
      log: Log(entries), planner: Shipped.planner, phrases: Shipped.phrases, settings: settings,
      today: Day(iso: header["today"] ?? "") ?? Day(number: 20_000), width: width)
  }

  private var headerLine: String {
    let first = ["deal", "today", "width"].compactMap { name in header[name].map { "\(name): \($0)" } }
    let rest = header.filter { $0.key.contains(".") }.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return (first + rest).joined(separator: "   ")
  }
}
