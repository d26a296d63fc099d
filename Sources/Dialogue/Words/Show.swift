import Planning

extension Word {
  static let show = Word(
    names: ["show"],
    form: { rest, _ in
      [
        "all", "chance", "gantt", "gantt plain", "plain gantt", "gaps", "latest", "picture", "plan", "slips",
      ].contains(rest.lowercased())
    },
    help: "help.show"
  ) { conversation, rest in
    switch rest.lowercased() {
    case "gaps": conversation.showOpen()
    case "all": conversation.showPlan(all: true)
    case "chance": conversation.showChance()
    case "gantt", "picture": conversation.showGantt()
    case "gantt plain", "plain gantt": conversation.showGantt(plain: true)
    case "slips": conversation.showSlips()
    case "latest": conversation.showPlan(all: false, latest: true)
    default:
      conversation.showPlan(all: false)
      conversation.sayHealth()
    }
    conversation.askNext()
  }
}

extension Conversation {
  /// What is open: the questions, then what is assumed, then what holds the buyer's copy back.
  fileprivate mutating func showOpen() {
    let open = plan.asks
    guard !open.isEmpty else { return say("show.nothing_open") }
    say("show.open", ["count": String(open.count)])
    var lines: [String] = []
    for group in openGroups {
      lines.append("  " + group.name)
      for key in group.keys { lines.append("    " + (playbook.question(key)?.label ?? key.name)) }
    }
    effects.append(.show(lines))
    sayHolds()
  }
}
