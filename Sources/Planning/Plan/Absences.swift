import Rules
import Scheduling

/// People who are away, and the rows that stand still meanwhile: those that they lead, and those that both sides do together
/// where they are one of the two. A body decides without one of its members, so a row that meets on given days does not.
///
/// A person is found by name ("Joan" is Joan Price), by a role where that was said ("our SE"), and by a name in the reason.
/// Who stands on no row, and a window without a person, moves nothing; a rule still warns of it in the week of the signature.
package struct Absence: Hashable, Sendable {
  /// Among the records of the fact.
  package let place: Int
  package var days: DayRange
  /// As it was said: a name, "I", "our SE"; nil when only a window was.
  package var who: String?
  package var party: Party
  /// What somebody without a name does.
  var role: String?
  /// Ids of the rows that stand still, in the order of the plan; rows that are done are not among them.
  package var rows: [String] = []

  /// The word for the person who types.
  package static let me = "I"

  /// Whether somebody who signs may be away: of a window nobody was named for, and of one who is on no row, nobody knows better.
  func mayKeep(_ signature: Row) -> Bool {
    rows.isEmpty || rows.contains(signature.id)
  }

  /// Nil for a record without days.
  init?(_ record: Record, place: Int, people: [String]) {
    guard let window = DealCalendars.Window(record) else { return nil }
    self.place = place
    days = window.days
    party = window.party
    role = record["role"]?.text
    who = record["who"]?.text ?? Self.named(in: window.reason, among: people)
  }

  /// The one whose name, or else first name, stands in the text.
  private static func named(in text: String, among people: [String]) -> String? {
    let words = Self.words(text)
    guard !words.isEmpty else { return nil }
    func stands(_ name: [String]) -> Bool {
      !name.isEmpty && words.indices.contains { words[$0...].starts(with: name) }
    }
    return people.first { stands(Self.words($0)) }
      ?? people.first { Self.words($0).first.map { $0.count > 2 && stands([$0]) } ?? false }
  }

  /// Whether it keeps from working whom a row names on one side.
  ///
  /// - Parameter role: that somebody on the side has by default; nil where a person was named for the row.
  func isOf(_ owner: String?, role: String?, on side: Party, me: String?) -> Bool {
    if let who = who == Self.me ? me : who, let owner, Self.isSame(who, owner) { return true }
    guard let own = self.role, own == role else { return false }
    return party == .both || party == side
  }

  /// `Joan` and `Joan Price` are one person, `Joan Hall` and `Joan Price` are two.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (words(a), words(b))
    return !a.isEmpty && !b.isEmpty && (a.allSatisfy(b.contains) || b.allSatisfy(a.contains))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { word in
      word.hasSuffix("-") ? String(word.dropLast()) : String(word)
    }
  }
}

/// The station that gives rows of absent people a calendar of their own.
struct AbsentPeople {
  private(set) var absences: [Absence]

  static let fact: Key = "timeline.absences"

  init(deal: Deal) {
    guard deal[Self.fact] != nil else {
      absences = []
      return
    }
    let people =
      deal.records("stakeholders").compactMap { $0["name"]?.text } + [deal["seller.rep"]?.text].compactMap(\.self)
    absences = deal.records(Self.fact).enumerated().compactMap { Absence($1, place: $0, people: people) }
  }

  /// Most plans have none, and then no row is looked at.
  ///
  /// - Parameter rows: with their owners.
  mutating func assign(_ rows: [PlannedRow], of owners: Owners, to calendars: inout DealCalendars) {
    guard !absences.isEmpty else { return }
    var known: [(party: Party, absent: [Int], place: CalendarPlace)] = []
    for planned in rows where planned.row.done == nil && !CommitteeMeetings.isBody(planned.row) {
      let absent = absences.indices.filter { isWaiting(planned, for: absences[$0], me: owners.accountLead) }
      guard !absent.isEmpty else { continue }
      for number in absent { absences[number].rows.append(planned.row.id) }
      let party: Party = planned.isAfterGoLive ? .both : planned.row.side
      if let place = known.first(where: { $0.party == party && $0.absent == absent })?.place {
        planned.calendar = place
      } else {
        let place = calendars.parties.add(party, away: absent.map { absences[$0].days })
        known.append((party, absent, place))
        planned.calendar = place
      }
    }
  }

  private func isWaiting(_ planned: PlannedRow, for absence: Absence, me: String?) -> Bool {
    let row = planned.row
    let isNamed = planned.edits.owner != nil
    let isBuyers = row.side == .both || row.lead != .seller
    let isSellers = row.side == .both || row.lead != .buyer
    return isBuyers && absence.isOf(row.buyerOwner, role: isNamed ? nil : row.buyerRole, on: .buyer, me: me)
      || isSellers && absence.isOf(row.sellerOwner, role: isNamed ? nil : row.sellerRole, on: .seller, me: me)
  }
}
