/// The few lines that go with the page, and one question.
package struct MailCover: Hashable, Sendable {
  package var subject: String
  package var greeting: String
  package var lines: [String]
  package var question: String
  package var signature: String?
  package var recipient: BuyerPlan.Contact?

  package init(_ plan: BuyerPlan, phrases: Phrases) {
    let words = PageWords(phrases: phrases, dates: plan.dates)
    let what = plan.headline?.asClause ?? words("mail_what")
    if let day = plan.goLive.map(words.dates.withWeekday) {
      subject = words(plan.isAgreed ? "mail_subject_agreed" : "mail_subject", ["what": what, "day": day])
    } else {
      subject = words("mail_subject_undated", ["what": what])
    }
    greeting =
      plan.contact.map { words("mail_hello", ["name": Self.firstName(of: $0.name)]) } ?? words("mail_hello_plain")
    let state = plan.talk.map { words("mail_draft_talk", ["day": words.dates.withWeekday($0.day)]) } ?? words("mail_draft")
    lines = [words("mail_understood"), plan.isAgreed ? words("mail_agreed") : state, words("mail_forward")]
    question = words("mail_question")
    signature = plan.sellerKeeper
    recipient = plan.contact
  }

  /// `Ruth` of `Ruth Amadi`; with a title before it the name as it stands.
  static func firstName(of name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, first.count > 2, first.last != ".", !titles.contains(String(first))
    else { return name }
    return String(first)
  }

  private static let titles: Set<String> = ["Mrs", "Miss", "Prof", "Professor", "Doctor", "Herr", "Frau", "Madame", "Sir"]
}
