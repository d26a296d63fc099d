import Foundation
import TestSupport
import Testing

@Suite("The authoring guide, followed word by word", .serialized)
struct GuideTests {
  private struct Block {
    /// What stands behind the three marks: `yaml playbooks/acme/playbook.yaml`, `console`.
    var kind: String
    var lines: [String]
  }

  private static let blocks: [Block] = {
    let url = Shipped.prompts.appendingPathComponent("README.md")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var blocks: [Block] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```"), let block = open {
        blocks.append(block)
        open = nil
      } else if line.hasPrefix("```") {
        open = Block(kind: String(line.dropFirst(3)), lines: [])
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }()

  @Test("Each file loads, each command says what the guide says it says")
  func followed() throws {
    let program = try Program()
    let config = program.home.file("config/mutual")
    #expect(Self.blocks.count { $0.kind.hasPrefix("yaml ") } >= 5)
    #expect(Self.blocks.count { $0.kind == "console" } >= 2)
    for block in Self.blocks {
      if block.kind.hasPrefix("yaml ") {
        let path = URL(fileURLWithPath: config).appendingPathComponent(String(block.kind.dropFirst(5)))
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try (block.lines.joined(separator: "\n") + "\n").write(to: path, atomically: true, encoding: .utf8)
      } else if block.kind == "console" {
        try run(block, program)
      }
    }
  }

  /// Lines that begin with `$ mutual` are typed; what follows is what comes, `…` for what the guide leaves out.
  private func run(_ block: Block, _ program: Program) throws {
    var commands: [(typed: String, said: [String])] = []
    for line in block.lines {
      if line.hasPrefix("$ mutual ") {
        commands.append((String(line.dropFirst("$ mutual ".count)), []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].said.append(line)
      }
    }
    for command in commands {
      let outcome = try program.run(command.typed.split(separator: " ").map(String.init), patience: 60)
      #expect(outcome.status == 0, "mutual \(command.typed): \(outcome.errors)")
      let output = (outcome.output + outcome.errors).replacingOccurrences(of: program.home.path, with: "~")
      for part in command.said.split(separator: "…").map({ $0.joined(separator: "\n") }) {
        #expect(output.contains(part), "mutual \(command.typed) says: \(output)")
      }
    }
  }
}
