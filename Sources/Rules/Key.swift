/// The name of a fact, such as `timeline.go_live`. One vocabulary for rules, questions, deal files, exports and tests.
package struct Key: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let name: String

  package init(_ name: String) { self.name = name }
  package init(stringLiteral name: String) { self.name = name }

  package var description: String { name }
  package static func < (a: Key, b: Key) -> Bool { a.name < b.name }
}
