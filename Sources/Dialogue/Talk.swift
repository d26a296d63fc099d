import Planning
import Rules
import Scheduling

/// What the loop talks to: effects out for every input, and the deal as it stands, for files. Its conformers are
/// `Conversation`, with the rep alone, and `Together`, with the buyer beside them.
package protocol Talk {
  var planner: Planner { get }
  var deal: Deal { get }
  var planned: Planner.Planned { get }
  /// The name of exported files.
  var fileName: String { get }

  /// - Parameter last: the day on which the deal was open before.
  mutating func open(since last: Day?) -> [Effect]
  mutating func respond(to input: Input) -> [Effect]
}

extension Conversation: Talk {}
extension Together: Talk {}
