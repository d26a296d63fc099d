import Formats
import Planning
import Rules
import Scheduling
import TestSupport
import Testing

@Suite("What holds for every plan")
struct PlanPropertiesTests {
  @Test("shuffled steps and rules give the same bytes of the door's answer", arguments: UInt64(0)..<4)
  func order(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let shipped = Shipped.playbook
    let shuffled = Playbook(
      id: shipped.id, version: shipped.version, hash: shipped.hash, title: shipped.title, settings: shipped.settings,
      phases: shipped.phases, vocabulary: shipped.vocabulary, questions: shipped.questions, core: shipped.core,
      groups: shipped.groups, sellerSettings: shipped.sellerSettings, steps: shipped.steps.shuffled(using: &random),
      rules: shipped.rules.shuffled(using: &random), readers: shipped.readers.shuffled(using: &random),
      mergedTitles: shipped.mergedTitles, ticks: shipped.ticks, offeredDeliverables: shipped.offeredDeliverables,
      people: shipped.people)
    for deal in (0..<8).map({ _ in random.deal() }) {
      let line = deal.line
      let planner = Planner(playbook: shuffled, holidays: Shipped.planner.holidays)
      let (there, here) = (PlanDoor(planner: Shipped.planner).answer(line), PlanDoor(planner: planner).answer(line))
      #expect(try Self.firstDifference(here?.text, there?.text) == nil)
    }
  }

  /// The members of two answers that differ, so that a failure can be read; nil when every byte is the same.
  private static func firstDifference(_ a: String?, _ b: String?) throws -> String? {
    guard a != b, let a, let b else { return a == b ? nil : "no answer" }
    let (here, there) = (try JSON(parsing: a), try JSON(parsing: b))
    for name in here.members?.map(\.name) ?? [] where here[name] != there[name] {
      let pair = zip(here[name]?.array ?? [], there[name]?.array ?? []).first { $0 != $1 }
      return "\(name): \(pair.map { "\($0.0) against \($0.1)" } ?? "")"
    }
    return "the order of members"
  }

  @Test("the order in which facts are told makes no difference", arguments: UInt64(0)..<4)
  func factOrder(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let door = PlanDoor(planner: Shipped.planner)
    let deal = random.deal()
    var shuffled = deal
    shuffled.told.shuffle(using: &random)
    #expect(door.answer(shuffled.line)?.text == door.answer(deal.line)?.text)
  }

  @Test("a later go-live never means an earlier latest start", arguments: UInt64(0)..<6)
  func laterGoLive(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<6 {
      var deal = random.deal().example
      let goLive = try #require(deal["timeline.go_live"]?.day)
      // A window does not move with go-live, and a date beyond two weeks brings in the weekly quarter of an hour.
      deal["timeline.freezes"] = nil
      guard goLive - deal.today.number > 14 else { continue }
      var before = try deal.plan()
      for days in [1, 2, 5, 30] as [Int32] {
        deal["timeline.go_live"] = .day(goLive + days)
        let after = try deal.plan()
        for (a, b) in zip(before.rows.sorted { $0.id < $1.id }, after.rows.sorted { $0.id < $1.id }) {
          #expect(a.id == b.id)
          if let earlier = a.latestStart, let later = b.latestStart { #expect(earlier <= later, "\(a.id)") }
        }
        if let earlier = before.startBy, let later = after.startBy { #expect(earlier <= later) }
        #expect(before.feasible != true || after.feasible == true)
        before = after
      }
    }
  }

  @Test("in a plan that fits, every row stands between today, its latest date and go-live", arguments: UInt64(0)..<6)
  func bounds(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<10 {
      let deal = random.deal().example
      let plan = try deal.plan()
      guard plan.feasible == true, let goLive = plan.goLive else { continue }
      for row in plan.rows where row.done == nil && row.phase != "value" {
        let (start, finish) = (try #require(row.start), try #require(row.finish))
        #expect(deal.today <= start && start <= finish && finish <= goLive, "\(row.id)")
        #expect(try finish <= #require(row.latestFinish), "\(row.id)")
      }
    }
  }
}
