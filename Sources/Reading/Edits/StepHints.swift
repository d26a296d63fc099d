/// Words by which people call a step of the catalogue without knowing its title.
enum StepHints {
  static let steps = WordTable<String>(
    steps("A04", ["nda", "confidentiality agreement"])
      + steps("B01", ["demo", "demonstration"]) + steps("B06", ["reference call", "reference"])
      + steps("B10", ["pilot", "trial", "try out", "proof of concept", "poc"])
      + steps("C03", ["business case"]) + steps("C04", ["budget release", "releasing the budget", "budget approval"])
      + steps("C08", ["board approval", "board decision", "trustees decide"])
      + steps("C10", ["proposal"]) + steps("C11", ["proposal review"])
      + steps(
        "D04",
        [
          "security review", "security check", "security assessment", "security questionnaire", "infosec review",
          "their security", "security",
        ])
      + steps("D08", ["dpa", "data processing agreement", "data protection agreement"])
      + steps("D09", ["dpia", "impact assessment"]) + steps("D14", ["accessibility review", "accessibility check"])
      + steps("D20", ["works council"]) + steps("E02", ["contract draft", "draft contract"])
      + steps(
        "E03",
        [
          "legal", "lawyers", "their lawyers", "legal review", "counsel", "first redline", "redline", "legal comments",
          "legal department",
        ])
      + steps("E04", ["redlines", "redline rounds", "negotiation", "contract negotiation", "two rounds"])
      + steps("E10", ["outside counsel", "outside law firm"])
      + steps(
        "F02",
        [
          "vendor management", "vendor registration", "vendor onboarding", "supplier set up", "supplier registration",
          "supplier onboarding",
          "due diligence", "vendor set up", "vendor setup", "supplier setup", "purchasing", "procurement",
        ])
      + steps("F06", ["purchase order", "po", "order number"]) + steps("F08", ["signature", "signing"])
      + steps("G03", ["kickoff", "kick off"]) + steps("G06", ["configuration"])
      + steps("G08", ["it ticket", "allow listing"])
      + steps("G09", ["sso", "single sign on", "sign in"])
      + steps("G13", ["trial load", "data load", "loading the data"])
      + steps("G12", ["data export", "export of the data"])
      + steps("H02", ["acceptance test", "uat", "user acceptance test"])
      + steps("H05", ["admin training"]) + steps("H07", ["training", "user training"])
      + steps("H11", ["go or no go", "go no go"])
      + steps("X02", ["tender"]) + steps("X06", ["call off"]))

  /// Words that fit more than one step.
  static let unclear = WordTable<[String]>([
    ("review", ["D04", "D07", "E03"]), ("check", ["D04", "D07"]), ("approval", ["C07", "C08", "D07"]),
  ])

  private static func steps(_ step: String, _ words: [String]) -> [(String, String)] { words.map { ($0, step) } }
}
