import Planning
import Scheduling

/// What would make a plan fit, as the doors give it: the numbered list, each with the entries of the log that it would be.
package struct RemediesJSON {
  package static func json(_ remedies: Remedies) -> JSON {
    .array(remedies.all.enumerated().map { place, tried in json(tried, number: place + 1) })
  }

  private static func json(_ tried: Remedies.Tried, number: Int) -> JSON {
    let difference = tried.difference
    return [
      "number": .number(Double(number)),
      "fits": .flag(tried.fits),
      "shortfall": .number(Double(tried.shortfall)),
      "gained": .number(Double(tried.gained)),
      "earliest_go_live": tried.earliestGoLive.map { .text($0.iso) } ?? .null,
      "signature": difference.signature.to.map { .text($0.iso) } ?? .null,
      "pain": .number(tried.pain),
      "parts": .array(tried.parts.map(part)),
      "changes": .array(tried.changes.map(\.json)),
      "added": .array(difference.added.map { .text($0.row.id) }),
      "dropped": .array(difference.dropped.map { .text($0.row.id) }),
      "moved": .array(difference.moved.map { .text($0.row.id) }),
    ]
  }

  private static func part(_ remedy: Remedy) -> JSON {
    [
      "kind": .text(remedy.kind.rawValue), "steps": .array(remedy.steps.map { .text($0) }),
      "because": .text(remedy.because), "pain": .number(remedy.pain),
    ]
  }
}
