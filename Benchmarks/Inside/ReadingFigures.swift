import Planning
import Reading
import Scheduling

/// How long reading takes: one expression of a date, one line of a call, the transcript of a long call.
struct ReadingFigures {
  private let context: ReadingContext

  init(today: Day) { context = ReadingContext(today: today, dateOrder: .dayFirst, currency: "GBP") }

  func measure(_ section: String, model: IntentModel) -> Double? {
    switch section {
    case "date":
      // A hundred of them a round: a clock is too coarse for one.
      return Stopwatch(rounds: 200).median {
        Self.dates.reduce(0) { $0 &+ (readDate(in: $1, context: context).day.map { Int($0.number) } ?? 1) }
      } / Double(Self.dates.count)
    case "intent":
      return Stopwatch(rounds: 200).median { Self.spoken.reduce(0) { $0 &+ model.ranked($1).count } }
        / Double(Self.spoken.count)
    case "transcript": return transcript(ofWords: 10_000)
    case "transcript-double": return transcript(ofWords: 20_000)
    default: return nil
    }
  }

  private func transcript(ofWords words: Int) -> Double {
    let text = Self.transcript(ofWords: words)
    return Stopwatch(rounds: 10).median { NotesReading(text, context: context).people.count }
  }

  // MARK: What is read

  private static let dates = [
    "10 May", "by the end of Q3", "next Thursday", "the first week of March", "two weeks before go-live", "05/03/2027",
    "in six weeks", "mid September", "Easter Monday", "10 working days after 1 February", "between 3 and 14 August",
    "3 March, sorry, 3 April", "not before June", "end of the month", "KW 23", "the last Friday of October",
    "2027-06-01", "before the summer holidays", "H2 2027", "no idea yet",
  ]

  private static let spoken = [
    "How do you plan the rota today?", "And what does that cost you in a month?", "Who else has to agree to it?",
    "By when would it have to work, and why then?", "So you retype every note by hand, and two are wrong a week?",
    "We are the market leader and our platform does it all.", "Could I give you ten per cent if you sign this month?",
    "What have you tried before?", "Does that date look realistic to you?", "Shall we say Thursday at ten?",
  ]

  /// Two people for as long as it takes; every sentence comes with another number, so that none is the same.
  private static func transcript(ofWords words: Int) -> String {
    var lines = ["WEBVTT", ""]
    var count = 0
    var turn = 0
    while count < words {
      let (name, sentence) = talk[turn % talk.count]
      let said = sentence.replacing("#", with: String(20 + turn * 7 % 900))
      lines += [
        "\(clock(turn * 9)).000 --> \(clock(turn * 9 + 8)).000", "<v \(name)>\(said)", "",
      ]
      count += said.split(separator: " ").count
      turn += 1
    }
    return lines.joined(separator: "\n")
  }

  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  private static let talk = [
    ("Nora Byrne", "Thanks for making the time. How do you handle the # delivery notes that come in every day?"),
    (
      "Joan Firth",
      "By hand, mostly. Two of us type them into a spreadsheet, and at month end we look for what is wrong."
    ),
    ("Nora Byrne", "And what goes wrong most often, would you say?"),
    (
      "Joan Firth",
      "We send the wrong invoice about # times a quarter, and then somebody in finance spends a week on it."
    ),
    ("Nora Byrne", "What does that cost you, in hours or in money?"),
    ("Joan Firth", "Somewhere near # hours a month, I never counted it properly. My boss Stuart Holroyd would know."),
    ("Nora Byrne", "When would it have to be different, and what happens on that day?"),
    (
      "Joan Firth",
      "It should be live by 7 June 2027, because the new line starts that week and then we are # people more."
    ),
    (
      "Nora Byrne", "Is there anything that has to be looked at first, security for example, or a contract of your own?"
    ),
    ("Joan Firth", "Our IT has a questionnaire with # questions, they take three weeks. And we sign in with Entra."),
    ("Nora Byrne", "Then let us talk again on 21 January, and I bring a first page with the dates."),
    (
      "Joan Firth",
      "Fine. We are closed from 24 to 31 May, please mind that. I will ask Stuart about the # thousand pounds."
    ),
  ]
}
