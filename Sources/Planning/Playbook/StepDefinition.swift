import Rules
import Scheduling

/// A step of the catalogue: when it is in a plan, who does it, how long it takes and what it waits for.
/// A reference, because every plan walks all of them, and a copy of so many fields counts twenty references in and out.
package final class StepDefinition: Sendable {
  package let id: String
  /// For us; never shown to the buyer.
  package let name: String
  /// The outcome in the buyer's words. Words in braces give way to a name when there is one.
  package let title: String
  /// The title without its braces, for when there is no name.
  let plainTitle: String
  /// The title of one row a record, with `{name}` for the record's name.
  package let eachTitle: String?
  /// `eachTitle`, cut into its places.
  let eachWords: Template?
  /// The title when the owner has a name, with `{name}`.
  package let ownerTitle: String?
  package let doneWhen: String
  package let phase: String
  package let condition: Condition
  package let conditionText: String
  package let because: String
  package let rules: [String]
  package let forEach: Condition.Selection?
  package let after: [Link]
  package let side: Party
  package let lead: Party
  package let buyerRole: String
  package let sellerRole: String
  package let days: Days
  package let lengths: [LengthLine]
  package let audience: Audience
  /// The lightest plan in which the step is a row of its own; nil for never.
  package let headline: Weight?
  package let rank: Rank?
  package let mergesInto: [String]
  package let foldsUnder: [String]
  package let alsoVisibleWhen: Condition?
  /// The conversation itself settles the step when this is yes.
  package let settledWhen: Condition?
  package let source: [String]
  /// Which day of its room the row aims for; nil for a share of it.
  package let aim: Aim?
  /// The day in the diaries that the row stands for, if it is one.
  package let meaning: Meaning?
  /// What may give when a plan does not fit.
  package let flexibility: Flexibility
  package let location: Location

  static func withoutBraces(_ title: String) -> String { title.filter { $0 != "{" && $0 != "}" } }

  /// `B01`, `X02 SS`, `I01 FS+20wd`; a mark `?` is a link of these two steps only, never bridged.
  package struct Link: Hashable, Sendable {
    package var step: String
    package var startToStart: Bool
    /// Working days after the finish.
    package var lag: Int
    package var bridged: Bool

    package init(step: String, startToStart: Bool = false, lag: Int = 0, bridged: Bool = true) {
      self.step = step
      self.startToStart = startToStart
      self.lag = lag
      self.bridged = bridged
    }
  }

  /// Working days of the calendar of the step's side.
  package struct Days: Hashable, Sendable {
    package var least: Int
    package var typical: Int
    package var most: Int

    package init(least: Int, typical: Int, most: Int) {
      self.least = least
      self.typical = typical
      self.most = most
    }
  }

  package struct LengthLine: Sendable {
    package var length: Length
    package var condition: Condition

    package init(length: Length, condition: Condition) {
      self.length = length
      self.condition = condition
    }
  }

  package enum Length: Hashable, Sendable {
    case workingDays(Int)
    /// Of the length that would stand otherwise, rounded up.
    case factor(Double)
    /// A fact in calendar days: five sevenths of them, rounded up.
    case calendarDays(Key)
  }

  package enum Aim: String, Hashable, Sendable, CaseIterable {
    /// As soon as what comes before it allows: it belongs to the next talk, or follows the signature.
    case atOnce = "at once"
    /// As late as still holds: what is learned too soon is forgotten, and a reserve is of use right before go-live.
    case closeToGoLive = "close to go-live"
  }

  package enum Meaning: String, Hashable, Sendable, CaseIterable {
    /// The talk in which the plan is gone through: on the day of the next one.
    case talk
    /// On the day that was said for it.
    case kickoff
    /// Days kept free before go-live.
    case reserve
  }

  package enum Rank: Hashable, Sendable {
    /// Never folds for want of space.
    case keep
    /// The highest folds first.
    case folds(Int)
  }

  package init(
    id: String, name: String, title: String, eachTitle: String?, ownerTitle: String?, doneWhen: String, phase: String,
    condition: Condition, conditionText: String, because: String, rules: [String], forEach: Condition.Selection?,
    after: [Link],
    side: Party, lead: Party, buyerRole: String, sellerRole: String, days: Days, lengths: [LengthLine],
    audience: Audience,
    headline: Weight?, rank: Rank?, mergesInto: [String], foldsUnder: [String], alsoVisibleWhen: Condition?,
    settledWhen: Condition?, source: [String], aim: Aim? = nil, meaning: Meaning? = nil,
    flexibility: Flexibility = Flexibility(), location: Location
  ) {
    self.id = id
    self.name = name
    self.title = title
    plainTitle = Self.withoutBraces(title)
    self.eachTitle = eachTitle
    eachWords = eachTitle.map { Template($0) }
    self.ownerTitle = ownerTitle
    self.doneWhen = doneWhen
    self.phase = phase
    self.condition = condition
    self.conditionText = conditionText
    self.because = because
    self.rules = rules
    self.forEach = forEach
    self.after = after
    self.side = side
    self.lead = lead
    self.buyerRole = buyerRole
    self.sellerRole = sellerRole
    self.days = days
    self.lengths = lengths
    self.audience = audience
    self.headline = headline
    self.rank = rank
    self.mergesInto = mergesInto
    self.foldsUnder = foldsUnder
    self.alsoVisibleWhen = alsoVisibleWhen
    self.settledWhen = settledWhen
    self.source = source
    self.aim = aim
    self.meaning = meaning
    self.flexibility = flexibility
    self.location = location
  }
}
