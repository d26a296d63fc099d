/// A file that was made to be hard to read, and the codes of all that is said about it.
struct HostileFile: CustomStringConvertible, Sendable {
  var description: String
  var bytes: [UInt8]
  var codes: [String]

  init(_ description: String, _ text: String, _ codes: [String]) {
    (self.description, bytes, self.codes) = (description, Array(text.utf8), codes)
  }

  private static func rule(_ condition: String) -> String {
    "rules:\n  - rule: R-2\n    when: \(condition)\n    note: rep\n    say: \"Said.\"\n"
  }
  private static func step(_ days: String) -> String {
    """
    steps:
      B01: {title: Agreed, done when: Yes, when: check.wanted, because: So, phase: agree, side: both, lead: buyer,
        buyer role: champion, seller role: account_lead, days: \(days), source: [E]}

    """
  }

  static let all: [HostileFile] = [
    HostileFile("brackets in brackets", "core: " + String(repeating: "[", count: 100_000), ["too-deep"]),
    HostileFile("dashes after dashes", "core:\n" + String(repeating: "- ", count: 100_000), ["too-deep"]),
    HostileFile("braces in braces", String(repeating: "{a: ", count: 50_000), ["too-deep"]),
    HostileFile(
      "a condition of brackets",
      rule(String(repeating: "(", count: 20_000) + "check.wanted" + String(repeating: ")", count: 20_000)), ["too-deep"]
    ),
    HostileFile("a condition of nots", rule(String(repeating: "not ", count: 20_000) + "check.wanted"), ["too-deep"]),
    HostileFile("a file that is too long", "# " + String(repeating: "x", count: 1_000_000), ["too-large"]),
    HostileFile("a length of ages", step("{min: 1, typical: 99999999999, max: 99999999999}"), ["not-a-number"]),
    HostileFile("a length of twenty years", step("{min: 1, typical: 5, max: 5000}"), ["bad-length"]),
    HostileFile(
      "a length beyond numbers", step("{min: 1, typical: 99999999999999999999999, max: 2}"), ["not-a-number"]),
    HostileFile("an amount beyond numbers", rule("deal.value > \(String(repeating: "9", count: 400))"), ["type-clash"]),
    HostileFile("an amount with an exponent", rule("deal.value > 1e400"), ["type-clash"]),
    HostileFile("a rate beyond numbers", "playbook: small\nsettings: {rates: {EUR: 1e999}}\n", ["not-a-number"]),
    HostileFile("a rate that is none", "playbook: small\nsettings: {rates: {EUR: nan}}\n", ["not-a-number"]),
    HostileFile("a byte of nothing", rule("check.wanted") + "\u{0}", ["yaml-syntax"]),
    HostileFile("the mark of a byte order", "\u{FEFF}" + rule("check.wantd"), ["unknown-key"]),
    HostileFile(
      "lines that end with two signs", rule("check.wantd").split(separator: "\n").joined(separator: "\r\n"),
      ["unknown-key"]),
    HostileFile("a tab before an entry", "rules:\n\t- rule: R-2\n", ["yaml-syntax"]),
    HostileFile("a key that is a list", "? [a, b]\n: c\n", ["unknown-entry"]),
    HostileFile("a key that is written twice", "core: [deal.value]\ncore: [deal.value]\n", ["duplicate"]),
    HostileFile("two documents", "core: []\n---\ncore: []\n", ["yaml-syntax"]),
    HostileFile("an anchor that is nowhere", "core: *a\n", ["yaml-syntax"]),
    HostileFile("an anchor that holds itself", "core: &a [*a]\n", ["yaml-syntax"]),
    HostileFile("nothing at all", "", []),
  ]
}
