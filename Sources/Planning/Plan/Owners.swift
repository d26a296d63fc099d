import Rules
import Scheduling

/// Who does what: the person of an edit, the named person of the role, the stand-in, and then nobody for the buyer and
/// the account lead for the seller.
struct Owners {
  let playbook: Playbook
  let deal: Deal
  let weight: Weight
  private let buyers: [Person]
  private let sellers: [Person]

  struct Person {
    var name: String
    var role: String
  }

  init(playbook: Playbook, deal: Deal, weight: Weight) {
    self.playbook = playbook
    self.deal = deal
    self.weight = weight
    func people(_ side: String) -> [Person] {
      deal.records("stakeholders").filter { $0["side"]?.text ?? "buyer" == side }.compactMap { record in
        // A blank is nobody.
        guard let name = record["name"]?.text, name.contains(where: { !$0.isWhitespace }) else { return nil }
        return Person(name: name, role: record["role"]?.text ?? "other")
      }
    }
    buyers = people("buyer")
    sellers = people("seller")
  }

  /// The person on the buyer's side with whom the rep speaks.
  var contact: String? { buyers.first { $0.role == "champion" }?.name ?? buyers.first?.name }

  var accountLead: String? {
    sellers.first { $0.role == "account_lead" }?.name ?? deal["seller.rep"]?.text ?? sellers.first?.name
  }

  /// - Parameter rows: those of steps; the deal's own have their owners already.
  func assign(_ rows: [PlannedRow]) {
    // Some ten roles are asked for by some ninety rows.
    let network = playbook.network
    let accountLead = accountLead
    let buyerOfRole = network.buyerRoles.names.map { buyer(for: $0) }
    let sellerOfRole = network.sellerRoles.names.map { role in sellers.first { $0.role == role }?.name ?? accountLead }
    for planned in rows {
      guard let step = planned.step else { continue }
      var buyer = buyerOfRole[network.buyerRoles.ofStep[step]]
      var seller = sellerOfRole[network.sellerRoles.ofStep[step]]
      if let owner = planned.edits.owner {
        switch side(of: owner, lead: planned.row.lead) {
        case .seller: seller = owner
        case .buyer, .both: buyer = owner
        }
      }
      planned.row.buyerOwner = buyer
      planned.row.sellerOwner = seller
      nameTitle(planned, owner: buyer)
    }
  }

  private func buyer(for role: String) -> String? {
    var role = role
    // Stand-ins that stand in for each other end the search.
    var tried: [String] = []
    while !tried.contains(role) {
      tried.append(role)
      if let person = buyers.first(where: { $0.role == role }) { return person.name }
      guard let standIn = playbook.people.standIns[role] else { break }
      if standIn == "first" { return buyers.first?.name }
      role = standIn
    }
    return weight == .light ? contact : nil
  }

  /// The side on which a person is named, otherwise the leading one.
  private func side(of name: String, lead: Party) -> Party {
    if buyers.contains(where: { $0.name == name }) { return .buyer }
    if sellers.contains(where: { $0.name == name }) { return .seller }
    return lead
  }

  private func nameTitle(_ planned: PlannedRow, owner: String?) {
    guard planned.edits.title == nil, !planned.isPhrased, let owner, let step = planned.step,
      let title = playbook.steps[step].ownerTitle
    else { return }
    planned.row.title = Template(title).filled { $0 == "name" ? owner : nil }
  }
}
