import Planning
import Practice
import Rules
import Scheduling

/// `practice/own-deal.yaml` and a deal -> the deal's own buyer. What the deal knows is told when it is asked for; what it does not know
/// is drawn from what could be, and is what there is to discover. Nothing that is drawn goes back into the deal.
package struct OwnDealReader {
  let planner: Planner
  let files: PracticeFiles
  let deal: Deal
  let today: Day
  let seed: UInt64

  package init(planner: Planner, files: PracticeFiles, deal: Deal, today: Day, seed: UInt64) {
    self.planner = planner
    self.files = files
    self.deal = deal
    self.today = today
    self.seed = seed
  }

  package func read(_ document: CompiledTree.Document) -> Loaded<Persona> {
    let findings = FindingList()
    guard let file = Section(document.tree, name: "own-deal.yaml", findings: findings) else {
      return Loaded(value: nil, findings: findings.findings)
    }
    file.allow(["facts", "opening", "objections", "asides", "changes", "otherwise", "locked", "endings", "lines"])
    let drawn = DrawnFacts(reader: self, findings: findings)
    let held = file.named("facts").compactMap { drawn.held($0.name, $0.section) }
    let names = held.map(\.name)
    let vocabulary = PracticeVocabulary.vocabulary(things: names, moves: files.moveNames)
    let parts = PersonaParts(
      reading: ConditionReading(vocabulary: vocabulary, unread: [], findings: findings),
      given: GivenReader(vocabulary: planner.playbook.vocabulary, findings: findings), findings: findings)
    let contact = deal.records("stakeholders").first { $0["side"]?.text != "seller" }
    let manners = files.manners.keys.sorted()
    let manner = manners.isEmpty ? nil : files.manners[manners[Int(pick("manner") % UInt64(manners.count))]]
    let account = deal["deal.account"]?.text ?? ""
    var persona = Persona(
      name: account, label: account,
      person: Persona.Person(
        name: contact?["name"]?.text ?? "Your contact", title: contact?["title"]?.text ?? "your contact",
        company: account),
      call: deal["why.problem"] == nil ? .discovery : .plan, manner: manner ?? Manner(name: "", lines: [:]),
      product: deal["deal.product"]?.text ?? "what you have offered them", before: "", days: [], known: deal.facts,
      things: held.map { $0.thing(parts) }, objections: parts.objections(file), asides: parts.asides(file),
      changes: parts.changes(file), opening: file.words("opening").map(\.text),
      otherwise: parts.lists(file, "otherwise", of: PracticeVocabulary.intents),
      locked: file.words("locked").map(\.text),
      own: parts.own(file), vocabulary: vocabulary)
    persona.isOwnDeal = true
    return Loaded(value: persona, findings: findings.findings)
  }

  /// By the seed, and another one for each name.
  func pick(_ name: String) -> UInt64 {
    var stream = SplitMix64(seed: seed, stream: name)
    return stream.next()
  }
}
