/// One piece of work in a network.
///
///     Activity(id: "bake", party: .seller, duration: 2, links: [Link(to: "menu")])
package struct Activity: Hashable, Sendable {
  package var id: String
  /// Whose working days it uses.
  package var calendar: CalendarPlace
  /// Working days, one after the other. 0 is a milestone: it happens at the beginning of one working day.
  package var duration: Int
  /// What it waits for.
  package var links: [Link]
  /// Starts on this day or later.
  package var notEarlierThan: Day?
  /// Starts on exactly this day.
  package var fixed: Day?
  /// Finishes on this day or earlier.
  package var deadline: Day?

  package init(
    id: String, party: Party, duration: Int, links: [Link] = [],
    notEarlierThan: Day? = nil, fixed: Day? = nil, deadline: Day? = nil
  ) {
    self.init(
      id: id, calendar: CalendarPlace(party), duration: duration, links: links, notEarlierThan: notEarlierThan,
      fixed: fixed, deadline: deadline)
  }

  package init(
    id: String, calendar: CalendarPlace, duration: Int, links: [Link] = [],
    notEarlierThan: Day? = nil, fixed: Day? = nil, deadline: Day? = nil
  ) {
    self.id = id
    self.calendar = calendar
    self.duration = duration
    self.links = links
    self.notEarlierThan = notEarlierThan
    self.fixed = fixed
    self.deadline = deadline
  }
}

/// How an activity waits for another one, its predecessor.
package struct Link: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case finishToStart, startToStart, finishToFinish
  }

  /// A wait, or a lead when negative.
  package enum Lag: Hashable, Sendable {
    /// In the calendar of the activity that waits.
    case workingDays(Int)
    case calendarDays(Int)
  }

  package var predecessor: String
  package var kind: Kind
  package var lag: Lag

  package init(to predecessor: String, _ kind: Kind = .finishToStart, lag: Lag = .workingDays(0)) {
    self.predecessor = predecessor
    self.kind = kind
    self.lag = lag
  }
}

/// A link between two activities of a network by their numbers.
package struct NumberedLink: Hashable, Sendable {
  /// The one that waits.
  package var activity: Int
  package var predecessor: Int
  package var kind: Link.Kind
  package var lag: Link.Lag

  package init(_ activity: Int, to predecessor: Int, _ kind: Link.Kind = .finishToStart, lag: Link.Lag) {
    self.activity = activity
    self.predecessor = predecessor
    self.kind = kind
    self.lag = lag
  }
}
