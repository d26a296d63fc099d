import Planning
import Rules
import Testing

@Suite("Words that the page is better without")
struct WordingFactsTests {
  private func fact(_ key: Key, _ change: (inout Example) -> Void) throws -> Value? {
    var deal = Example.middle
    change(&deal)
    return try deal.planned().resolution[key]
  }

  private func titled(_ title: String) -> (inout Example) -> Void {
    { deal in deal["plan.edits"] = .list([Example.edit("F08", .title, .text(title))]) }
  }

  @Test("nothing is found where nobody wrote anything of their own")
  func clean() throws {
    let resolution = try Example.middle.planned().resolution
    for key in resolution.vocabulary.definitions.map(\.key) where key.name.hasPrefix("wording.") {
      let value = resolution[key]
      #expect(value?.text == nil, "\(key): \(value?.text ?? "")")
    }
    #expect(resolution["wording.internal_on_page"] == .number(0))
    #expect(resolution["wording.rows_without_done_when"] == .number(0))
  }

  @Test(
    "own titles are named by what is in them",
    arguments: [
      ("wording.abbreviations", "MSA signed", "MSA (master agreement)"),
      ("wording.abbreviations", "UAT and DPA through", "UAT (acceptance test) and DPA (data agreement)"),
      ("wording.pressure_words", "Legal done ASAP", "\"asap\""),
      ("wording.pressure_words", "They must sign in March", "\"must sign\""),
      ("wording.stage_words", "Proposal sent", "\"proposal sent\""),
      ("wording.stage_words", "Negotiation", "\"negotiation\""),
      ("wording.plan_jargon", "Close plan agreed", "\"close plan\""),
      ("wording.plan_jargon", "MAP agreed", "\"MAP\""),
      ("wording.chores", "Submit the vendor form", "\"Submit the vendor form\""),
      ("wording.internal_words", "Price above our floor", "\"our floor\""),
    ] as [(String, String, String)])
  func found(key: String, title: String, words: String) throws {
    #expect(try fact(Key(key), titled(title))?.text == words)
  }

  @Test(
    "plain titles are left alone",
    arguments: [
      "Agreement signed", "A map of both halls", "Master agreement (MSA) signed", "The forms are submitted",
      "Enclosed floor plan", "Mission statement",
    ])
  func plain(title: String) throws {
    let resolution = try planned(titled(title))
    for key in ["abbreviations", "pressure_words", "stage_words", "plan_jargon", "chores", "internal_words"] {
      #expect(resolution[Key("wording." + key)] == nil, "\(key): \(resolution[Key("wording." + key)]?.text ?? "")")
    }
  }

  private func planned(_ change: (inout Example) -> Void) throws -> Resolution {
    var deal = Example.middle
    change(&deal)
    return try deal.planned().resolution
  }

  @Test("a need in the place of a problem is found, a problem is not")
  func need() throws {
    #expect(try fact("wording.need_in_problem") { $0["why.problem"] = .text("We need better reporting") } != nil)
    #expect(try fact("wording.need_in_problem") { $0["why.problem"] = .text("Two orders a day go out wrong") } == nil)
  }

  @Test("our name and a product's own name are found in the problem; an everyday word is not")
  func product() throws {
    func found(_ problem: String, _ product: String) throws -> String? {
      try fact("wording.product_in_problem") { deal in
        deal["seller.company"] = .text("Rota Works")
        deal["deal.product"] = .text(product)
        deal["why.problem"] = .text(problem)
      }?.text
    }
    #expect(try found("They lack Rota Works", "Shiftly") == "\"Rota Works\"")
    #expect(try found("They would like shiftly in all wards", "Shiftly") == nil)
    #expect(try found("They would like Shiftly in all wards", "Shiftly") == "\"Shiftly\"")
    #expect(try found("The scheduling is done by hand", "scheduling") == nil)
    #expect(try found("They have no seamless platform", "scheduling") == "\"seamless\" and \"platform\"")
  }

  @Test("something handed over says when it is done, or is named")
  func doneWhen() throws {
    func names(_ doneWhen: String?) throws -> String? {
      try fact("wording.rows_to_define") { deal in
        var record = Record([("title", .text("Floor plans of both halls")), ("side", .text("buyer"))])
        record["done_when"] = doneWhen.map { .text($0) }
        deal["deliverables"] = .list([record])
      }?.text
    }
    #expect(try names(nil) == "\"Floor plans of both halls\"")
    #expect(try names("Both halls, to scale") == nil)
  }

  @Test("what the first lines have no words for is named")
  func header() throws {
    #expect(try fact("wording.header_open") { $0["timeline.reason"] = nil }?.text == "what makes it that day")
  }
}
