import Planning
import Rules
import Scheduling

/// `mutual plan --json`: one deal a line in, one plan a line out. Never a prompt, and a line that cannot be read does not
/// stop the run.
package struct PlanDoor: Sendable {
  private let planner: Planner
  /// The planner of another playbook by its id.
  private let others: @Sendable (String) throws(OtherPlaybook) -> Planner

  /// Why a playbook that a line names cannot be planned with, in a sentence.
  package struct OtherPlaybook: Error {
    package var message: String

    package init(message: String) { self.message = message }
  }

  package init(planner: Planner, others: @escaping @Sendable (String) throws(OtherPlaybook) -> Planner = Self.noOther) {
    self.planner = planner
    self.others = others
  }

  @Sendable package static func noOther(_ id: String) throws(OtherPlaybook) -> Planner {
    throw OtherPlaybook(message: "There is no playbook \"\(id)\" here.")
  }

  package struct Answer: Sendable {
    /// One line of JSON in UTF-8, without its line break.
    package var line: [UInt8]
    /// The line was no JSON at all.
    package var isRefusal = false

    package var text: String { String(decoding: line, as: UTF8.self) }
  }

  /// The answer to one line; nil for an empty line.
  package func answer(_ line: String) -> Answer? {
    guard line.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    do {
      let json = try JSON(parsing: line)
      let id = json["id"] ?? .null
      switch request(json) {
      case .success(let request):
        do {
          let planner = request.planner
          let planned = try planner.plan(request.deal, today: request.today)
          var writer = JSONWriter()
          PlanJSON(
            planner: planner, planned: planned, deal: request.deal, includesWhy: request.includesWhy,
            remedies: request.includesRemedies
              ? Remedies(planned: planned, deal: request.deal, planner: planner, today: request.today) : nil,
            forecast: request.includesForecast
              ? .some(try planner.forecast(planned, of: request.deal, today: request.today)) : nil
          )
          .write(id: id, to: &writer)
          return Answer(line: writer.bytes)
        } catch {
          return failure(id, "no-working-days", "A window without an end leaves no working day for ten years.")
        }
      case .failure(let problem): return failure(id, problem.code, problem.message)
      }
    } catch {
      let message = "This line is no JSON: \(error.expected) is missing at column \(error.column)."
      return Answer(line: failure(.null, "not-json", message).line, isRefusal: true)
    }
  }

  private struct Request {
    var planner: Planner
    var today: Day
    var deal: Deal
    var includesWhy: Bool
    var includesRemedies: Bool
    var includesForecast: Bool
  }

  private struct Problem: Error {
    var code: String
    var message: String
  }

  private func request(_ json: JSON) -> Result<Request, Problem> {
    guard json.members != nil else {
      return .failure(Problem(code: "not-an-object", message: "A line is {\"id\":…,\"today\":…,\"facts\":{…}}."))
    }
    guard let today = json["today"]?.text.flatMap({ Day(iso: $0) }) else {
      return .failure(Problem(code: "no-today", message: "\"today\" is missing: a day such as \"2027-01-11\"."))
    }
    var planner = planner
    if let playbook = json["playbook"]?.text, playbook != planner.playbook.id {
      do {
        planner = try others(playbook)
      } catch {
        return .failure(Problem(code: "unknown-playbook", message: error.message))
      }
    }
    guard let members = json["facts"]?.members else {
      return .failure(Problem(code: "no-facts", message: "\"facts\" is missing: an object of facts by key."))
    }
    var deal = Deal()
    deal.facts.reserveCapacity(members.count)
    let vocabulary = planner.playbook.vocabulary
    for member in members where member.value != .null {
      let key = Key(member.name)
      // A key that this version does not know is ignored, as any extra key is.
      guard let position = vocabulary.position(of: key) else { continue }
      guard let value = vocabulary.value(of: member.value, at: position) else {
        let message = "\"\(key)\" is \(vocabulary.expectation(of: key))."
        return .failure(Problem(code: "wrong-type", message: message))
      }
      deal.facts[key] = value
    }
    if let policy = json["policy"], policy != .null {
      guard let name = policy.text, AimPolicy(rawValue: name) != nil else {
        let names = AimPolicy.allCases.map(\.rawValue).joined(separator: ", ")
        return .failure(Problem(code: "unknown-policy", message: "\"policy\" is one of \(names)."))
      }
      deal.facts[AimPolicy.fact] = .text(name)
    }
    let included = (json["include"]?.array ?? []).compactMap(\.text)
    return .success(
      Request(
        planner: planner, today: today, deal: deal, includesWhy: included.contains("why"),
        includesRemedies: included.contains("remedies"),
        includesForecast: included.contains("forecast")))
  }

  private func failure(_ id: JSON, _ code: String, _ message: String) -> Answer {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("id", id)
      writer.member("error", ["code": .text(code), "message": .text(message)])
    }
    return Answer(line: writer.bytes)
  }
}
