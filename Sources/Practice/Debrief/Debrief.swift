import Planning
import Rules
import Scheduling

/// What there is to say when a call is over. The same call gives the same words.
///
///     var debrief = try Debrief(call: call, card: card, questions: questions, planner: planner, today: today, earlier: history)
///     debrief.paragraphs(phrases)             // at once
///     debrief.respond(to: "why 2", phrases)   // and what is typed after it; nil for what is none of its words
package struct Debrief: Sendable {
  /// A piece of text for the rim to print.
  package enum Paragraph: Hashable, Sendable {
    /// To be wrapped to the width of the screen.
    case say(String)
    /// What explains or helps: indented.
    case hint(String)
    case space
    /// Lines as they are; none is wider than 60 columns.
    case show([String])
  }

  package private(set) var call: PracticeCall
  package let card: Card
  package let questions: QuestionBank
  let planner: Planner
  package let today: Day
  package let earlier: PracticeHistory?
  package private(set) var score: Score
  package private(set) var plans: PlansBeside

  /// - Parameter earlier: the runs before this one, for what changed.
  /// - Throws: when a calendar has no working day for ten years.
  package init(
    call: PracticeCall, card: Card, questions: QuestionBank, planner: Planner, today: Day,
    earlier: PracticeHistory? = nil
  ) throws(NetworkError) {
    self.call = call
    self.card = card
    self.questions = questions
    self.planner = planner
    self.today = today
    self.earlier = earlier
    score = Scoring(card: card, moves: call.moves).score(call)
    plans = try PlansBeside(call, planner: planner, today: today)
  }

  /// The same after the call was heard otherwise: nil where no plan can be made of it.
  func with(_ call: PracticeCall) -> Debrief? {
    try? Debrief(call: call, card: card, questions: questions, planner: planner, today: today, earlier: earlier)
  }

  /// What is kept of it.
  package var run: PracticeRun {
    PracticeRun(
      day: today, persona: call.persona.name, call: call.persona.call, level: call.level.name, seed: call.seed,
      turns: call.turns.count, total: score.total,
      standings: score.lines.map { PracticeRun.Line(name: $0.line.name, standing: $0.standing) }, found: call.found)
  }
}
