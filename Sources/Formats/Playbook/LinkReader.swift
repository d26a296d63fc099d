import Planning
import Rules

/// What a step waits for: `B01`, `B01?`, `X02 SS`, `I01 FS+20wd`.
struct LinkReader {
  let findings: FindingList

  func link(_ text: String, at location: Location) -> StepDefinition.Link? {
    let parts = text.split(separator: " ")
    guard let first = parts.first, parts.count <= 2 else { return bad(text, at: location) }
    let isPair = first.hasSuffix("?")
    var link = StepDefinition.Link(step: String(isPair ? first.dropLast() : first), bridged: !isPair)
    if let kind = parts.dropFirst().first {
      if kind == "SS" {
        link.startToStart = true
      } else if kind.hasPrefix("FS+"), kind.hasSuffix("wd"), let lag = Int(kind.dropFirst(3).dropLast(2)) {
        link.lag = lag
      } else {
        return bad(text, at: location)
      }
    }
    return link
  }

  private func bad(_ text: String, at location: Location) -> StepDefinition.Link? {
    findings.add(
      .badLink, at: location, "\"\(text)\" is no link.", help: "Such as B01, B01?, X02 SS or I01 FS+20wd.")
    return nil
  }
}
