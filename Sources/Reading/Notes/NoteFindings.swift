import Planning
import Rules
import Scheduling

/// What notes say about a deal, as changes of its log, each with the words that say it. Nothing is inferred that a reader
/// would not underline.
///
///     NoteFindings("Needs to be running by 16 November", context: context, ticks: []).candidates
///     // timeline.go_live: 16 November 2026, from "16 November"
package struct NoteFindings: Sendable {
  /// The buyer's organisation, as written.
  package let account: String?
  /// In the order in which the conversation would have asked. At most one `set` for each key, but for a go-live that can be
  /// read in two ways: then one for each, and none of them sure.
  package private(set) var candidates: [Candidate] = []

  /// - Parameter ticks: what may have happened already.
  package init(_ text: String, context: ReadingContext, ticks: [TickOption]) {
    let notes = NotesReading(text, context: context)
    account = notes.account
    var context = context
    context.goLive = notes.goLive?.day ?? context.goLive
    context.currency = notes.value?.currency ?? context.currency
    let statements = notes.lines.statements
    candidates = NoteTicks(statements: statements, context: context, offered: ticks).candidates
    add(notes.meeting)
    candidates += notes.story(context)
    candidates += notes.goLiveFindings
    candidates += notes.persons
    add(notes.money)
    candidates += notes.asked
    candidates += notes.lists(context)
    addBeside(statements, heading: notes.lines.heading, context: context)
  }

  private mutating func add(_ found: [Candidate]) {
    for candidate in found where !isKnown(candidate) { candidates.append(candidate) }
  }

  private func isKnown(_ candidate: Candidate) -> Bool {
    candidates.contains { known in
      if case .set(let key, _) = candidate.change { return known.key == key && !known.isAddition }
      return known.change == candidate.change
    }
  }

  /// Facts that a single sentence gives away, as in any line that is typed. Only what is sure, and nothing that the whole
  /// of the text tells better.
  private mutating func addBeside(_ statements: [NoteStatement], heading: String, context: ReadingContext) {
    if !heading.isEmpty {
      let company = Expectation("deal.account", .account)
      add(
        LineReading.read(heading, expected: company, context: context).candidates.filter {
          $0.key?.name.hasPrefix("buyer.") == true
        })
    }
    for statement in statements where statement.voice != .seller {
      let read = LineReading.read(statement.text, expected: nil, context: context)
      for candidate in read.candidates where candidate.sure {
        guard let key = candidate.key, !Self.toldByTheWhole.contains(key), !key.name.hasPrefix("why.") else { continue }
        // Later statements win over earlier ones.
        if case .set = candidate.change,
          let place = candidates.firstIndex(where: { $0.key == key && !$0.isAddition }), !Self.asked.contains(key)
        {
          candidates[place] = candidate
        } else {
          add([candidate])
        }
      }
    }
  }

  private static let toldByTheWhole: Set<Key> = [
    "deal.account", "deal.value", "deal.one_call", "stakeholders", "timeline.go_live", "timeline.freezes",
    "timeline.absences", "next.meeting", "progress.done", "integrations", "proof.alternatives", "deliverables",
  ]
  /// Flags that `NotesReading` has settled from the whole of the text.
  private static let asked: Set<Key> = ["security.review", "data.dpa", "access.sso", "data.migration", "proof.pilot"]
}
