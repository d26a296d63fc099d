import Formats
import Reading
import Testing

@Suite("Doors of reading")
struct ReadingDoorTests {
  @Test(
    "a line in, the reading out",
    arguments: [
      (
        #"{"id":"1","text":"by end of March","reference":"2027-01-11","locale":"GB","fiscal_year_start_month":1}"#,
        #"{"id":"1","kind":"date","date":"2027-03-31","text":"end of March"}"#
      ),
      (
        #"{"id":2,"text":"4/5/27","reference":"2027-01-11","locale":"US","buyer_locale":"GB"}"#,
        #"{"id":2,"kind":"ambiguous","candidates":[{"date":"2027-04-05"},{"date":"2027-05-04"}],"text":"4/5/27"}"#
      ),
      (
        #"{"id":"3","text":"not in August","reference":"2027-01-11","locale":null}"#,
        #"{"id":"3","kind":"interval","start":"2027-08-01","end":"2027-08-31","exclude":true,"text":"August"}"#
      ),
      (
        #"{"id":"4","text":"T-30","reference":"2027-01-11","anchors":{"go-live":"2027-06-01"}}"#,
        #"{"id":"4","kind":"date","date":"2027-05-02","text":"T-30"}"#
      ),
      (#"{"id":"5","text":"we may need longer","reference":"2027-01-11"}"#, #"{"id":"5","kind":"none"}"#),
      (
        #"{"id":"6","reference":"2027-01-11"}"#,
        #"{"id":"6","error":{"code":"no-text","message":"\"text\" is missing: a text such as \"end of March\"."}}"#
      ),
    ])
  func dates(line: String, expected: String) {
    #expect(DatesDoor { _ in nil }.answer(line)?.text == expected)
  }

  @Test("what is no JSON is said and refused, an empty line has no answer")
  func refusals() {
    let door = DatesDoor { _ in nil }
    #expect(door.answer("{\"id\":")?.isRefusal == true)
    #expect(door.answer("[1]")?.text.contains("not-an-object") == true)
    #expect(door.answer("  ") == nil)
  }

  @Test("intents come with their rank")
  func intents() throws {
    let model = try #require(
      IntentModel(weights: "labels\task_budget other\nbias\t0 0\nbudget\t0:20 1:-20", concepts: "money: budget"))
    let answer = IntentsDoor(model: model).answer(#"{"id":"u1","text":"any budget?"}"#)?.text ?? ""
    #expect(answer.hasPrefix(#"{"id":"u1","intent":"ask_budget","ranked":[{"intent":"ask_budget","score":0."#))
  }
}
