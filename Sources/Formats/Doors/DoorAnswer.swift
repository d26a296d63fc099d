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
    self.init(
      line,
      { request, writer in
        switch members(request) {
        case .success(let members): for member in members { writer.member(member) }
        case .failure(let problem): Self.write(problem, to: &writer)
        }
      })
  }

  /// The same for an answer that is written straight away: a million dates need not stand as a `JSON` first.
  ///
  /// - Parameter parse: reads the line; another reader may take some of it for itself.
  init?(
    _ line: String, parse: (String) throws(JSONError) -> JSON = { (line) throws(JSONError) in try JSON(parsing: line) },
    _ write: (JSON, inout JSONWriter) -> Void
  ) {
    guard line.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    var problem: Problem?
    var request = JSON.null
    do {
      request = try parse(line)
      if request.members == nil {
        problem = Problem(code: "not-an-object", message: "A line is {\"id\":…,\"text\":…}.")
      }
    } catch {
      problem = Problem(
        code: "not-json", message: "This line is no JSON: \(error.expected) is missing at column \(error.column).")
      isRefusal = true
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("id", request["id"] ?? .null)
      if let problem { Self.write(problem, to: &writer) } else { write(request, &writer) }
    }
    text = writer.text
  }

  private static func write(_ problem: Problem, to writer: inout JSONWriter) {
    writer.member("error", ["code": .text(problem.code), "message": .text(problem.message)])
  }
}
