import Planning
import Rules
import Scheduling

/// One line of the rep in, the buyer's reply out: hearing becomes moves, moves change trust, and what may be told is told.
struct Replying {
  let persona: Persona
  let level: Level
  let call: PracticeCall
  let choice: LineChoice
  let heard: HeardLine
  var state: CallState
  var turnMade: Turn

  init(call: PracticeCall, heard: HeardLine) {
    self.call = call
    self.heard = heard
    persona = call.persona
    level = call.level
    choice = LineChoice(seed: call.seed)
    state = call.state
    state.turn += 1
    turnMade = Turn(number: state.turn, heard: heard, trust: state.trust, patience: state.patience)
  }

  mutating func turn() -> Turn {
    let wasInvited = state.invites
    state.invites = nil
    if heard.isSilence {
      say("silence")
      state.unclear += 1
    } else if !heard.isUnderstood {
      askBack()
    } else {
      state.unclear = 0
      let marks = marks(invited: wasInvited)
      makeMoves(marks)
      if state.patience <= 0 {
        end(.patience(state.reason))
      } else {
        answerObjection()
        reply()
        if turnMade.end == nil, state.unclear == 0 { addMore() }
      }
    }
    if turnMade.end == nil { watchTheTime() }
    close()
    return turnMade
  }

  private mutating func close() {
    turnMade.trust = state.trust
    turnMade.patience = state.patience
    turnMade.invites = state.invites
    state.lastReply = turnMade.replyText
    // A recap may say whatever the buyer said, but for what has changed since.
    state.said.formUnion(Claims.meanings(of: turnMade.reply, ear: call.ear))
    state.said.subtract(state.outdatedClaims)
  }

  // MARK: Lines

  func pool(_ name: String) -> [[String]] { [persona.own[name] ?? [], persona.manner.lines[name] ?? []] }

  /// A line of a name of the manner, with its places filled.
  mutating func say(_ name: String, _ values: [String: String] = [:]) {
    say(pool(name), name: name, values)
  }

  mutating func say(_ pools: [[String]], name: String, _ values: [String: String] = [:]) {
    let current = state.outdated.isEmpty ? pools : pools.map { pool in pool.filter { !isOutdated($0) } }
    guard let line = choice.line(current, name: name, state: &state) else { return }
    turnMade.reply.append(Template(line).filled { values[$0] }.withCapitals)
  }

  private func isOutdated(_ line: String) -> Bool {
    let said = SaidWords(line)
    return state.outdated.contains { said.contain($0) }
  }

  // MARK: Not understood

  private mutating func askBack() {
    state.unclear += 1
    let topics = heard.between.compactMap { call.topics[$0] }
    if state.unclear % 3 == 0 {
      say("lead")
    } else if topics.count == 2, topics[0] != topics[1] {
      say("unclear_between", ["one": topics[0], "other": topics[1]])
    } else {
      say("unclear")
    }
  }

  // MARK: Time and endings

  private mutating func watchTheTime() {
    if state.turn >= level.turns {
      end(.time)
    } else if state.turn == level.turns - 1, !state.timeIsSaid {
      state.timeIsSaid = true
      say("end_time")
    }
  }

  mutating func end(_ end: End) {
    turnMade.end = end
    switch end {
    case .patience(let reason): say("end_patience_\(reason)")
    case .time, .goodbye:
      // A step that was agreed on in this breath is said once.
      if turnMade.agreedDay != nil { turnMade.reply = [] }
      if let day = state.agreedDay {
        say("end_agreed", ["day": DayWords().full(day).withoutYear])
      } else {
        say("end_thanks")
      }
    case .left: break
    }
  }
}

extension String {
  /// With a capital at the beginning of each sentence, where a place was filled with small words.
  var withCapitals: String {
    var result = ""
    var isFirst = true
    for character in self {
      result += isFirst && character.isLowercase ? character.uppercased() : String(character)
      if character.isLetter || character.isNumber { isFirst = false }
      if ".?".contains(character) { isFirst = true }
      if character != " ", !".?\"".contains(character) { isFirst = false }
    }
    return result
  }

  /// "Thursday 18 March 2027" as it is said in a call that looks weeks ahead.
  var withoutYear: String {
    let parts = split(separator: " ")
    return parts.last.map { $0.count == 4 && $0.allSatisfy(\.isNumber) } ?? false
      ? parts.dropLast().joined(separator: " ") : self
  }
}
