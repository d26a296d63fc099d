import Planning
import Rules
import Scheduling

/// A buyer to practise with: a deal that is known to the end, and how it comes out. Read from one file of `Prompts/personas`, with its
/// days counted from the day of the call.
package struct Persona: Sendable {
  /// What is typed: "sceptical-cfo".
  package var name: String
  package var label: String
  package var person: Person
  package var call: CallKind
  package var manner: Manner
  /// Fits into "you sell …".
  package var product: String
  /// What the rep is told before the call.
  package var before: String
  package var days: [Named<Day>]
  /// Facts that the rep has from the start.
  package var known: [Key: Value]
  package var things: [Thing]
  package var objections: [Objection]
  package var asides: [Aside]
  package var changes: [CallChange]
  package var opening: [String]
  /// By intent: what is said where nothing is left to tell.
  package var otherwise: [String: [String]]
  /// Ways out of a question that came too early.
  package var locked: [String]
  /// Lines of this persona instead of the manner's, by their names.
  package var own: [String: [String]]
  /// Made from a deal of the rep's own: what the deal does not know is drawn, and none of that is kept.
  package var isOwnDeal = false
  /// What all conditions read.
  package var vocabulary: Vocabulary

  package struct Person: Hashable, Sendable {
    package var name: String
    package var title: String
    package var company: String

    package init(name: String, title: String, company: String) {
      self.name = name
      self.title = title
      self.company = company
    }
  }

  package init(
    name: String, label: String, person: Person, call: CallKind, manner: Manner, product: String, before: String,
    days: [Named<Day>], known: [Key: Value], things: [Thing], objections: [Objection], asides: [Aside],
    changes: [CallChange], opening: [String], otherwise: [String: [String]], locked: [String], own: [String: [String]],
    vocabulary: Vocabulary
  ) {
    self.name = name
    self.label = label
    self.person = person
    self.call = call
    self.manner = manner
    self.product = product
    self.before = before
    self.days = days
    self.known = known
    self.things = things
    self.objections = objections
    self.asides = asides
    self.changes = changes
    self.opening = opening
    self.otherwise = otherwise
    self.locked = locked
    self.own = own
    self.vocabulary = vocabulary
  }

  package func thing(_ name: String) -> Thing? { things.first { $0.name == name } }

  /// Everything there is to know: what the plan of the truth is made of.
  package var truth: [Key: Value] { facts(told: things.map(\.name)) }

  /// What is known when these things have been told.
  package func facts(told names: [String], changed: [CallChange] = []) -> [Key: Value] {
    var facts = known
    for thing in things where names.contains(thing.name) { facts.merge(thing.gives, uniquingKeysWith: Persona.joined) }
    for change in changed { facts.merge(change.gives) { $1 } }
    return facts
  }

  /// Lists grow: two things may each name a person. Of anything else the later one counts.
  package static func joined(_ one: Value, _ other: Value) -> Value {
    guard let first = one.list, let second = other.list else { return other }
    return .list(first + second.filter { !first.contains($0) })
  }
}

package struct Named<Value: Sendable>: Sendable {
  package var name: String
  package var value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// Which card is held against the call.
package enum CallKind: String, Sendable, CaseIterable { case discovery, plan, money, security, purchasing }
