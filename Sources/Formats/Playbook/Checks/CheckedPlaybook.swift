import Planning
import Rules
import Scheduling

/// A playbook with all that the checks ask about it.
struct CheckedPlaybook {
  let playbook: Playbook
  let places: EntryPlaces
  let uses: [ConditionUse]
  let logic: ConditionLogic
  let deliberate: Deliberate
  /// Names of all sentences that the program says; empty where they are not known.
  let phrases: [String]
  let namedSettings: Set<String>
  /// Its own files: what it inherits and does not need is no fault of it.
  private let own: Set<String>

  init(
    _ playbook: Playbook, documents: [CompiledTree.Document], own: Set<String>, phrases: [String], findings: FindingList
  ) {
    self.playbook = playbook
    self.phrases = phrases
    namedSettings = UnusedSettings.named(in: documents)
    self.own = own
    deliberate = Deliberate(documents, findings: findings)
    places = EntryPlaces(documents)
    uses = ConditionUse.all(of: playbook, places: places)
    let vocabulary = playbook.vocabulary
    let sayable = vocabulary.definitions.indices.filter { position in
      let definition = vocabulary[position]
      return definition.origin != .said || playbook.questions[position].asked != nil || definition.derive.isEmpty
    }
    logic = ConditionLogic(
      vocabulary: vocabulary, conditions: uses.map(\.condition), sayable: Set(sayable))
  }

  func isOwn(_ place: Location) -> Bool { own.contains(place.file) }

  /// "deal.value = 24000 USD, stakeholders = {role: champion}"
  func said(_ answers: [ConditionLogic.Answer]) -> String {
    if answers.isEmpty { return "nothing said at all" }
    return answers.map { "\(playbook.vocabulary[$0.position].key) = \(Self.said($0.value))" }.joined(separator: ", ")
  }

  private static func said(_ value: Value) -> String {
    switch value {
    case .flag(let flag): flag ? "yes" : "no"
    case .text(let text): text
    case .number(let number): said(number)
    case .money(let money): "\(said(money.amount)) \(money.currency)"
    case .day(let day): Day(number: day).iso
    case .record(let record): said(record)
    case .list(let records): records.isEmpty ? "none" : records.map(said).joined(separator: " and ")
    }
  }

  private static func said(_ record: Record) -> String {
    "{\(record.fields.map { "\($0.name): \(said($0.value))" }.joined(separator: ", "))}"
  }

  private static func said(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
