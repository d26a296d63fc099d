import Planning
import Reading
import Scheduling

/// `mutual read notes`: a text in, what it says about a deal out.
package struct NotesDoor: Sendable {
  package init() {}

  package func answer(_ line: String) -> DoorAnswer? {
    DoorAnswer(line) { request in
      guard let text = request["text"]?.text else { return .failure(.missing("text", "\"Spoke to Janet: …\"")) }
      guard text.utf8.count <= NotesReading.longest else {
        return
          .failure(
            DoorAnswer.Problem(
              code: "too-large",
              message: "The text has \(text.utf8.count) bytes; notes of up to \(NotesReading.longest) are read."))
      }
      guard let today = request["today"]?.text.flatMap({ Day(iso: $0) }) else {
        return .failure(.missing("today", "\"2027-01-11\", the day on which it is read"))
      }
      let country = request["locale"]?.text.map { String($0.prefix(2)).uppercased() }
      var context = ReadingContext(
        today: today, dateOrder: country.map { .of($0) } ?? .unknown, currency: Currency.of(country: country))
      context.country = country
      return .success(Self.members(NotesReading(text, context: context)))
    }
  }

  private static func members(_ notes: NotesReading) -> [JSON.Member] {
    func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
    func quoted(_ quoted: NotesReading.Quoted?) -> JSON {
      quoted.map { ["text": .text($0.text), "quote": .text($0.quote)] } ?? .null
    }
    let why: JSON = [
      "current_state": quoted(notes.currentState), "problem": quoted(notes.problem), "impact": quoted(notes.impact),
      "future_state": quoted(notes.futureState),
    ]
    var requirements = NotesReading.flags.map { JSON.Member($0, .flag(notes.requirements[$0] != nil)) }
    requirements += [
      JSON.Member("procurement_portal", text(notes.portal)),
      JSON.Member("integration", .array(notes.integrations.map { .text($0) })),
      JSON.Member("regulated", .array(notes.regulated.map { .text($0) })),
      JSON.Member(
        "explicitly_not_required",
        .array(NotesReading.flags.filter { notes.notRequired[$0] != nil }.map { .text($0) })),
    ]
    return [
      JSON.Member("account", text(notes.account)),
      JSON.Member(
        "deal_value",
        notes.value.map {
          ["amount": .number($0.amount), "currency": .text($0.currency), "phrase": .text($0.phrase)]
        } ?? .null),
      JSON.Member(
        "go_live", notes.goLive.map { ["date": .text($0.day.iso), "phrase": .text($0.phrase)] } ?? .null),
      JSON.Member("why", why),
      JSON.Member(
        "stakeholders",
        .array(
          notes.people.map {
            [
              "name": .text($0.name), "title": text($0.title), "role": .text($0.role),
              "side": .text($0.isSeller ? "seller" : "buyer"),
            ]
          })),
      JSON.Member("deliverables", .array(notes.deliverables.map { .text($0) })),
      JSON.Member("requirements", .object(requirements)),
      JSON.Member(
        "blackouts",
        .array(
          notes.windows.map {
            ["from": .text($0.days.first.iso), "to": .text($0.days.last.iso), "phrase": .text($0.phrase)]
          })),
      JSON.Member("competitors", .array(notes.competitors.map { .text($0) })),
      JSON.Member(
        "next_step",
        notes.nextStep.map {
          ["what": .text($0.what), "when": .text($0.day.iso), "phrase": .text($0.phrase)]
        } ?? .null),
    ]
  }
}
