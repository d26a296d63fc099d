import Dialogue
import Formats
import Planning
import Scheduling

/// A file that the rep asked for: made by its format, written where nothing is overwritten.
struct ExportFile {
  let world: World
  let phrases: Phrases

  struct Written {
    var path: String
  }

  func write(
    _ export: Export, planned: Planner.Planned, deal: Deal, planner: Planner
  ) throws(Told) -> Written {
    throw Told.used("not yet")
  }
}
