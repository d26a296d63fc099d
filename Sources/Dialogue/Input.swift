import Planning
import Rules
import Scheduling

/// What reaches a conversation from the world.
package enum Input: Sendable {
  /// As it was typed, without its line end.
  case line(String)
  /// Notes of one or more calls, the oldest first.
  /// - takesAll: all that is found counts and nothing is asked: the plan is drafted and left.
  case notes([CallNotes], takesAll: Bool)
  /// Ctrl-C on an empty line.
  case interrupt
  /// No more input: Ctrl-D, or the end of a pipe.
  case end
  /// What an editor gave back; nil when it was left without saving.
  case edited(String?)
  /// The last entries as the store numbered them, and what others had written to the same deal meanwhile: it stands
  /// before them.
  case stored(own: [Entry], others: [Entry])
  /// What a file of days off had, after `Effect.daysOff`.
  case daysOff(ReadDaysOff)
  /// What was to be stored is not: it is taken back here too. The rim has said why.
  case refused
}

package enum ReadDaysOff: Sendable {
  /// Windows as the deal keeps them; events with a time of day were left out.
  case windows([Record], of: Party, skipped: Int)
  /// Why not, in words for the rep.
  case unreadable(String)
}

/// Notes of a call, of whatever form, and what they are called: "call.txt", "what was pasted".
package struct CallNotes: Hashable, Sendable {
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What a conversation wants done. The rim does it and changes nothing else.
package enum Effect: Hashable, Sendable {
  /// A paragraph, to be wrapped to the width of the screen.
  case say(String)
  /// What explains or helps: indented, and quieter where the screen can.
  case hint(String)
  /// An empty line.
  case space
  /// Lines that are as wide as they should be.
  case show([String])
  /// Read the next line; the prefill is an earlier answer, to be edited.
  case ask(prefill: String)
  /// To be safe in the store before anything else is read. The store numbers and the rim stamps them.
  case append([Entry])
  /// A setting of the seller, kept for all deals.
  case setting(Key, Value)
  case export(Export)
  /// Read the days off of one side from this file and tell them.
  case daysOff(path: String, of: Party)
  /// Let an editor change this text.
  case edit(String)
  /// Write down what was said so far.
  case transcript
  case leave
}

/// A file that the rep asked for.
package struct Export: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case mail, markdown, html
    /// The rep's own copy, with the call sheet.
    case mine
    /// What is done, what comes next and what needs a word.
    case week

    /// Whether they have the dates of the plan before them from then on.
    package var setsDates: Bool { ![.mine, .week].contains(self) }
  }

  package var kind: Kind
  /// Where it should go; nil for a name made from the deal's.
  package var path: String?
  package var opens: Bool

  package init(kind: Kind, path: String? = nil, opens: Bool = false) {
    self.kind = kind
    self.path = path
    self.opens = opens
  }
}
