import Planning
import Rules
import Scheduling

/// One typed line: the answer to what was asked, and whatever else it says.
///
///     LineReading.read("48,000 a year, and they use SSO with Okta", expected: value, context: context)
///     // deal.value; beside it access.sso and access.idp
package enum LineReading {
  /// Characters; more than this is a document and no answer.
  package static let longest = 4_000
  /// A date further away is more often a slip than a plan.
  package static let farYears = 5

  package static func read(_ line: String, expected: Expectation?, context: ReadingContext) -> Understanding {
    let text = PlainText.oneLine(line)
    guard !text.isEmpty else { return Understanding(problem: .empty) }
    guard text.count <= longest else { return Understanding(problem: .tooLong(text.count)) }
    if let expected, isUnsure(text) {
      return Understanding(candidates: [Candidate(.unsure(expected.key), phrase: text)])
    }
    if let stray = StrayLine(text, expected: expected, context: context) {
      if case .price(let candidate) = stray {
        return Understanding(candidates: [candidate], problem: .nothingUnderstood)
      }
      return Understanding(problem: .nothingUnderstood)
    }
    let beside = VolunteeredLine(text: text, expected: expected, context: context)
    let notes = beside.notes()
    // "No SSO" is nobody's name.
    let denials = notes.filter(\.isDenial).map(\.candidate)
    if !denials.isEmpty, let expected, StrayLine.isName(expected), text.lowercased().hasPrefix("no ") {
      return Understanding(candidates: denials, problem: .nothingUnderstood)
    }
    // "Joan is on holiday 5 to 16 May" is no answer to what goes wrong for them.
    let isAboutSomethingElse = expected?.form != .windows && isWhole(of: text, notes.filter(\.isAbsence))
    let asked =
      isAboutSomethingElse
      ? Asked(problem: .nothingUnderstood)
      : expected.map { AskedReading(expectation: $0, text: text, context: context).read() } ?? Asked()
    let kept = isAboutSomethingElse ? notes.filter(\.isAbsence) : notes
    return joined(asked, kept, expected, functions: isAboutSomethingElse ? [] : beside.functions())
  }

  /// Whether the notes say all that the line says.
  private static func isWhole(of text: String, _ notes: [VolunteeredLine.Note]) -> Bool {
    func letters(_ text: String) -> Int { text.count { $0.isLetter || $0.isNumber } }
    return notes.contains { letters($0.candidate.phrase) == letters(text) }
  }

  /// A denial in so many words ("no personal data") beats how the answer began; otherwise what was asked comes first.
  private static func joined(
    _ asked: Asked, _ notes: [VolunteeredLine.Note], _ expected: Expectation?, functions: [FunctionMention]
  ) -> Understanding {
    var candidates = asked.candidates
    var problem = asked.problem
    for note in notes {
      let place = candidates.firstIndex { $0.key == note.candidate.key && !$0.isAddition }
      if note.candidate.key == expected?.key, !note.candidate.isAddition, problem != nil || note.isDenial {
        guard asked.mayBeReplaced else { continue }
        if let place { candidates[place] = note.candidate } else { candidates.insert(note.candidate, at: 0) }
        problem = nil
      } else if place == nil, !candidates.contains(where: { $0.change == note.candidate.change }) {
        candidates.append(note.candidate)
      }
    }
    return Understanding(candidates: candidates, problem: problem, functions: functions)
  }
}

extension Candidate {
  var isAddition: Bool { if case .add = change { true } else { false } }
}

/// What the asked reading gave.
struct Asked {
  var candidates: [Candidate] = []
  var problem: Problem?
  /// Yes-or-no and choices may be read from what is said beside them.
  var mayBeReplaced = false
}
