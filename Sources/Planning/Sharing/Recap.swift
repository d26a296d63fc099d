import Rules
import Scheduling

/// Two sentences that confirm what one call decided, where a plan would only slow the buyer down.
package struct Recap: Hashable, Sendable {
  package var subject: String
  package var greeting: String
  package var sentences: [String]
  package var signature: String?
  package var recipient: BuyerPlan.Contact?
  package var day: Day

  /// - Parameter today: the day on which it was decided.
  package init(_ deal: Deal, playbook: Playbook, phrases: Phrases, today: Day) {
    let dates = DayWords(
      locale: deal["copy.locale"]?.text ?? deal["buyer.country"]?.text ?? deal["seller.country"]?.text)
    let words = RepWords(phrases: phrases, dates: dates)
    let owners = Owners(playbook: playbook, deal: deal, weight: .none)
    func text(_ key: Key) -> String? { deal[key]?.text?.onOneLine?.asClause }
    let what = text("deal.product") ?? text("why.future")
    let drawn = dates.long(today)
    day = today
    subject =
      what.map { words("recap_subject", ["what": $0, "day": drawn]) } ?? words("recap_subject_plain", ["day": drawn])
    let goLive = deal["timeline.go_live"]?.day.map(Day.init(number:))
    let agreed =
      switch (what, goLive) {
      case (let what?, let day?): words("recap_agreed", ["what": what, "day": dates.full(day)])
      case (let what?, nil): words("recap_agreed_undated", ["what": what])
      case (nil, _): words("recap_agreed_plain")
      }
    sentences = [agreed, words("recap_next")]
    signature = owners.accountLead?.onOneLine
    recipient = owners.contact?.onOneLine.map { name in
      let record = deal.records("stakeholders").first { $0["name"]?.text?.onOneLine == name }
      return BuyerPlan.Contact(name: name, email: record?["email"]?.text?.onOneLine)
    }
    greeting =
      recipient.map { words("recap_hello", ["name": MailCover.firstName(of: $0.name)]) } ?? words("recap_hello_plain")
  }

  /// As it would be typed into a mail, without the subject.
  package var lines: [String] {
    [greeting, "", sentences.joined(separator: " ")] + (signature.map { ["", $0] } ?? [])
  }
}
