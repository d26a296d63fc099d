import Scheduling

/// What a list of deals shows about one of them.
package struct DealSummary: Hashable, Sendable {
  /// 1-based, in order of creation, and never given twice.
  package var number: Int
  /// The word by which the deal is called: `acme`, `acme-2`.
  package var slug: String
  /// The company as the seller writes it.
  package var account: String
  package var isArchived: Bool
  /// When the last entry was written, ISO 8601 in UTC; nil while there is none.
  package var lastStamp: String?
  package var entryCount: Int
  /// The seller's day on which the deal was last worked on.
  package var lastOpened: Day?

  package init(
    number: Int, slug: String, account: String, isArchived: Bool = false, lastStamp: String? = nil, entryCount: Int = 0,
    lastOpened: Day? = nil
  ) {
    self.number = number
    self.slug = slug
    self.account = account
    self.isArchived = isArchived
    self.lastStamp = lastStamp
    self.entryCount = entryCount
    self.lastOpened = lastOpened
  }
}

/// What a name stands for among the deals there are.
package enum DealMatch: Hashable, Sendable {
  case one(DealSummary)
  /// The name begins several slugs, given in order of number.
  case several([DealSummary])
  case none

  /// By slug, then by number, then by the company as it is written, then by a prefix of the slug; upper and lower case are one. A prefix means a deal that is not
  /// archived where there is one.
  package init(_ name: String, among deals: [DealSummary]) {
    let name = name.lowercased()
    if let deal = deals.first(where: { $0.slug == name }) ?? deals.first(where: { String($0.number) == name })
      ?? deals.first(where: { $0.account.lowercased() == name && !$0.isArchived })
    {
      self = .one(deal)
      return
    }
    let begun = name.isEmpty ? [] : deals.filter { $0.slug.hasPrefix(name) }
    let current = begun.filter { !$0.isArchived }
    let candidates = current.isEmpty ? begun : current
    switch candidates.count {
    case 0: self = .none
    case 1: self = .one(candidates[0])
    default: self = .several(candidates.sorted { $0.number < $1.number })
    }
  }
}
