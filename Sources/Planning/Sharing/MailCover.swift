/// The few lines that go with the page, and one question.
package struct MailCover: Hashable, Sendable {
  package var subject: String
  package var greeting: String
  package var lines: [String]
  package var question: String
  package var signature: String?
  package var recipient: BuyerPlan.Contact?

  package init(_ plan: BuyerPlan, phrases: Phrases) {
    let words = PageWords(phrases: phrases, dates: plan.dates, drawn: plan.drawn)
    let what = plan.headline?.asClause.startingWithCapital ?? words("mail_what")
    if let day = plan.goLive.map(words.dates.withWeekday) {
      subject = words(plan.isAgreed ? "mail_subject_agreed" : "mail_subject", ["what": what, "day": day])
    } else {
      subject = words("mail_subject_undated", ["what": what])
    }
    greeting =
      plan.contact.map { words("mail_hello", ["name": Self.firstName(of: $0.name)]) } ?? words("mail_hello_plain")
    let talk = plan.talk.map { words("mail_draft_talk", ["day": words.dates.withWeekday($0.day)]) }
    let state = plan.isAgreed ? words("mail_agreed") : talk ?? words("mail_draft")
    lines = [words("mail_understood"), state, words("mail_forward")]
    question = words("mail_question")
    signature = plan.sellerKeeper
    recipient = plan.contact
  }

  /// `Ruth` of `Ruth Amadi`; with a title before it the name as it stands.
  static func firstName(of name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first.map(String.init) else { return name }
    return first.count > 2 && first.last != "." && !titles.contains(first) ? first : name
  }

  private static let titles: Set<String> = ["Mrs", "Miss", "Prof", "Professor", "Doctor", "Herr", "Frau", "Madame"]
}
