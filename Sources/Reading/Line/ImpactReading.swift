import Rules

extension AskedReading {
  /// What the problem costs: kept in their words, and one figure among them counts as the figure that is asked for later.
  ///
  ///     "400 staff hours a quarter"          // beside the words: 133 hours a month
  ///     "last year it was $310,000"          // beside the words: 310,000 US dollars a year
  func impact() -> Asked {
    var asked = Asked(candidates: [Candidate(.set("why.impact", .text(text)), phrase: text)])
    if let (value, phrase) = yearlyAmount {
      asked.candidates.append(Candidate(.set("why.impact_money", value), phrase: phrase))
    } else if let (value, phrase) = monthlyHours {
      asked.candidates.append(Candidate(.set("why.impact_hours", value), phrase: phrase))
    }
    return asked
  }

  /// Of several amounts nobody can say which is the cost, nor of one without a period how often it comes.
  private var yearlyAmount: (Value, phrase: String)? {
    let amounts = readAmounts(in: text, context: context)
    guard amounts.count == 1, let amount = amounts.first else { return nil }
    let tokens = Tokens(text)
    let isOfYear = ["last year", "this year", "annually", "yearly"].contains { tokens.contains($0) }
    guard amount.per.map({ $0 != .once }) ?? isOfYear else { return nil }
    return (.money(amount.yearly), amount.phrase)
  }

  private var monthlyHours: (Value, phrase: String)? {
    let tokens = Tokens(text)
    let periods = ["day", "week", "month", "quarter", "year"].flatMap {
      ["a \($0)", "per \($0)", "every \($0)", "each \($0)"]
    }
    let hasPeriod = (periods + ["daily", "weekly", "monthly"]).contains { tokens.contains($0) }
    guard ["hours", "hrs", "hr", "hour"].contains(where: { tokens.contains($0) }), hasPeriod,
      let (value, phrase) = hours
    else { return nil }
    return (.number(value), phrase)
  }
}
