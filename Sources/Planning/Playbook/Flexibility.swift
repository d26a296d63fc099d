/// What may give in a step when a plan does not fit. Nothing of this happens by itself: it is what remedies may propose.
package struct Flexibility: Hashable, Sendable {
  /// A link that only habit chains: both can be done side by side.
  package struct Habit: Hashable, Sendable {
    /// The step that it would not wait for any more.
    package var after: String
    /// Why it can be done, and what it costs, in a sentence for the rep.
    package var because: String
    /// What it waits for in its place.
    package var instead: [StepDefinition.Link]

    package init(after: String, because: String, instead: [StepDefinition.Link] = []) {
      self.after = after
      self.because = because
      self.instead = instead
    }
  }

  /// Links that hold only while real data are used.
  package struct InventedData: Hashable, Sendable {
    package var after: [String]
    /// What the row is called then, so that both sides know.
    package var title: String?

    package init(after: [String], title: String?) {
      self.after = after
      self.title = title
    }
  }

  package var habits: [Habit] = []
  package var inventedData: InventedData?
  /// What is lost without the step; nil for one that has to be.
  package var optional: String?
  /// Why the shortest length can be promised; nil where somebody's queue, a law or an auditor decides.
  package var shortest: String?
  /// The part of the scope that it belongs to, which can go live later on.
  package var later: String?
  /// It goes later with these parts of the scope, once all of them that are in the plan do.
  package var laterWith: [String] = []

  package init() {}
}
