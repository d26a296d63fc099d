import Planning
import TestSupport

@testable import Practice

/// A debrief as it stands on a screen of 60 columns.
enum Shown {
  static let phrases = Shipped.phrases

  static func text(_ paragraphs: [Debrief.Paragraph], width: Int = 60) -> String {
    paragraphs.flatMap { paragraph -> [String] in
      switch paragraph {
      case .say(let text): TextWrap.lines(text, width: width)
      case .hint(let text): TextWrap.lines(text, width: width - 2).map { "  \($0)" }
      case .space: [""]
      case .show(let lines): lines
      }
    }.joined(separator: "\n")
  }
}
