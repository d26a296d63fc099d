import Planning
import Scheduling

/// A store that ends with the process, for tests and for trying things out.
package final class MemoryStore: DealStore {
  package let device = "memory"
  private var summaries: [DealSummary] = []
  private var rows: [Row] = []
  private var values: [String: JSON] = [:]
  private var lastNumber = 0
  private var lastRow = 0

  private struct Row {
    var number: Int
    var deal: Int
    var entry: Entry
  }

  package init() {}

  package func deals() throws(StoreError) -> [DealSummary] {
    summaries.map { summary in
      var summary = summary
      let entries = rows.filter { $0.deal == summary.number }.map(\.entry)
      summary.entryCount = entries.count
      summary.lastStamp = entries.map(\.stamp).max()
      return summary
    }
  }

  package func create(account: String) throws(StoreError) -> DealSummary {
    lastNumber += 1
    let slug = Slug.free(for: account, taken: Set(summaries.map(\.slug)))
    summaries.append(DealSummary(number: lastNumber, slug: slug, account: account))
    return try deal(lastNumber)
  }

  package func log(of deal: Int) throws(StoreError) -> StoredLog {
    _ = try place(of: deal)
    let own = rows.filter { $0.deal == deal }
    return StoredLog(entries: own.map(\.entry), lastRow: own.last?.number ?? 0)
  }

  package func append(_ entries: [Entry], to deal: Int, seen: Int) throws(StoreError) -> Appended {
    _ = try place(of: deal)
    let others = rows.filter { $0.deal == deal && $0.number > seen }.map(\.entry)
    let sequence = rows.filter { $0.deal == deal && $0.entry.device == device }.map(\.entry.sequence).max() ?? 0
    let own = entries.numbered(device: device, after: sequence, others: others)
    for entry in own { add(entry, to: deal) }
    return Appended(others: others, own: own, lastRow: rows.last { $0.deal == deal }?.number ?? 0)
  }

  package func merge(_ entries: [Entry], into deal: Int) throws(StoreError) {
    _ = try place(of: deal)
    for entry in entries {
      let isKnown = rows.contains {
        $0.deal == deal && $0.entry.device == entry.device && $0.entry.sequence == entry.sequence
      }
      if !isKnown { add(entry, to: deal) }
    }
  }

  package func rename(_ deal: Int, account: String) throws(StoreError) -> DealSummary {
    let place = try place(of: deal)
    let others = summaries.filter { $0.number != deal }
    summaries[place].slug = Slug.free(for: account, taken: Set(others.map(\.slug)))
    summaries[place].account = account
    return try self.deal(deal)
  }

  package func archive(_ deal: Int, _ isArchived: Bool) throws(StoreError) {
    summaries[try place(of: deal)].isArchived = isArchived
  }

  package func copy(_ deal: Int) throws(StoreError) -> DealSummary {
    let entries = try log(of: deal).entries
    let copy = try create(account: try self.deal(deal).account)
    try merge(entries, into: copy.number)
    return try self.deal(copy.number)
  }

  package func forget(_ deal: Int) throws(StoreError) {
    summaries.remove(at: try place(of: deal))
    rows.removeAll { $0.deal == deal }
  }

  package func opened(_ deal: Int, on day: Day) throws(StoreError) {
    summaries[try place(of: deal)].lastOpened = day
  }

  package func settings() throws(StoreError) -> [String: JSON] { values }

  package func set(_ setting: String, to value: JSON?) throws(StoreError) { values[setting] = value }

  private func place(of deal: Int) throws(StoreError) -> Int {
    guard let place = summaries.firstIndex(where: { $0.number == deal }) else { throw .noSuchDeal(number: deal) }
    return place
  }

  private func add(_ entry: Entry, to deal: Int) {
    lastRow += 1
    rows.append(Row(number: lastRow, deal: deal, entry: entry))
  }
}
