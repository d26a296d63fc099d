import Rules
import Testing

@Suite("Numbers at the top of a playbook, named in conditions")
struct SettingTests {
  private let vocabulary = Vocabulary(
    Library.definitions, rates: ["USD": 1, "EUR": 1.1],
    settings: ["long_loan": "21", "dear": "50 EUR", "early": "6 weeks", "opening": "2027-05-10"])

  private func truth(_ text: String, _ facts: [Key: Value]) throws -> Truth {
    Library.resolution(facts, in: vocabulary).truth(of: try Library.condition(text, in: vocabulary))
  }

  @Test("A name is worth the number that stands for it")
  func number() throws {
    #expect(try truth("loan.days > setting.long_loan", ["loan.days": .number(22)]) == .yes)
    #expect(try truth("loan.days > setting.long_loan", ["loan.days": .number(21)]) == .no)
    #expect(try truth("setting.long_loan < loan.days", ["loan.days": .number(22)]) == .yes)
  }

  @Test("A sum keeps its currency, a length moves a day, a day is one")
  func sumLengthDay() throws {
    #expect(try truth("loan.fee > setting.dear", ["loan.fee": .money(Money(54, "USD"))]) == .no)
    #expect(try truth("loan.fee > setting.dear", ["loan.fee": .money(Money(56, "USD"))]) == .yes)
    let days: [Key: Value] = ["loan.due": .day(20_948), "loan.back": .day(20_948 - 42)]
    #expect(try truth("loan.back >= loan.due - setting.early", days) == .yes)
    #expect(try truth("loan.back > loan.due - setting.early", days) == .no)
    #expect(try truth("loan.due = setting.opening", days) == .yes)
  }

  @Test("It stands inside lists and brackets as well")
  func inside() throws {
    let readers: Value = .list([Record([("age", .number(30))]), Record([("age", .number(20))])])
    #expect(try truth("count readers(age > setting.long_loan) = 1", ["readers": readers]) == .yes)
    #expect(try truth("loan.days in [7, setting.long_loan]", ["loan.days": .number(21)]) == .yes)
  }

  @Test("A name that nothing stands for is told at its place, with the nearest one")
  func unknown() {
    #expect {
      try Library.condition("loan.days > setting.long_laon", in: vocabulary)
    } throws: { error in
      let mistake = error as? ConditionParser.Mistake
      return mistake?.column == 13 && mistake?.help.contains("Did you mean \"long_loan\"?") == true
    }
  }

  @Test("What no condition could read is no setting", arguments: ["", "many", "5 5", "x1.5", "(5)"])
  func notOne(_ text: String) {
    #expect(!ConditionParser.isSetting(text))
  }

  @Test(
    "Numbers, sums, lengths and days are", arguments: ["25", "50k", "1.5m", "50k EUR", "10wd", "6 weeks", "2027-05-10"])
  func one(_ text: String) {
    #expect(ConditionParser.isSetting(text))
  }
}
