import Dialogue
import Planning
import Storage

/// Which playbook a deal is planned with: the one that its log names.
extension World {
  /// The setting that names the playbook of new deals.
  static let playbookSetting = "playbook"

  /// - Parameter planner: that of new deals, for a log that names no playbook.
  func planner(for log: Log, otherwise planner: Planner) throws(Told) -> Planner {
    guard let named = log.playbook, named.id != planner.playbook.id else { return planner }
    guard prompts.isKnown(named.id) else {
      throw Told.used(
        "This deal was planned with the playbook \"\(named.id)\", which is not on this machine. Put its files into "
          + "\(folders.config)/playbooks/\(named.id), or go on with another one: mutual DEAL --playbook "
          + "\(planner.playbook.id).")
    }
    do {
      return try self.planner(named.id)
    } catch {
      throw Told.used(error.text)
    }
  }

  /// What the deal was planned with when it was last open; nil when that is what it is planned with now.
  func former(of log: Log, now planner: Planner) -> FormerPlaybook? {
    guard let named = log.playbook, named.id != planner.playbook.id || named.hash != planner.playbook.hash else {
      return nil
    }
    let kept = KeptPlaybooks(world: self).playbook(named)
    return FormerPlaybook(name: named, planner: kept.map { Planner(playbook: $0, holidays: planner.holidays) })
  }

  func planner(of name: String, in store: any DealStore, otherwise planner: Planner) throws -> Planner {
    try self.planner(for: Log(try store.log(of: deal(name, in: store).number).entries), otherwise: planner)
  }
}
