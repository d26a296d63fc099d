import Dialogue
import Formats
import Planning
import Scheduling

/// A file that the rep asked for: made by its format, written where nothing is overwritten.
struct ExportFile {
  let world: World
  let phrases: Phrases

  struct Written {
    /// Nil when it went to stdout.
    var path: String?
  }

  /// - Parameter name: of the deal, for a file that was given none.
  func write(
    _ export: Export, planned: Planner.Planned, deal: Deal, planner: Planner, name: String
  ) throws(Told) -> Written {
    let (text, suffix) = try text(export.kind, planned: planned, deal: deal, planner: planner)
    switch export.path {
    case "-"?:
      Terminal.write(text)
      return Written(path: nil)
    case let path?:
      guard try FreshFile.write(text, to: path, replacing: false) else {
        throw Told.used(phrases("export.exists", ["path": path]))
      }
      return Written(path: path)
    case nil:
      let what =
        export.kind == .mine ? "notes" : export.kind == .week ? "week" : planned.plan.weight == .none ? "recap" : "plan"
      return Written(path: try FreshFile.write(text, name: "\(name)-\(what)-v", extension: suffix))
    }
  }

  private func text(
    _ kind: Export.Kind, planned: Planner.Planned, deal: Deal, planner: Planner
  ) throws(Told) -> (text: String, suffix: String) {
    let phrases = phrases.with(planner.playbook.words)
    if kind == .mine {
      return (
        RepExport(phrases: phrases).text(RepPlan(planned, of: deal, planner: planner, today: world.today)), "md"
      )
    }
    if planned.plan.weight == .none {
      let recap = Recap(deal, playbook: planner.playbook, phrases: phrases, today: world.today)
      return kind == .mail
        ? (RecapExport().message(recap), "eml") : (recap.lines.joined(separator: "\n") + "\n", "txt")
    }
    let page: ReleasedPlan
    do {
      page = try ReleasedPlan(planned, of: deal, planner: planner, today: world.today)
    } catch {
      throw Told.used(words(for: error))
    }
    do {
      switch kind {
      case .week:
        return (
          WeekExport(phrases: phrases).text(
            try WeekSummary(planned, of: deal, planner: planner, today: world.today)), "md"
        )
      case .markdown: return (MarkdownExport(phrases: phrases).text(page), "md")
      case .html: return (try HTMLExport(phrases: phrases, template: template).text(page), "html")
      case .mail, .mine: return (try MailExport(phrases: phrases, template: template).message(page), "eml")
      }
    } catch {
      throw Told.used(phrases("export.template", ["path": Self.templatePath, "why": "\(error)"]))
    }
  }

  private static let templatePath = "templates/page.html.mustache"
  private var template: String { world.prompts.template(Self.templatePath) ?? "" }

  /// What is missing, and a line that would mend it.
  private func words(for withheld: Withheld) -> String {
    switch withheld {
    case .needsNoPlan: phrases("recap.instead")
    case .held(let holds):
      ([phrases("export.held")] + holds.map(\.text)
        + [phrases("export.held_help", ["rule": holds.first?.rule ?? ""])]).joined(separator: "\n")
    }
  }
}
