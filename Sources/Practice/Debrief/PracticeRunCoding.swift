import Planning
import Rules
import Scheduling

extension PracticeRun {
  /// One flat object, its members always in the same order:
  ///
  ///     {"day":"2027-01-11","persona":"founder","call":"discovery","level":"normal","seed":"1","turns":12,"total":47,
  ///      "card":{"why":"there"},"found":{"why.problem":"visits clash"}}
  package var json: JSON {
    let keys = found.keys.sorted { $0.name < $1.name }
    return [
      "day": .text(day.iso), "persona": .text(persona), "call": .text(call.rawValue), "level": .text(level.rawValue),
      // As a text, because a number of JSON does not hold every seed.
      "seed": .text(String(seed)), "turns": .number(Double(turns)), "total": .number(Double(total)),
      "card": .object(standings.map { JSON.Member($0.name, .text($0.standing.rawValue)) }),
      "found": .object(keys.compactMap { key in found[key].map { JSON.Member(key.name, $0.json) } }),
    ]
  }

  /// Nil for what is no run of this form. Members that it does not know are ignored, so that a later version may add some.
  package init?(json: JSON) {
    guard let day = json["day"]?.text.flatMap({ Day(iso: $0) }), let persona = json["persona"]?.text,
      let call = json["call"]?.text.flatMap(CallKind.init), let level = json["level"]?.text.flatMap(Level.Name.init),
      let seed = json["seed"]?.text.flatMap({ UInt64($0) }), let turns = json["turns"]?.whole,
      let total = json["total"]?.whole, let card = json["card"]?.members, let found = json["found"]?.members
    else { return nil }
    self.init(
      day: day, persona: persona, call: call, level: level, seed: seed, turns: turns, total: total,
      standings: card.compactMap { member in
        member.value.text.flatMap(Standing.init).map { Line(name: member.name, standing: $0) }
      },
      found: Dictionary(
        found.compactMap { member in Value(json: member.value).map { (Key(member.name), $0) } },
        uniquingKeysWith: { $1 }))
  }

  /// As it stands in the file, without its line end.
  package var line: String { json.description }
}

extension PracticeHistory {
  /// A line that is no run is passed over: what others say stands without it.
  package init(lines: [String]) {
    self.init(runs: lines.compactMap { line in (try? JSON(parsing: line)).flatMap(PracticeRun.init(json:)) })
  }
}
