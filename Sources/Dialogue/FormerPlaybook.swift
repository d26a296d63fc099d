import Planning

/// What a deal was planned with when it was last open, where it is planned with something else now: a newer version of the
/// same playbook, or another one.
package struct FormerPlaybook: Sendable {
  package var name: NamedPlaybook
  /// Nil where its text is no longer to be had.
  package var planner: Planner?

  package init(name: NamedPlaybook, planner: Planner?) {
    self.name = name
    self.planner = planner
  }
}

extension Conversation {
  /// Says once what the playbook of now does to the plan that the deal had. The answers stay as they are: they are kept by
  /// what they mean, not by the question that asked for them. The log names the playbook of now from here on.
  mutating func sayNewerPlaybook() {
    guard let former else { return }
    self.former = nil
    if planStands { say(difference: former) }
    commit([NamedPlaybook(playbook).change], words: "")
  }

  private mutating func say(difference former: FormerPlaybook) {
    // A deal may have been begun before versions were written down; then only that something changed can be said.
    let version = former.name.version ?? playbook.version
    let way = former.name.id != playbook.id ? "other" : version != playbook.version ? "version" : "edited"
    let values = [
      "from": way == "other" ? former.name.id : String(version),
      "to": way == "other" ? playbook.id : String(playbook.version),
    ]
    guard let planner = former.planner, let before = try? planner.plan(deal, today: today) else {
      // A deal that was written by hand never said what it was planned with.
      if !former.name.hash.isEmpty { say("version.unseen_\(way)", values) }
      return
    }
    let difference = PlanDifference(from: before.plan, by: planner.playbook, to: plan, by: playbook)
    let shown = self
    let lines = DifferenceWords(phrases: phrases, days: days) { shown.title(of: $0) }.lines(difference, after: plan)
    guard !lines.isEmpty else {
      if way != "edited" { say("version.same_\(way)", values) }
      return
    }
    say("version.changed_\(way)", values)
    show(list: lines)
  }
}
