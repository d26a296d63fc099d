/// Words by which somebody says that a step has happened.
enum TickWords {
  static let steps = WordTable<String>(
    steps(
      "B01",
      [
        "demo", "demonstration", "demoed", "shown the product", "seen the product", "seen it", "showed them",
        "showed it",
      ])
      + steps(
        "A10",
        ["plan together", "went through a plan", "went through the plan", "shared plan", "walked through the plan"])
      + steps(
        "C10",
        [
          "price named", "price has been named", "price", "named the price", "priced", "quoted", "quote", "pricing",
          "told them the price",
        ])
      + steps(
        "C11", ["proposal", "talked through the proposal", "proposal was talked through", "proposal talked through"])
      + steps(
        "A09",
        ["met the cfo", "met the person for the money", "met the payer", "met the finance director", "met their cfo"])
      + steps("A04", ["nda", "confidentiality agreement", "confidentiality", "non disclosure"])
      + steps(
        "D01", ["security papers", "security pack", "security packet", "security documents", "security documentation"])
      + steps(
        "D02",
        [
          "security questions", "questionnaire", "questionnaire answered", "security questionnaire",
          "security questions are answered",
        ])
      + steps(
        "D07",
        [
          "security check", "security check is through", "security check passed", "security passed", "security cleared",
          "security approved", "security sign off", "passed security", "security review",
        ])
      + steps("B06", ["reference", "reference call", "talked to a reference", "spoke to a reference"])
      + steps(
        "B08",
        ["try out is agreed", "trial agreed", "pilot agreed", "try out agreed", "trial is agreed", "pilot is agreed"])
      + steps(
        "B10",
        [
          "try out", "trial", "pilot", "try out has run", "trial has run", "pilot has run", "trial ran", "pilot ran",
          "pilot done",
          "trial done", "trial finished", "pilot finished",
        ])
      + steps(
        "C09",
        ["chosen us", "chose us", "picked us", "selected us", "verbal yes", "said yes", "they want us", "we won"])
      + steps(
        "E02",
        ["contract draft", "draft contract", "contract sent", "sent the contract", "contract is with them", "draft"])
      + steps("E03", ["first comments", "redlines", "redline", "comments", "markup", "first redline"])
      + steps("F01", ["purchasing knows", "purchasing", "procurement", "procurement knows"])
      + steps(
        "F02",
        [
          "set up as a supplier", "supplier set up", "vendor set up", "vendor registration", "registered as a supplier",
          "supplier number", "vendor number",
        ])
      + steps("F08", ["signed", "it is signed", "signature", "contract signed"]))

  private static func steps(_ step: String, _ words: [String]) -> [(String, String)] { words.map { ($0, step) } }
}
