import Rules
import Scheduling

/// The plan as the buyer sees it. A type of its own, so that what is ours cannot leak: it has no room for notes, latest
/// dates, reasons, ids or rows that are not meant for both sides. Every text in it is one line of visible characters.
package struct BuyerPlan: Hashable, Sendable {
  /// What they get, or what will be different, in their words.
  package var headline: String?
  package var goLive: Day?
  package var buyer: String?
  package var seller: String?
  /// The day on which this page was drawn up.
  package var drawn: Day
  package var talk: Talk?
  /// Nothing stands in the way of calling it agreed; otherwise every date is a proposal.
  package var isAgreed: Bool
  package var problem: Problem?
  package var cost: String?
  /// Nil where it is the headline already.
  package var outcome: String?
  package var measure: String?
  package var reason: String?
  package var consequence: String?
  /// Where the steps lead when they do not fit before go-live.
  package var misfit: Plan.Shortfall?
  package var price: Price?
  package var done: [Done]
  /// Three at most.
  package var asks: [Ask]
  package var gives: [Give]
  package var sections: [Section]
  package var buyerBrings: [Handover]
  package var sellerBrings: [Handover]
  package var daysOff: [DaysOff]
  /// The last year whose public holidays are known, where the plan goes on after it.
  package var holidaysKnownUntil: Int?
  /// What a rule says to both sides.
  package var remarks: [String] = []
  /// Working days kept free before go-live; nil when there are none.
  package var reserve: Int?
  /// Who keeps the plan on each side.
  package var buyerKeeper: String?
  package var sellerKeeper: String?
  package var contact: Contact?
  package var dates: DayWords
  /// Of the page's text, for programs that read aloud: `en`, `en-GB`.
  package var language: String

  /// The next time both sides speak.
  package struct Talk: Hashable, Sendable {
    package var day: Day
    package var who: String?
  }

  package struct Problem: Hashable, Sendable {
    package var text: String
    /// Their sentence word for word; only then it stands in quotation marks.
    package var isQuote: Bool
  }

  package struct Price: Hashable, Sendable {
    /// For a year.
    package var amount: Money
    package var people: Int?
    package var months: Int?
  }

  package struct Done: Hashable, Sendable {
    package var title: String
    package var day: Day
  }

  /// One thing that the buyer is asked for now.
  package enum Ask: Hashable, Sendable {
    /// Change what stands under "why" until it is theirs.
    case ownWords
    /// Say who does these parts, by role.
    case names([String], by: Day)
    /// Bring their own dates to the next talk.
    case dates(Day)
    /// Take part in, or hand over, what the title says.
    case part(String, by: Day?)
  }

  package struct Give: Hashable, Sendable {
    package var title: String
    package var day: Day?
  }

  package struct Section: Hashable, Sendable {
    package var title: String
    package var rows: [Row]
  }

  package struct Row: Hashable, Sendable {
    /// 1-based; nil for go-live.
    package var number: Int?
    package var finish: Day?
    /// When it has to begin, where that is a week or more before the end.
    package var opens: Day?
    package var title: String
    package var doneWhen: String?
    package var buyer: Owner
    package var seller: String?
    /// It begins once the results that would make it a yes are written down.
    package var waitsForResults: Bool

    package var isGoLive: Bool { number == nil }
  }

  package enum Owner: Hashable, Sendable {
    case named(String)
    case toCome(from: String?, by: Day)
  }

  package struct Handover: Hashable, Sendable {
    package var title: String
    package var due: Day?
  }

  /// Days on which nobody works, of one party and one kind.
  package struct DaysOff: Hashable, Sendable {
    package var party: Party
    package var days: [DayRange]
    /// Nil for public holidays.
    package var reason: String?
    package var isHoliday: Bool
    /// Names of the holidays, one a day; of a window those of the holidays inside it.
    package var holidays: [String] = []
    /// Holidays that may still move by a day, because the moon decides.
    package var estimated: [DayRange] = []
  }

  /// To whom the page goes.
  package struct Contact: Hashable, Sendable {
    package var name: String
    package var email: String?

    package init(name: String, email: String?) {
      self.name = name
      self.email = email
    }
  }
}
