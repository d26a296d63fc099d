import Planning

/// One line of a door: its answer, or in plain words why there is none.
package struct DoorAnswer: Sendable {
  /// One line of JSON, without its line break.
  package var text: String
  /// The line was no JSON at all.
  package var isRefusal = false

  struct Problem: Error {
    var code: String
    var message: String

    static func missing(_ key: String, _ example: String) -> Problem {
      Problem(code: "no-\(key)", message: "\"\(key)\" is missing: a text such as \(example).")
    }
  }

  /// Nil for an empty line. The id is given back whatever happens.
  init?(_ line: String, _ members: (JSON) -> Result<[JSON.Member], Problem>) {
    guard line.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    func failure(_ id: JSON, _ problem: Problem) -> String {
      JSON.object([
        JSON.Member("id", id),
        JSON.Member("error", ["code": .text(problem.code), "message": .text(problem.message)]),
      ]).description
    }
    do {
      let json = try JSON(parsing: line)
      let id = json["id"] ?? .null
      guard json.members != nil else {
        text = failure(.null, Problem(code: "not-an-object", message: "A line is {\"id\":…,\"text\":…}."))
        return
      }
      switch members(json) {
      case .success(let members): text = JSON.object([JSON.Member("id", id)] + members).description
      case .failure(let problem): text = failure(id, problem)
      }
    } catch {
      text = failure(
        .null,
        Problem(
          code: "not-json", message: "This line is no JSON: \(error.expected) is missing at column \(error.column)."))
      isRefusal = true
    }
  }
}
