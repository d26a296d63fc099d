import Planning
import Rules

/// Roles and who stands in for whom.
struct PeopleReader {
  let findings: FindingList

  func read(_ files: [Section]) -> Roles {
    var roles = Roles(buyer: [], seller: [], standIns: [:])
    for file in files {
      roles.buyer += file.words("buyer roles").map(\.text)
      roles.seller += file.words("seller roles").map(\.text)
    }
    for section in files.flatMap({ $0.sections("stand-ins", each: "A stand-in") }) {
      section.allow(["role", "stand-in"])
      let role = section.required("role", example: "signatory")
      let standIn = section.required("stand-in", example: "economic_buyer")
      for (name, key) in [(role, "role"), (standIn, "stand-in")]
      where !name.isEmpty && !roles.buyer.isEmpty && !roles.buyer.contains(name) && name != "first" {
        findings.add(
          .unknownValue, at: section.place(of: key), "There is no role \"\(name)\".",
          help: "One of: \(roles.buyer.joined(separator: ", ")).")
      }
      roles.standIns[role] = standIn
    }
    return roles
  }
}
