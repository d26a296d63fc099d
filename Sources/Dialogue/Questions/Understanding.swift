import Planning
import Reading
import Rules
import Scheduling

/// What a line was understood to say.
struct Understood {
  var changes: [Change] = []
  /// Words from which something was read that may be meant otherwise.
  var unsurePhrases: [String] = []
  var problem: ReadingProblem?
  /// Functions that have a part in it, and nobody to fill them yet.
  var unnamed: [FunctionMention] = []
  /// Days among which the rep has to choose before the answer counts.
  var options: [Day] = []
}

/// Why a line could not be taken, as the phrase that says so.
struct ReadingProblem {
  var name: String
  var values: [String: String] = [:]
  /// Nothing in the line answers; what it says beside may be all there is to it.
  var isSilence = false
}

/// From the words of `Reading` to changes of the log: what is asked, and what is told beside it.
extension Conversation {
  func understand(_ line: String, key: Key, turn: Int) -> Understood {
    switch key {
    case "deliverables": if let struck = struckDeliverables(line) { return struck }
    case "stakeholders":
      if turn > 0, Answers.isNothing(line) { return Understood() }
      if turn == 1, let contact, Self.meansTheContact(line) { return decides(contact) }
    case "timeline.date_owner", "plan.owner_buyer": if let named = person(in: line, for: key) { return named }
    default: break
    }
    let read = LineReading.read(line, expected: expectation(key, turn: turn), context: reading)
    var understood = understood(read.candidates, asked: key, turn: turn)
    let isBodyRead = understood.changes.contains { Self.key(of: $0) == "committees" }
    if key == "decision.board", !isBodyRead { understood.changes += boardDays(line) }
    understood.unnamed = read.functions.filter { function in
      // "Their lawyers" and "CISO" are people; "security" may be a check.
      let isPeople = function.phrase.hasPrefix("their ") || function.phrase.contains { $0.isUppercase }
      return isPeople && !deal.records("stakeholders").contains { $0["role"]?.text == function.role }
    }
    if let problem = read.problem {
      // A function without a name is an answer to who could stop it: there is a row for it, and a name to ask for.
      let isNamelessFunction = key == "stakeholders" && turn > 0 && !read.functions.isEmpty
      if !isNamelessFunction { (understood.problem, understood.options) = wording(of: problem, key: key) }
    }
    return understood
  }

  /// What the rep says while nothing is asked.
  func understandAnything(_ line: String, counting: Counting = .whatIsSure) -> Understood {
    understood(
      LineReading.read(line, expected: nil, context: reading).candidates, asked: nil, turn: 0, counting: counting)
  }

  /// Which readings of a line count.
  enum Counting { case whatIsSure, everything }

  // MARK: Candidates

  private func understood(_ candidates: [Candidate], asked: Key?, turn: Int, counting: Counting = .whatIsSure)
    -> Understood
  {
    var understood = Understood()
    for candidate in candidates {
      if !candidate.sure, counting == .whatIsSure, !countsUnsure(candidate, asked: asked) { continue }
      // What is known already needs no second reading beside another answer.
      if candidate.key != asked, case .set(let key, let value) = candidate.change, deal[key] == value { continue }
      understood.changes.append(settled(candidate.change, turn: asked == "stakeholders" ? turn : nil))
      if !candidate.sure { understood.unsurePhrases.append(candidate.phrase) }
    }
    if asked == "stakeholders", turn == 1 { understood.changes += decision(by: understood.changes) }
    understood.changes += leftRegions(understood.changes)
    return understood
  }

  /// A part of the country before means nothing in another one.
  private func leftRegions(_ changes: [Change]) -> [Change] {
    [("buyer.country", "buyer.region"), ("seller.country", "seller.region")].compactMap { (country: Key, region: Key) in
      let isMoved = changes.contains { change in
        if case .set(country, let value) = change { deal[country] != nil && deal[country] != value } else { false }
      }
      let isNamed = changes.contains { if case .set(region, _) = $0 { true } else { false } }
      return isMoved && !isNamed && deal[region] != nil ? .withdraw(region) : nil
    }
  }

  /// Said beside another answer, a doubtful reading counts for people and rows, which show at once on the screen. Any other
  /// fact stays an open question: a wrong amount or choice could move months. A story about their daily work (`why.…`)
  /// names trials and purchases that are not this one's.
  private func countsUnsure(_ candidate: Candidate, asked: Key?) -> Bool {
    if candidate.key == asked { return true }
    if asked?.name.hasPrefix("why.") ?? false { return false }
    return candidate.key == "stakeholders" || candidate.key == "plan.edits"
  }

  /// Whoever was named before keeps the part they have; only to be the contact, or to decide on the money, is another.
  private func settled(_ change: Change, turn: Int?) -> Change {
    guard turn != 1, case .add("stakeholders", var person) = change,
      let known = deal.records("stakeholders").first(where: {
        $0["name"] == person["name"] && $0["side"] == person["side"]
      }), turn != 0 || person["role"]?.text != "champion"
    else { return change }
    person["role"] = known["role"]
    if person["met"] == nil || known["met"]?.flag == true { person["met"] = known["met"] }
    return .add("stakeholders", person)
  }

  /// "Yes, the board decides on 24 March": the board is a group with a day.
  private func boardDays(_ line: String) -> [Change] {
    readCommittees(in: line, context: reading).filter { $0.record["dates"] != nil }.map {
      .add("committees", $0.record)
    }
  }

  // MARK: The contact and the money

  /// Whether the contact says yes to the money alone follows from who was named.
  private func decision(by changes: [Change]) -> [Change] {
    for case .add("stakeholders", let person) in changes where person["role"]?.text == "economic_buyer" {
      return [.set("decision.champion_decides", .flag(person["name"]?.text == contact))]
    }
    return []
  }

  private func decides(_ contact: String) -> Understood {
    let person = Record([
      ("name", .text(contact)), ("side", .text("buyer")), ("role", .text("economic_buyer")), ("met", .flag(true)),
    ])
    return Understood(changes: [.add("stakeholders", person), .set("decision.champion_decides", .flag(true))])
  }

  /// "She does", "he decides alone", "the same person": nothing but words that point back.
  private static func meansTheContact(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains(where: pointsBack.contains)
      && words.allSatisfy { pointsBack.contains($0) || says.contains($0) }
  }

  private static let pointsBack: Set<String> = [
    "she", "he", "they", "her", "him", "herself", "himself", "themselves", "same", "contact",
  ]
  private static let says: Set<String> = [
    "the", "my", "our", "person", "one", "does", "do", "can", "is", "it", "decides", "decide", "says", "say", "yes",
    "signs", "sign", "and", "on", "own", "alone", "too", "also", "as", "well", "all", "by", "again", "owns", "pays",
  ]
}
