import Planning
import Rules

/// What concerns rows beside the steps themselves: merged titles, ticks, and what is handed over.
struct RowsReader {
  let reading: ConditionReading
  let steps: Set<String>
  let findings: FindingList

  func mergedTitles(_ files: [Section]) -> [MergedTitle] {
    files.flatMap { $0.sections("merged titles", each: "A merged title") }.map { section in
      section.allow(["row", "members", "title"])
      return MergedTitle(
        row: step(section.required("row", example: "E08"), at: section.place(of: "row")),
        members: section.words("members").map { step($0.text, at: $0.location) },
        title: section.required("title", example: "You choose; price agreed"))
    }
  }

  func ticks(_ files: [Section]) -> [Tick] {
    files.flatMap { $0.sections("ticks", each: "A tick") }.map { section in
      section.allow(["tick", "step", "with", "with phases"])
      return Tick(
        words: section.required("tick", example: "the price has been named"),
        step: step(section.required("step", example: "C10"), at: section.place(of: "step")),
        with: section.words("with").map { step($0.text, at: $0.location) },
        withAll: section.words("with phases").map(\.text))
    }
  }

  func deliverables(_ files: [Section]) -> [OfferedDeliverable] {
    files.flatMap { $0.sections("deliverables", each: "A deliverable") }.compactMap { section in
      section.allow(["title", "side", "when"])
      let condition = reading.condition(
        section.required("when", example: "always"), at: section.place(of: "when"))
      return condition.map {
        OfferedDeliverable(
          title: section.required("title", example: "List of the people who will use it"),
          side: section.required("side", example: "buyer"), condition: $0)
      }
    }
  }

  private func step(_ id: String, at location: Location) -> String {
    if !id.isEmpty, !steps.contains(id) {
      let nearest = Spelling.nearest(to: id, among: steps.sorted()).map { " Did you mean \($0)?" } ?? ""
      findings.add(
        .unknownStep, at: location, "There is no step \"\(id)\".", help: "Name a step of this playbook.\(nearest)")
    }
    return id
  }
}
