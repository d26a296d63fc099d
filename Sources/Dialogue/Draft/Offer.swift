import Planning
import Rules

/// A named group of open questions.
struct OpenGroup {
  var name: String
  var settles: String
  var keys: [Key]
}

/// After the plan stands: everything else is a question that some rule still cares about, offered in groups of at most
/// five that say what they would settle.
extension Conversation {
  /// Shown at once; the rest is behind `more`.
  private static let groupsShown = 5

  /// In the order in which they stand on the screen; what came since stands behind them, in the playbook's order.
  var openGroups: [OpenGroup] {
    let places = Dictionary(uniqueKeysWithValues: offered.enumerated().map { ($1, $0) })
    return unorderedGroups.enumerated()
      .sorted { (places[$0.element.name] ?? .max, $0.offset) < (places[$1.element.name] ?? .max, $1.offset) }
      .map(\.element)
  }

  private var unorderedGroups: [OpenGroup] {
    var groups: [OpenGroup] = []
    let core = Stage.open(in: Stage.startGroup, deal: deal, asks: plan.asks, playbook: playbook)
    if !core.isEmpty {
      groups.append(OpenGroup(name: Stage.startGroup, settles: phrases("offer.start_settles"), keys: core))
    }
    for group in playbook.groups {
      let keys = group.facts.filter { plan.asks.contains($0) && !deal.unsure.contains($0) }
      if !keys.isEmpty { groups.append(OpenGroup(name: group.name, settles: group.settles, keys: keys)) }
    }
    return groups
  }

  mutating func offer() {
    if let setting = nextSetting {
      let isAboutRep = Self.essentialSettings.contains(setting)
      let hint = isAboutRep ? "settings.once" : "settings.product"
      if hintsGiven.insert(hint).inserted { say(hint) }
      pending = .setting(setting)
      put(setting, turn: 0)
      return ask()
    }
    let groups = unorderedGroups
    if groups.isEmpty {
      say("offer.nothing_left")
    } else if Set(offered) != Set(groups.map(\.name)) {
      // The list is shown when it is new; after a look at the plan it still stands on the screen, numbers and all.
      let ranking = ranking(of: groups.flatMap(\.keys))
      let isFirst = offered.isEmpty
      offered = groups.enumerated()
        .map { (worth: ranking.worth(ofRun: $1.keys), offset: $0, name: $1.name) }
        .sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.offset < $1.offset }.map(\.name)
      if isFirst { show(openGroups, ranking, all: false) } else { sayNext(openGroups) }
    }
    say("offer.what_now")
    ask()
  }

  /// All groups, for `more`.
  mutating func showAllGroups() {
    let groups = openGroups
    show(groups, ranking(of: groups.flatMap(\.keys)), all: true)
    ask()
  }

  func ranking(of keys: [Key]) -> QuestionRanking {
    QuestionRanking(of: keys, planned: planned, deal: deal, planner: planner, today: today)
  }

  /// The first list says what each group settles; after that the names are enough.
  private mutating func sayNext(_ groups: [OpenGroup]) {
    let names = groups.prefix(Self.groupsShown).enumerated().map { "\($0 + 1) \($1.name)" }.joined(separator: ", ")
    effects.append(.space)
    say(groups.count > Self.groupsShown ? "offer.next_of_more" : "offer.next", ["names": names])
  }

  private mutating func show(_ groups: [OpenGroup], _ ranking: QuestionRanking, all: Bool) {
    effects.append(.space)
    say("offer.groups", ["count": String(groups.reduce(0) { $0 + $1.keys.count })])
    let shown = all ? groups[...] : groups.prefix(Self.groupsShown)
    var lines: [String] = []
    for (number, group) in shown.enumerated() {
      let effect = EffectWords(phrases: phrases).clause(ranking.most(of: group.keys))
      let settles = effect.map { phrases("effect.in_group", ["settles": group.settles, "what": $0]) } ?? group.settles
      let text = "\(number + 1) \(group.name) (\(group.keys.count)): \(settles)"
      lines += TextWrap.lines(text, width: width - 2, indent: "    ").map { "  " + $0 }
    }
    if shown.count < groups.count {
      let names = groups.dropFirst(shown.count).map(\.name).joined(separator: ", ")
      lines += TextWrap.lines(phrases("offer.more", ["names": names]), width: width - 2, indent: "    ").map {
        "  " + $0
      }
    }
    effects.append(.show(lines))
  }

  /// By number as shown, or by name.
  func groupNamed(_ line: String) -> OpenGroup? {
    let groups = openGroups
    let wanted = Self.plain(line)
    if let number = Int(wanted), groups.indices.contains(number - 1) { return groups[number - 1] }
    return groups.first { Self.plain($0.name) == wanted || $0.name == line.lowercased() }
  }

  mutating func open(group: OpenGroup) {
    commit([.moment("group \(group.name)")], words: group.name)
    askNext()
  }

  // MARK: The seller's settings, asked once ever

  private static let essentialSettings: [Key] = ["seller.company", "seller.rep", "seller.country"]

  /// Also what the plan waits for: which audit report we have, once one is asked for.
  private var nextSetting: Key? {
    var wanted = Self.essentialSettings
    let asksReport = deal["security.soc2_required"]?.text.map { $0 != "no" } ?? false
    if asksReport { wanted.append("seller.soc2") }
    if deal["staff.works_council"] != nil { wanted.append("product.records_behaviour") }
    return wanted.first { settings[$0] == nil && deal[$0] == nil && !hintsGiven.contains("skipped \($0)") }
  }

  mutating func answerSetting(_ line: String, key: Key) {
    if Answers.isUnsure(line) { return skipSetting(key) }
    let understood = understand(line, key: key, turn: 0)
    if let problem = understood.problem {
      if Int(line) == nil, let group = groupNamed(line) {
        skipSetting(key, goesOn: false)
        return open(group: group)
      }
      // What was said of the deal counts; the setting is still wanted.
      if !understood.changes.isEmpty {
        let (known, before) = (deal, plan)
        commit(understood.changes, words: line)
        for echo in echoes(of: understood.changes, known: known) { say(text: echo) }
        sayDifference(from: before)
        return ask()
      }
      say(problem.name, problem.values)
      return ask(prefill: line)
    }
    let before = plan
    pending = nil
    for case .set(let set, let value) in understood.changes where set.name.hasPrefix("seller.") || set == key {
      self.set(set, setting: value)
      if let echo = echo(of: .set(set, value)) { say(text: echo) }
    }
    sayDifference(from: before)
    askNext()
  }

  mutating func skipSetting(_ key: Key, goesOn: Bool = true) {
    pending = nil
    hintsGiven.insert("skipped \(key)")
    say("settings.skipped")
    if goesOn { askNext() }
  }

  mutating func skipAllSettings() {
    pending = nil
    for key in Self.essentialSettings + ["seller.soc2", "product.records_behaviour"] {
      hintsGiven.insert("skipped \(key)")
    }
  }

  // MARK: One call

  /// They can decide now and nothing is needed afterwards: two lines instead of a plan.
  mutating func showRecap() {
    say("recap.instead")
    for line in Recap(deal, playbook: playbook, phrases: phrases, today: today).lines { say(text: line) }
    say("recap.what_now")
    ask()
  }

  mutating func recapLine(_ line: String) {
    let understood = understand(line, key: "deal.one_call", turn: 0)
    guard !Answers.isUnsure(line), understood.changes.contains(.set("deal.one_call", .flag(false))) else {
      say("recap.not_understood")
      return ask()
    }
    let known = deal
    commit(understood.changes, words: line)
    for echo in echoes(of: understood.changes, known: known) { say(text: echo) }
    askNext()
  }
}
