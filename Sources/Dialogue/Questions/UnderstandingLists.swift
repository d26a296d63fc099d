import Planning
import Reading
import Rules
import Scheduling

/// Answers that are lists: people, ticks, windows, systems and the like.
extension Conversation {
  func list(_ line: String, key: Key, turn: Int) -> Understood? {
    switch key {
    case "stakeholders": return people(line, turn: turn)
    case "deliverables": return deliverables(line)
    default: break
    }
    if Answers.isNothing(line) || saysNone(line) { return Understood(changes: [.set(key, .list([]))]) }
    let readings: [RecordReading] =
      switch key {
      case "progress.done": readTicks(in: line, offered: offeredTicks, context: reading)
      case "timeline.freezes", "timeline.absences": readWindows(in: line, context: reading)
      case "integrations": readSystems(in: line)
      case "proof.alternatives": readAlternatives(in: line)
      case "committees": readCommittees(in: line, context: reading)
      case "staff.sites": readSites(in: line, context: reading)
      case "proof.pilot_metrics": readMetrics(in: line)
      case "decision.events": readEvents(in: line, context: reading)
      default: []
      }
    guard !readings.isEmpty else { return nil }
    var understood = Understood(changes: [.set(key, .list(readings.map(\.record)))])
    understood.unsurePhrases = readings.filter { !$0.isSure }.map(\.phrase)
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  func listProblem(_ key: Key) -> String {
    switch key {
    case "stakeholders": "reading.people"
    case "progress.done": "reading.ticks"
    default: "reading.nothing"
    }
  }

  private var offeredTicks: [TickOption] { playbook.ticks.map { TickOption(step: $0.step, words: $0.words) } }

  // MARK: Meetings and places

  func meeting(_ line: String, key: Key) -> Understood? {
    guard let meeting = readMeeting(in: line, context: reading) else { return nil }
    var understood = Understood(changes: [.set(key, .record(meeting.record))])
    if !meeting.isSure { understood.unsurePhrases.append(meeting.phrase) }
    understood.add(volunteered(beside: key, in: line))
    return understood
  }

  func country(_ line: String, key: Key) -> Understood {
    guard let place = readPlace(in: line) else {
      let example = playbook.question(key)?.example ?? ""
      return Understood(problem: ReadingProblem(name: "reading.nothing", values: ["example": example]))
    }
    var changes: [Change] = [.set(key, .text(place.country))]
    if let region = place.region {
      changes.append(.set(key == "buyer.country" ? "buyer.region" : "seller.region", .text(region)))
    }
    return Understood(changes: changes)
  }

  // MARK: People

  private func people(_ line: String, turn: Int) -> Understood? {
    let turns: [PeopleTurn] = [.contact, .money, .blockers]
    if turn > 0, Answers.isNothing(line) { return Understood() }
    if turn == 1, let contact, Self.meansTheContact(line) { return decides(contact) }
    let found = readPeople(in: line, turn: turns.indices.contains(turn) ? turns[turn] : .volunteered, context: reading)
    guard !found.people.isEmpty else { return turn > 0 && !found.functions.isEmpty ? Understood() : nil }
    var understood = Understood(changes: found.people.map { .add("stakeholders", keepingRole($0.record, turn: turn)) })
    understood.unsurePhrases = found.people.filter { !$0.isSure }.map(\.phrase)
    if turn == 1, let decider = found.people.first(where: { $0.record["role"]?.text == "economic_buyer" }) {
      let isContact = decider.record["name"]?.text == contact
      understood.changes.append(.set("decision.champion_decides", .flag(isContact)))
    }
    understood.add(volunteered(beside: "stakeholders", in: line))
    return understood
  }

  /// The contact says yes to the money alone.
  private func decides(_ contact: String) -> Understood {
    let person = Record([
      ("name", .text(contact)), ("side", .text("buyer")), ("role", .text("economic_buyer")), ("met", .flag(true)),
    ])
    return Understood(changes: [.add("stakeholders", person), .set("decision.champion_decides", .flag(true))])
  }

  /// "She does", "herself", "the same", "my contact".
  private static func meansTheContact(_ line: String) -> Bool {
    let words = line.lowercased().filter { $0.isLetter || $0 == " " }
    return [
      "she does", "he does", "she", "he", "herself", "himself", "she does herself", "he does himself", "same",
      "the same", "same person", "the same person", "my contact", "they do", "she alone", "he alone", "also her",
      "also him", "she decides", "he decides", "she decides alone", "he decides alone", "she can", "he can",
    ].contains(words)
  }

  /// Who was named before keeps the part they have; only the turn about the money gives another one.
  private func keepingRole(_ record: Record, turn: Int) -> Record {
    guard turn != 1,
      let known = deal.records("stakeholders").first(where: {
        $0["name"] == record["name"] && $0["side"] == record["side"]
      })
    else { return record }
    var record = record
    record["role"] = known["role"]
    if record["met"] == nil || known["met"]?.flag == true { record["met"] = known["met"] }
    return record
  }

  // MARK: What is handed over

  /// "ok", "strike 2", "add the test accounts from them": the offered list, changed.
  private func deliverables(_ line: String) -> Understood? {
    let offered = offeredDeliverables.map { Record([("title", .text($0.title)), ("side", .text($0.side))]) }
    let lowered = line.lowercased()
    if Answers.isNothing(line) { return Understood(changes: [.set("deliverables", .list([]))]) }
    if ["ok", "yes", "fine", "go on", "all", "all of them", "as it is", "good", "keep", "y"].contains(lowered) {
      return Understood(changes: [.set("deliverables", .list(offered))])
    }
    var records = offered
    var isUnderstood = false
    for part in line.split(whereSeparator: { ";,".contains($0) }).map({ TypedLine.trimmed(String($0)) }) {
      let words = part.split(separator: " ").map { $0.lowercased() }
      let numbers = words.compactMap { Int($0) }
      if ["strike", "drop", "without", "not", "no"].contains(words.first ?? ""), !numbers.isEmpty || isUnderstood {
        records.removeAll { record in numbers.contains { offered.indices.contains($0 - 1) && offered[$0 - 1] == record } }
        isUnderstood = true
      } else if !numbers.isEmpty, words.count == numbers.count, isUnderstood {
        records.removeAll { record in numbers.contains { offered.indices.contains($0 - 1) && offered[$0 - 1] == record } }
      } else {
        let added = words.first == "add" ? String(part.dropFirst(4)) : part
        let found = readDeliverables(in: added, context: reading).map(\.record)
        records += found
        isUnderstood = isUnderstood || !found.isEmpty
      }
    }
    return isUnderstood ? Understood(changes: [.set("deliverables", .list(records))]) : nil
  }
}
