/// What tells a name from other words with a capital letter.
enum NameWords {
  /// May stand inside a name in small letters.
  static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "da", "di", "la", "le", "del", "dos", "bin", "al", "af",
  ]
  static let salutations: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "professor", "frau", "herr", "mme", "mlle", "dra", "sra",
    "señor", "señora", "fru", "hr", "mevrouw", "meneer", "dhr", "mevr", "ing", "dipl", "rev",
  ]

  /// Begin a sentence, or are capitalised for other reasons, and are no names.
  static let others: Set<String> = [
    "i'm", "i'll", "i've", "i'd", "we're", "we'll", "we've", "we'd", "it's", "that's", "there's", "he's", "she's",
    "they're", "they'll", "you're", "you'll", "let's", "don't", "can't", "won't", "didn't", "doesn't", "isn't",
    "here's",
    "what's", "who's", "he'll", "she'll", "that'll", "it'll", "ain't", "nope", "yep", "yeah", "okay", "everyone's",
    "jahr", "monat", "woche", "euro", "euros", "ende", "anfang", "januar", "februar", "märz", "mai", "juni", "juli",
    "oktober", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "kosten", "preis", "termin",
    "stiftungsrat", "gemeinderat", "geschäftsleitung", "management", "directors", "aufsichtsrat", "styrelsen",
    "bestuur",
    "spoke", "talked", "attendees", "participants", "present", "teilnehmer", "asistentes", "deltagare", "golden",
    "week", "diwali", "ramadan", "thanksgiving", "labor", "day", "memorial", "summer", "winter", "spring", "autumn",
    "the", "their", "our", "my", "his", "her", "a", "an", "i", "we", "they", "he", "she", "it", "you", "and", "or",
    "but",
    "also", "then", "next", "yes", "no", "not", "nobody", "none", "nothing", "someone", "everyone", "both", "only",
    "just",
    "is", "are", "was", "will", "would", "has", "have", "had", "can", "could", "may", "might", "must", "should", "do",
    "does", "did", "contact", "spoke", "to", "with", "from", "for", "by", "in", "on", "at", "of", "if", "when", "who",
    "what",
    "that", "this", "there", "after", "before", "maybe", "probably", "sure", "unless", "because", "so", "met", "signs",
    "decides", "approves", "money", "budget", "contract", "soc", "sso", "dpa", "nda", "po", "erp", "crm", "gdpr", "msa",
    "rfp", "api", "okta", "entra", "azure", "sap", "q1", "q2", "q3", "q4", "uk", "us", "usa", "eu", "ok", "tbd", "ask",
    "board", "trustees", "committee", "department", "team", "council", "group", "company", "data", "protection",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "sept", "oct", "nov", "dec", "christmas", "easter", "live", "go", "personal", "purchase",
    "order",
    "and", "as", "once", "still", "again", "please", "today", "tomorrow", "yesterday", "last", "first", "talk", "meet",
    "meeting", "call", "kickoff", "demo", "please", "thanks", "hi", "hello", "step", "row", "excel", "google",
    "microsoft",
    "ltd", "inc", "llc", "gmbh", "ab", "as", "plc", "england", "scotland", "germany", "france", "security", "legal",
    "finance", "procurement", "purchasing", "it", "hr", "risk", "compliance", "lawyers", "counsel", "nursing",
    "privacy",
  ]

  /// A person's part in the decision, said in the same breath.
  static let parts = WordTable<String>(
    [
      "decides", "says yes", "holds the budget", "holds the money", "holds the purse", "owns the budget",
      "controls the budget",
      "has the budget", "pays", "approves", "signs off the money", "says yes to the money", "makes the decision",
      "has the final say", "final say", "gives the ok", "can sign", "approved", "has approved", "has to approve",
      "must approve",
      "needs to approve", "has agreed", "agreed to it", "has to okay", "okays", "has to ok", "oks", "accepts",
      "has to sign", "has to sign off", "must sign", "needs to sign", "gets to decide", "makes the call",
      "has the last word", "owns the money", "releases the money", "lo firma", "la firma", "signe", "unterschreibt",
      "entscheidet", "decide", "décide", "beslist", "tekent", "skriver under", "controls the money", "budget owner",
      "budget holder", "would sign", "has final approval", "final approval", "green lights", "says yes or no",
      "decision maker", "economic buyer", "signs it off", "signs off",
    ].map { ($0, "economic_buyer") }
      + ["signs", "signs it", "signs the contract", "signatory", "will sign"].map { ($0, "signatory") }
      + [
        "doubts", "against it", "against us", "against", "doubtful", "sceptical", "skeptical", "sceptic", "skeptic",
        "doesn't like", "does not like", "not keen", "not convinced", "would rather not", "would rather keep",
        "prefers",
        "hates", "worried", "worries", "resists", "opposes", "blocker", "unconvinced", "not a fan", "could stop it",
        "wary", "nervous",
      ].map { ($0, "sceptic") }
      + ["drives it", "drives this", "champion", "pushes it", "pushes this", "our contact", "my contact", "leads it"]
      .map {
        ($0, "champion")
      }
      + ["runs the project", "leads the project", "project lead", "will run the project"].map { ($0, "project_lead") }
      + ["will use it", "uses it", "end user", "end users"].map { ($0, "end_user") })

  static let met = WordTable<Bool>(
    [
      "not met", "not yet met", "haven't met", "have not met", "never met", "not spoken", "haven't spoken",
      "never spoken",
      "not met yet", "yet to meet", "have yet to meet", "did not meet", "didn't meet", "not been introduced",
      "haven't talked", "have not talked", "unmet", "have not spoken",
    ].map { ($0, false) }
      + [
        "met", "met her", "met him", "met them", "met both", "was in the call", "was on the call", "were on the call",
        "was there", "spoke to", "spoke with", "talked to", "joined the call", "i know", "on the call", "in the call",
        "have met", "i've met", "i have met", "already met", "seen",
      ].map { ($0, true) })
}
