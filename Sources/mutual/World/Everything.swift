import Planning
import Scheduling
import Storage

extension World {
  /// What nearly every command needs, or the one line that says why it is not to be had.
  /// - Parameter playbook: the one that was asked for; otherwise the seller's own choice, or the shipped one.
  func everything(playbook: String? = nil) throws(Told) -> (any DealStore, Phrases, Planner) {
    let opened: any DealStore
    let chosen: String?
    do {
      opened = try store()
      let setting = try opened.settings()[Self.playbookSetting]?.text
      chosen = playbook ?? setting
    } catch {
      throw Told(message: error.words, code: StoreError.exitCode)
    }
    let (phrases, planner) = try speech(playbook: chosen)
    return (opened, phrases, planner)
  }

  /// The files the program speaks from, without the store.
  func speech(playbook: String? = nil) throws(Told) -> (Phrases, Planner) {
    do {
      return (try prompts.phrases(), try planner(playbook ?? PromptLibrary.shippedPlaybook))
    } catch {
      throw Told(message: error.text, code: 2)
    }
  }

  /// The deal of a name, a beginning of one, or a number.
  func deal(_ name: String, in store: any DealStore) throws(Told) -> DealSummary {
    do {
      switch try store.find(name) {
      case .one(let deal): return deal
      case .several(let deals):
        throw Told.used(
          "\"\(name)\" begins several deals: \(deals.map(\.slug).joined(separator: ", ")). Give one more letter.")
      case .none: throw Told.used("There is no deal \"\(name)\". \"mutual list\" shows the deals there are.")
      }
    } catch let error as StoreError {
      throw Told(message: error.words, code: StoreError.exitCode)
    } catch let told as Told {
      throw told
    } catch {
      throw Told(message: "\(error)", code: 3)
    }
  }

  /// The deal with its plan as of today.
  func planned(
    _ name: String, in store: any DealStore, planner: Planner
  ) throws -> (deal: Deal, planned: Planner.Planned) {
    let number = try self.deal(name, in: store).number
    let deal = Log(try store.log(of: number).entries).deal(
      of: planner.playbook, settings: try settings(of: store, playbook: planner.playbook), today: today)
    return (deal, try planner.plan(deal, today: today))
  }
}
