/// What they would pay: never what the problem costs, never a limit of somebody's signature.
extension NoteReader {
  func value() -> NotesReading.Price? {
    var best: (score: Int, value: NotesReading.Price)?
    for statement in statements where statement.hasNumber {
      let amounts = MoneyScanner(tokens: statement.tokens, context: context).all()
      let isField = statement.isLabelled([
        "amount", "value", "deal value", "deal size", "price", "budget", "acv", "arr", "deal", "tcv", "quote",
      ])
      // "Budget is sixty thousand a year" says no currency and means money.
      let isYearly =
        amounts.isEmpty && !isField
        && (statement.says(["budget", "price", "quote", "pay", "told him", "told her", "offer"])
          || statement.isAsked(["budget", "price", "pay", "money"]))
      let spans =
        amounts.isEmpty && (isField || isYearly)
        ? MoneyScanner(tokens: statement.tokens, context: context).all(needsCurrency: false).filter {
          isField || $0.reading.per == .year
        } : amounts
      for span in spans.prefix(20) {
        let score = worth(span, in: statement, isField: isField)
        guard score > 0, score >= best?.score ?? 0 else { continue }
        let money = span.reading.money
        best = (score, NotesReading.Price(amount: money.amount, currency: money.currency, phrase: span.reading.phrase))
      }
    }
    return best?.value
  }

  private func worth(_ span: MoneyScanner.Span, in statement: NoteStatement, isField: Bool) -> Int {
    let tokens = statement.tokens
    let before = " " + tokens.phrase(max(0, span.range.lowerBound - 7)..<span.range.lowerBound).lowercased() + " "
    let near = " " + tokens.phrase(max(0, span.range.lowerBound - 3)..<span.range.lowerBound).lowercased() + " "
    let after =
      " " + tokens.phrase(span.range.upperBound..<min(tokens.count, span.range.upperBound + 6)).lowercased() + " "
    if [" over ", " above ", " up to ", " more than ", " below ", " under ", " beyond ", " exceeding ", " limit "]
      .contains(where: { near.contains($0) })
    {
      return 0
    }
    if Self.pain.contains(where: { before.contains($0) }) || Self.painAfter.contains(where: { after.contains($0) }) {
      return 0
    }
    if ["impact", "pain", "problem", "cost", "metrics"].contains(where: { statement.isLabelled([$0]) }) { return 0 }
    var score = 0
    if isField { score += statement.isLabelled(["budget"]) ? 5 : 8 }
    if Self.price.contains(where: { before.contains($0) }) { score += 6 }
    if [" it's ", " it is ", " this is ", " that's ", " we're at ", " we are at ", " so it's "].contains(where: {
      near.contains($0)
    }) {
      score += 4
    }
    if [" budget", " in the budget", " set aside", " approved"].contains(where: {
      before.contains($0) || after.contains($0)
    }) {
      score += 4
    }
    if [" a year ", " per year ", " annual", " licence", " license", " subscription", " all in "].contains(where: {
      after.contains($0) || before.contains($0)
    }), score > 0 {
      score += 1
    }
    if span.reading.per == .year { score += 2 }
    if [" works ", " agreed ", " is approved ", " approved ", " is fine ", " est ok ", " is in the budget "].contains(
      where: {
        after.hasPrefix($0) || after.contains($0)
      })
    {
      score += 4
    }
    if [" we can pay", " can pay", " can spend", " is the limit", " are fine", " is fine", " is ok", " ok for "]
      .contains(where: {
        after.contains($0)
      })
    {
      score += 4
    }
    if statement.says(["quote", "price", "offer", "proposal"]) { score += 2 }
    if [" a year", " per year", " p a ", " annually"].contains(where: { after.hasPrefix($0) }) { score += 2 }
    if statement.isAsked(["budget", "price", "spend", "cost you to buy", "invest", "offer", "quote"]) { score += 4 }
    if statement.isAsked(["costing", "impact", "lose"]) { score -= 5 }
    if [" competitor", " they quoted", " their price", " paying today", " pay today", " pays today", " currently pay"]
      .contains(where: { before.contains($0) })
    {
      score -= 8
    }
    return score
  }

  private static let pain = [
    " cost us ", " costs us ", " cost them ", " costs them ", " cost around ", " cost about ", " lost ", " lose ",
    " losing ", " spent ", " spend ", " wasted ", " waste ", " binned ", " fine ", " fined ", " penalty ",
    " penalties ", " write off ", " eat the loss",
    " last year it was ", " worth of ", " overtime ", " damage ", " missed ", " revenue ", " turnover ", " refunds ",
    " paid out ", " thinks ", " last year we ", " churn ", " scrap ", " invest ", " raised ", " savings ", " save ",
  ]
  private static let painAfter = [
    " worth ", " not invoiced ", " in fines ", " lost ", " in lost ", " of waste ", " in overtime ", " in penalties ",
    " of revenue ", " in revenue ", " last year ", " on those ", " wasted ", " of damage ", " turnover ",
  ]
  private static let price = [
    " price ", " priced ", " we quoted ", " i quoted ", " quote of ", " our quote ", " offer ", " offered ",
    " proposal ", " contract value ", " deal is ", " deal value ", " licence ", " license ", " for the licence ",
    " would pay ", " they pay ", " package ", " pays ", " agreed on ",
    " quoted ", " quote ", " precio ", " prix ", " preis ", " prijs ", " pris ", " prezzo ", " cena ", " devis ",
    " angebot ", " offerte ", " oferta ", " offert ", " budgeted ", " we'd pay ", " we would pay ", " we pay you ",
    " costs us with you ", " for us is ", " talked about is ", " talked about ", " approved ", " i've got ", " i have ",
    " stays at ", " come to ", " comes to ", " total ", " amount ", " acv ", " subscription ",
  ]
}
