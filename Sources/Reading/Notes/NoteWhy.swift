/// How it is today, what is wrong with it, what that costs, and what they want instead: in the buyer's words.
extension NoteReader {
  private static let current: Cues = [
    "today", "currently", "at the moment", "right now", "by hand", "paper", "excel", "spreadsheet", "clipboard",
    "manual", "typed", "retype", "google sheet", "we use", "they use", "is done", "are done", "is counted",
    "in my head", "email", "e-mail",
    "whiteboard", "presently", "these days", "registers", "sticky", "notebook", "word document", "in word", "wall",
    "diary", "agenda", "whatsapp", "text them", "rings round", "ring round", "log them", "logged by", "printed",
    "from memory", "on a pad", "on pads", "keyed", "types them", "typed into", "typing", "by fax", "on paper",
    "post-it", "written in", "measure", "call in", "post ", "whiteboards", "shared inbox", "inbox", "access database",
    "forms", "faxed", "we fax", "fill in", "phone", "we call", "shared drive",
    "sharepoint", "outlook", "photograph", "handwritten", "written by hand", "managed on", "managed in", "tracked in",
    "each site", "keys in", "copy",
  ]
  private static let currentQuestions: Cues = [
    "today", "currently", "how do you", "how does", "walk me", "right now", "at the moment", "how are you",
    "what do you use", "how is", "work now", "plan", "process",
  ]
  private static let problem: Cues = [
    "problem", "pb:", "pain", "trouble", "issues", "an issue", "the issue", "issue is", "issue:", "headache",
    "goes wrong", "wrong", "go missing", "missing", "lost", "refused",
    "error", "mistake", "complain", "late", "can't", "cannot", "cant ", "don't know", "doesn't know", "fail", "expire",
    "slow", "nobody knows", "miss the", "we miss",
    "frustrat", "struggl", "bottleneck", "breaks", "delay", "wait", "out of date", "duplicate", "guess", "flagged",
    "twice", "no overview", "no visibility", "stuck", "forgotten", "outdated", "backlog", "chaos", "mess", "hurts",
    "annoy", "never match", "not match", "forget", "overbook", "double book", "double-book", "run short", "runs short",
    "cancel", "half empty", "stolen", "dropped", "drop out", "drops out", "destroyed", "spoil", "sued", "fell through",
    "disput", "unhappy", "angry", "gets blamed", "manual error", "rework", "retyp", "too long", "takes weeks",
    "takes days", "old amounts", "fake", "fraud", "hurt", "get lost", "gets lost", "can't prove", "nobody sees",
  ]
  private static let problemQuestions: Cues = [
    "goes wrong", "problem", "pain", "issue", "challenge", "frustrat", "hurt", "not working", "struggle", "broken",
    "bother", "difficult",
  ]
  private static let impact: Cues = [
    "cost", "worth", "lost", "lose", "losing", "spent", "spend", "hours", "a year", "per year", "last year",
    "a quarter", "per quarter", "a month", "per month", "a week", "binned", "fine", "penalty", "penalties",
    "not invoiced", "overtime", "we figure", "percent", "%", "churn",
    "overdue", "hundred and", "thousand", "support hours", "patients a", "customers a", "students", "full-time",
    "abandoned", "per day", "a day", "each quarter", "every quarter", "/mo", "/wk", "/yr", "settlement", "gone", "loss",
    "perdus", "pro jahr", "per jahr", "left us", "complaints", "revenue", "write off", "written off", "scrap",
    "people full time", "fte", "weekends",
    "days a",
  ]
  private static let impactQuestions: Cues = [
    "cost", "impact", "how much", "how many", "what does that mean", "affect", "how often", "worth", "lose",
    "in numbers",
  ]
  /// Says that something is wished.
  private static let wish: Cues = [
    "want", "'d like", "would like", "i'd love", "we'd love", "would love", "she'd love", "he'd love", "they'd love",
    "dream", "ideal", "goal", "vision", "looking for", "wish", "hope", "in an ideal", "magic", "are wanting", "the aim",
    "they're after", "we're after", "she's after", "he's after", "are after is", "ideally", "aims to", "would rather",
    "'d rather", "wanting",
  ]
  /// How what is wished is mostly described.
  private static let future: Cues = [
    "should be", "should show", "instead", "in future", "would be",
    "needs to see", "need to see", "every ", "so that",
    "same day", "automatically", "by itself", "in one place", "one place", "real time", "real-time", "target",
    "success",
  ]
  private static let futureQuestions: Cues = [
    "good look", "great look", "would it look", "should it look", "ideal", "do you want instead", "where do you want",
    "what do you want", "what would you want", "you want it to", "want to be", "rather have", "you rather",
    "change one thing",
    "if you could", "like to see", "magic", "would change", "instead", "dream", "perfect", "success",
    "future", "better", "hoping", "love to have", "wish for", "you wish",
  ]

  private static let notWhy: Cues = [
    "next step", "next:", "sso", "single sign", "security", "sign", "budget", "price", "live by", "go live", "go-live",
    "golive", "quote", "training", "integrat", "demo", "dpa", "legal", "procurement", "contract", "competitor",
    "vendor", "signs", "approves", "works for us", "has agreed", "kind regards", "connect", "reachable",
    "plant shutdown", " closed",
    "starts after", "the board", "holiday", "on leave", "is the main person", "spoke with", "i spoke", "met with",
    "that was ", "switch on", "didn't catch", "voice memo", "thank you",
    "thanks for", "blackout", "freeze", "avoid", "nothing new",
    "live before", "running by", "connect to", "proposal", "spoke to", "hello", "hear us", "no other",
  ]

  /// A part of a statement that says one thing.
  private struct Clause {
    var text: String
    var bytes: [UInt8]
    var statement: NoteStatement
  }

  private static let counted: Cues = [
    "hundred", "thousand", "million", "dozen", "ten ", "twenty", "thirty", "forty", "fifty", "teen ", "eleven",
    "twelve", "half", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ",
  ]

  private static let joints = [
    ", and ", ", but ", " but ", ", so ", " so ", "; ", " because ", ", which ", " and the ", " - ",
  ]

  private var clauses: [Clause] {
    statements.filter { $0.voice != .seller && !$0.text.hasSuffix("?") && $0.tokens.count >= 3 }.flatMap { statement in
      Self.parts(statement.text).map { Clause(text: $0, bytes: Array($0.lowercased().utf8), statement: statement) }
    }
  }

  /// Cut at words that join; no part is shorter than three words.
  private static func parts(_ text: String) -> [String] {
    var parts: [Substring] = [text[...]]
    for joint in joints {
      parts = parts.flatMap { part -> [Substring] in
        guard let cut = part.firstRange(of: joint) else { return [part] }
        let (before, after) = (part[..<cut.lowerBound], part[cut.upperBound...])
        return [before, after].allSatisfy { $0.split(separator: " ").count >= 3 } ? [before, after] : [part]
      }
    }
    return parts.map { quote(String(NoteLines.trimmed($0))) }
  }

  /// - Parameter others: the words that say what they would pay and when it must work, which are no part of a why.
  func why(except others: [String]) -> (
    NotesReading.Quoted?, NotesReading.Quoted?, NotesReading.Quoted?, NotesReading.Quoted?
  ) {
    let clauses = clauses
    var used: Set<Int> = []
    func best(_ score: (Clause) -> Int, atLeast least: Int) -> NotesReading.Quoted? {
      var found: (score: Int, place: Int)?
      for (place, clause) in clauses.enumerated() where !used.contains(place) {
        let said = score(clause)
        if said >= least, said > found?.score ?? 0 { found = (said, place) }
      }
      guard let found else { return nil }
      used.insert(found.place)
      return NotesReading.Quoted(text: clauses[found.place].text, quote: clauses[found.place].text)
    }
    func says(_ clause: Clause, _ cues: Cues) -> Bool { cues.areIn(clause.bytes) }
    func points(_ clause: Clause, _ cues: Cues, _ questions: Cues, _ labels: [String]) -> Int {
      var score = 2 * cues.count(in: clause.bytes)
      if clause.statement.isAsked(questions) { score += 5 }
      if clause.statement.isLabelled(labels) { score += 8 }
      if says(clause, Self.notWhy) || others.contains(where: { clause.text.contains($0) }) { score -= 4 }
      return score
    }
    // The same words may tell how it is, what is wrong and what is wished; what tells most of the one counts.
    func wishes(_ clause: Clause) -> Int { 3 * Self.wish.count(in: clause.bytes, atMost: 2) }
    func counts(_ clause: Clause) -> Bool {
      clause.bytes.contains { (0x30...0x39).contains($0) }
        || says(clause, Self.counted)
    }
    let impact = best(
      { clause in
        let score = points(
          clause, Self.impact, Self.impactQuestions,
          ["impact", "cost", "metrics", "implicate the pain", "implication", "pain cost"])
        guard score > 0, counts(clause) || clause.statement.isAsked(Self.impactQuestions) else { return 0 }
        let hasMoney = counts(clause) && !MoneyScanner(tokens: Tokens(clause.text), context: context).all().isEmpty
        return score + (counts(clause) ? 1 : 0) + (hasMoney ? 4 : 0)
      }, atLeast: 3)
    let currentLabels = ["today", "current", "now", "as is", "situation", "current state"]
    let wantLabels = ["want", "goal", "vision", "future", "wish", "wants", "desired", "success"]
    let problem = best(
      { clause in
        points(
          clause, Self.problem, Self.problemQuestions,
          ["problem", "pb", "pain", "issue", "challenge", "identify pain", "identified pain", "trouble"])
          - wishes(clause) - min(1, Self.current.count(in: clause.bytes))
          - (clause.statement.isLabelled(currentLabels + wantLabels) ? 6 : 0)
          - (clause.statement.isAsked(Self.currentQuestions) ? 2 : 0)
      }, atLeast: 2)
    let future = best(
      { clause in
        points(clause, Self.future, Self.futureQuestions, wantLabels) + wishes(clause)
          - (says(clause, Self.problem) ? 1 : 0) - min(2, Self.current.count(in: clause.bytes))
          - (clause.statement.isLabelled(currentLabels) ? 6 : 0)
      }, atLeast: 2)
    var current = best(
      { clause in
        points(clause, Self.current, Self.currentQuestions, currentLabels) - wishes(clause)
          - (clause.statement.isAsked(Self.futureQuestions) && !clause.statement.isAsked(Self.currentQuestions) ? 5 : 0)
      }, atLeast: 2)
    if current == nil, problem != nil || future != nil {
      // Where something goes wrong, the first thing that is told is mostly how it is.
      current = best({ says($0, Self.notWhy) || $0.statement.label != nil || says($0, ["notes"]) ? 0 : 1 }, atLeast: 1)
    }
    return (current, problem, impact, future)
  }

  private static func quote(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, [".", ";", ",", "!"].contains(last) { text.removeLast() }
    return String(text)
  }
}
