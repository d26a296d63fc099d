import Dialogue
import Planning
import Reading
import Storage

extension Loop {
  /// Notes first, and then the conversation about the deal that they are about: the one named, or the one of the company
  /// that the notes name, or a new one. Without a company the rep is asked.
  /// - Returns: the deal; nil when nobody said which it is.
  @discardableResult
  mutating func receive(
    _ notes: [CallNotes], account: String? = nil, takesAll: Bool = false, planner: Planner
  ) throws -> Int? {
    let context = ReadingContext(today: world.today)
    let named = account ?? notes.lazy.compactMap { NotesReading($0.text, context: context).account }.first
    guard let company = try named ?? askedCompany(takesAll: takesAll) else { return nil }
    let known = try store.deals().first { !$0.isArchived && $0.account.lowercased() == company.lowercased() }
    let number = try known?.number ?? create(company, planner: planner)
    try talk(about: number, notes: notes, takesAll: takesAll, planner: planner)
    return number
  }

  private mutating func askedCompany(takesAll: Bool) throws -> String? {
    guard !takesAll else {
      throw Told.used("The notes name no company. Say which it is: --account \"Ashford Mills\".")
    }
    screen.say(phrases("notes.which_company"))
    while case .line(let line) = read(prefill: "") {
      let name = PlainText.oneLine(line)
      if name.contains(where: \.isLetter), name.count <= 120 { return name }
      screen.say(phrases("start.empty"))
    }
    return nil
  }
}
