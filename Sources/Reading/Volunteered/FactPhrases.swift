import Rules

/// A fact that some words give away.
struct FactPhrase: Sendable {
  var key: Key
  /// Nil when the words alone say nothing, and only their denial does.
  var value: Value?
  /// What "no ..." before the words says; nil when it says nothing.
  var denied: Value?
  var sure = true
  /// Read only in the answer to one of these questions, or when nothing was asked.
  var questions: Set<Key> = []

  func isRead(when expected: Expectation?) -> Bool {
    guard let expected, !questions.isEmpty else { return true }
    return questions.contains(expected.key)
  }
}

enum FactPhrases {
  static let table = WordTable<[FactPhrase]>(merged(rows))

  private static let rows: [([String], FactPhrase)] = security + data + paper + decision + deal + time + organisation

  private static let security: [([String], FactPhrase)] = [
    (
      ["soc 2 type 2", "soc2 type 2", "soc 2 type ii", "soc2 type ii", "type 2 report"],
      choice("security.soc2_required", "type2", denied: "no")
    ),
    (
      ["soc 2 type 1", "soc2 type 1", "soc 2 type i", "soc2 type i"],
      choice("security.soc2_required", "type1", denied: "no")
    ),
    (["soc 2", "soc2"], choice("security.soc2_required", "type2", denied: "no", sure: false)),
    (
      ["long questionnaire", "full security review", "long security questionnaire", "full questionnaire", "hecvat"],
      choice("security.review", "full", denied: "none")
    ),
    (
      [
        "short security list", "short questionnaire", "short security questionnaire", "security form",
        "form about security", "short list about security",
      ],
      choice("security.review", "light", denied: "none")
    ),
    (
      ["security questionnaire", "security review", "security check", "security assessment", "questionnaire"],
      FactPhrase(key: "security.review", value: nil, denied: .text("none"))
    ),
    (["accessibility", "wcag", "vpat"], flag("security.accessibility")),
    (["scim", "automatic provisioning"], flag("access.scim")),
  ]

  private static let data: [([String], FactPhrase)] = [
    (
      [
        "personal data", "data about people", "employee data", "patient data", "resident data", "student data",
        "personal details",
      ], flag("data.personal")
    ),
    (["gdpr"], flag("data.personal", sure: false)),
    (
      ["patient data", "health data", "biometric", "biometrics", "health records", "patient records"],
      flag("data.high_risk", sure: false)
    ),
    (["dpa", "data protection agreement", "data processing agreement", "data processing addendum"], flag("data.dpa")),
    (
      ["migrate", "migration", "data migration", "move the data over", "bring over", "carried over"],
      flag("data.migration")
    ),
    (
      ["import the", "import their", "import from", "load the", "import the current"],
      flag("data.migration", sure: false)
    ),
    (
      [
        "stock sheet", "import the sheet", "import the spreadsheet", "import their spreadsheet", "import from excel",
        "import the excel",
        "migrate from excel", "import their spreadsheets", "import a spreadsheet", "out of spreadsheets", "import csv",
      ],
      FactPhrase(key: "data.migration_kind", value: .text("spreadsheet"))
    ),
    (
      ["migrate from the old system", "out of the old system", "from the old system"],
      FactPhrase(key: "data.migration_kind", value: .text("system"))
    ),
    (
      ["must stay in the eu", "must stay in europe", "data residency", "must stay in the country", "data must stay"],
      flag("data.residency")
    ),
    (["artificial intelligence"], flag("data.ai", sure: false)),
  ]

  private static let paper: [([String], FactPhrase)] = [
    (
      [
        "their own contract", "their contract", "their own paper", "their paper", "their terms", "their template",
        "their msa", "their own terms",
      ],
      choice("paper.side", "buyer")
    ),
    (
      [
        "our msa", "our contract", "our paper", "our terms", "our standard terms", "our own contract", "your msa",
        "our agreement template",
      ],
      choice("paper.side", "seller")
    ),
    (
      ["online terms", "click through", "clicks through", "clickthrough", "clickwrap", "click wrap"],
      choice("paper.side", "click_through")
    ),
    (
      ["contract already in force", "existing contract with us", "existing agreement with us"],
      choice("paper.side", "existing")
    ),
    (
      [
        "lawyers", "their lawyers", "legal redline", "legal redlines", "legal will redline", "legal reads",
        "legal reads it", "redline",
      ],
      choice("paper.side", "seller", sure: false, questions: ["paper.path"])
    ),
    (
      ["outside counsel", "outside law firm", "outside lawyers", "external lawyers", "external counsel"],
      flag("paper.outside_counsel")
    ),
    (["procurement", "purchasing", "purchasing department"], flag("paper.procurement")),
    (["purchase order", "purchase orders", "po", "order number"], flag("paper.po")),
    (["competing bids", "competitive bids", "three quotes", "rfp"], flag("paper.rfp")),
    (
      [
        "new vendor", "new supplier", "supplier set up", "vendor registration", "vendor onboarding", "sets us up",
        "set us up as", "supplier number",
      ],
      flag("paper.new_vendor")
    ),
    (["tender"], choice("public.procedure", "tender", denied: "none")),
    (["framework"], FactPhrase(key: "public.procedure", value: .text("framework"))),
  ]

  private static let decision: [([String], FactPhrase)] = [
    (
      [
        "trustees approve", "board approves", "board decides", "trustees decide", "to the board", "to their board",
        "board approval", "board has to approve",
        "to the trustees", "governors approve", "board must approve", "board needs to approve", "through the board",
        "board signs off",
      ],
      flag("decision.board")
    ),
    (
      ["architecture board", "it board", "design authority", "architecture review board"],
      flag("decision.architecture_board")
    ),
    (
      [
        "asked me not to speak", "asked me not to talk", "rather we did not meet", "rather i did not meet",
        "rather we didn't meet", "asked us not to",
        "doesn't want me to talk", "doesn't want me to speak", "does not want me to speak", "keeps me away from",
        "wants me to go through",
      ],
      FactPhrase(key: "people.champion_blocks", value: .flag(true))
    ),
    (["can get me to", "will introduce me", "introduces me", "can introduce me"], flag("people.champion_access")),
    (
      [
        "budget is approved", "budget approved", "money is set aside", "is budgeted", "money is in this year's budget",
        "budget is there", "in this year's budget",
      ],
      FactPhrase(key: "budget.approved", value: .flag(true), denied: .flag(false))
    ),
    (
      ["no budget known", "no budget mentioned", "no budget was named"], FactPhrase(key: "budget.approved", value: nil)
    ),
    (
      ["no budget yet", "not budgeted", "budget is not approved", "no budget"],
      FactPhrase(key: "budget.approved", value: .flag(false))
    ),
    (
      ["reference call", "talk to a reference", "reference customer", "speak to a reference", "customer reference"],
      flag("proof.reference")
    ),
  ]

  private static let deal: [([String], FactPhrase)] = [
    (
      [
        "already a customer", "existing customer", "already customers", "are a customer already", "already use us",
        "customer already", "already our customer",
      ],
      FactPhrase(key: "deal.existing", value: .flag(true), denied: .flag(false))
    ),
    (
      ["discount approval", "needs a discount", "want a discount", "wants a discount", "asked for a discount"],
      flag("deal.discount")
    ),
    (["per user", "per seat", "per person", "per head"], choice("deal.price_model", "per_user")),
    (["usage based", "by usage", "pay per use", "by use"], choice("deal.price_model", "usage")),
    (["fixed price", "flat fee"], choice("deal.price_model", "fixed")),
    (["in waves", "phased", "wave by wave"], flag("rollout.phased")),
    (["works council", "staff committee", "betriebsrat"], flag("staff.works_council")),
    (["regulator", "regulated", "examiners"], flag("buyer.regulated", sure: false)),
  ]

  private static let time: [([String], FactPhrase)] = [
    (
      ["our quarter", "our quarter end", "end of our quarter", "my quarter", "our own quarter"],
      FactPhrase(key: "timeline.reason_kind", value: .text("seller_quarter"))
    ),
    (
      [
        "discount ends", "discount expires", "discount runs out", "discount is valid", "price is valid until",
        "offer expires", "discount until",
      ],
      FactPhrase(key: "timeline.reason_kind", value: .text("discount"))
    ),
    (
      [
        "contract ends", "contract expires", "contract runs out", "licence expires", "license expires", "renewal",
        "contract end",
      ],
      FactPhrase(
        key: "timeline.reason_kind", value: .text("contract_end"), sure: false,
        questions: ["timeline.reason", "timeline.go_live"])
    ),
    (
      ["regulation", "new law", "by law", "the law", "legal deadline", "directive", "new rules", "regulator", "audit"],
      FactPhrase(
        key: "timeline.reason_kind", value: .text("regulation"), sure: false,
        questions: ["timeline.reason", "timeline.go_live"])
    ),
    (
      ["budget year", "budget runs out", "money expires", "use it or lose it", "fiscal year ends", "year end budget"],
      FactPhrase(
        key: "timeline.reason_kind", value: .text("budget_year"), sure: false,
        questions: ["timeline.reason", "timeline.go_live"])
    ),
  ]

  /// From the name of the company, or notes; elsewhere a bank is as often a bank holiday.
  private static let organisation: [([String], FactPhrase)] = [
    (["bank", "credit union", "building society", "savings bank"], sector("bank")),
    (["insurance", "insurer", "assurance"], sector("insurance")),
    (["hospital", "hospitals", "clinic", "clinics", "nhs", "health trust"], sector("health")),
    (
      ["council", "county", "ministry", "municipality", "city of", "borough", "police", "fire service"],
      sector("public")
    ),
    (["university", "universities", "polytechnic"], sector("higher_education")),
    (["school", "schools", "academy", "college"], sector("education")),
    (
      ["bank holiday", "food bank", "works council", "bank account", "bank transfer", "city of london school"],
      FactPhrase(key: "buyer.sector", value: nil)
    ),
  ]

  private static func flag(_ key: Key, sure: Bool = true) -> FactPhrase {
    FactPhrase(key: key, value: .flag(true), denied: .flag(false), sure: sure)
  }

  private static func choice(
    _ key: Key, _ value: String, denied: String? = nil, sure: Bool = true, questions: Set<Key> = []
  ) -> FactPhrase {
    FactPhrase(key: key, value: .text(value), denied: denied.map { .text($0) }, sure: sure, questions: questions)
  }

  private static func sector(_ value: String) -> FactPhrase {
    FactPhrase(key: "buyer.sector", value: .text(value), sure: false, questions: ["deal.account", "buyer.country"])
  }

  /// One phrase may give several facts away.
  private static func merged(_ rows: [([String], FactPhrase)]) -> [(String, [FactPhrase])] {
    var order: [String] = []
    var facts: [String: [FactPhrase]] = [:]
    for (phrases, fact) in rows {
      for phrase in phrases {
        if facts[phrase] == nil { order.append(phrase) }
        facts[phrase, default: []].append(fact)
      }
    }
    return order.map { ($0, facts[$0] ?? []) }
  }
}
