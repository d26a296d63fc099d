/// Titles and what their holders do in a purchase. Of two that fit, the longer one counts.
enum TitleWords {
  /// The role of a person on the buyer's side.
  static let roles = WordTable<String>(
    entries(
      "privacy",
      [
        "data protection officer", "dpo", "privacy officer", "privacy counsel", "head of privacy", "privacy",
        "datenschutzbeauftragte", "datenschutzbeauftragter", "datenschutz", "information governance",
        "information governance lead", "dataskyddsombud", "délégué à la protection des données",
        "functionaris gegevensbescherming",
      ])
      + entries(
        "security",
        [
          "ciso", "chief information security officer", "security officer", "head of security", "information security",
          "infosec", "it security", "security manager", "security architect", "security lead", "security", "cyber",
        ])
      + entries(
        "legal",
        [
          "general counsel", "counsel", "lawyer", "solicitor", "attorney", "legal", "head of legal", "legal director",
          "paralegal", "company secretary", "contracts manager", "gc", "anwalt", "anwältin", "rechtsanwalt", "jurist",
          "juristin", "syndikus", "avocat", "avocate", "juriste", "abogado", "abogada", "avvocato", "bolagsjurist",
          "advokat", "rechtsabteilung", "contracts",
        ])
      + entries(
        "procurement",
        [
          "procurement", "purchasing", "head of procurement", "procurement manager", "buyer", "category manager",
          "sourcing", "vendor management", "supplier management", "purchasing manager", "purchase", "purchase head",
          "purchase manager", "einkauf", "einkäufer", "einkäuferin", "leiter einkauf", "leiterin einkauf", "achats",
          "responsable achats", "acheteur", "compras", "inkoop", "inkoper", "inköp", "inköpschef", "acquisti", "zakupy",
        ])
      + entries(
        "finance",
        [
          "cfo", "chief financial officer", "finance director", "director of finance", "head of finance", "finance",
          "vp finance", "financial controller", "controller", "treasurer", "accountant", "bookkeeper", "bursar", "fd",
          "finance manager", "accounting", "finanzen", "leiter finanzen", "leiterin finanzen", "kaufmännischer leiter",
          "daf", "directeur financier", "directrice financière", "ekonomichef", "økonomichef", "økonomisjef",
          "director financiero", "directora financiera", "finanzas", "buchhaltung", "finance lead", "group finance",
        ])
      + entries(
        "executive_sponsor",
        [
          "ceo", "chief executive", "chief executive officer", "managing director", "md", "owner", "founder",
          "co-founder", "president", "chair", "chairman", "chairwoman", "coo", "chief operating officer", "cmo", "cro",
          "chief revenue officer", "chief marketing officer", "executive director", "general manager", "partner",
          "managing partner", "principal", "vice chancellor", "provost", "trustee", "geschäftsführer", "vd", "dean",
          "geschäftsführerin", "gf", "vorstand", "inhaber", "inhaberin", "dg", "pdg", "directeur général",
          "directrice générale", "gérant", "gérante", "président", "présidente", "director general",
          "directora general",
          "gerente", "gerente general", "consejero delegado", "amministratore delegato", "titolare", "prezes",
          "verkställande direktör", "adm. direktør", "administrerende direktør", "direktör", "direktør", "directeur",
          "toimitusjohtaja", "general director", "gm", "chief of staff", "superintendent of schools", "headteacher",
          "head teacher", "town clerk", "proprietor", "managing owner", "commercial director",
        ])
      + entries(
        "technical",
        [
          "cto", "chief technology officer", "cio", "chief information officer", "it", "it manager", "it director",
          "head of it", "it man", "it lead", "architect", "solution architect", "enterprise architect", "engineer",
          "developer", "sysadmin", "system administrator", "systems administrator", "technical lead", "it services",
          "infrastructure", "devops", "integration lead", "head of engineering", "vp engineering", "data engineer",
          "ict", "ict coordinator", "ict manager", "it contractor", "informatik", "leiter it", "leiterin it", "edv",
          "responsable informatique", "dsi", "responsable it", "sistemas", "jefe de sistemas", "it-ansvarig",
          "it ansvarig", "it-chef", "it chef", "it-leiter", "it leiter", "it-leiterin", "systeembeheer",
          "it coordinator",
          "it specialist", "it admin", "it administrator", "head of technology", "technology director", "tech lead",
        ])
      + entries(
        "hr",
        ["hr", "hr director", "human resources", "chro", "head of people", "people director", "chief people officer"])
      + entries(
        "risk",
        [
          "risk", "chief risk officer", "risk manager", "compliance", "compliance officer", "head of compliance",
          "compliance manager", "compliance lead", "revision",
          "internal audit", "auditor",
        ])
      + entries(
        "end_user",
        [
          "supervisor", "shift supervisor", "foreman", "dispatcher", "dispatch lead", "team lead", "shift lead",
          "receptionist", "recepción", "reception", "warehouse manager", "runs the warehouse", "floor manager",
          "store manager", "shop manager", "drivers supervisor", "line lead", "vorarbeiter", "schichtleiter",
          "schichtleiterin", "disponent", "disponentin", "user", "key user", "power user", "ward manager",
          "ward sister",
        ])
      + entries("project_lead", ["project manager", "project lead", "programme manager", "program manager", "pmo"])
  )

  /// Words that make a run of words a title whatever stands beside them; their holders have no role by the title alone.
  static let heads: Set<String> = [
    "director", "manager", "head", "officer", "chief", "lead", "leader", "vp", "svp", "evp", "avp", "president",
    "chair",
    "supervisor", "coordinator", "administrator", "assistant", "associate", "registrar", "nurse", "teacher", "clerk",
    "analyst", "specialist", "consultant", "secretary", "planner", "dispatcher", "foreman", "superintendent", "deputy",
    "vice", "senior", "junior", "operations", "rep", "champion", "sponsor", "contact", "chef", "boss", "trustees",
    "matron", "warden", "editor", "producer", "buyer", "owner", "founder", "partner", "technician", "mechanic",
    "planning", "responsable", "directeur", "directrice", "chargé", "chargée", "jefe", "jefa", "gerente", "encargado",
    "encargada", "director", "directora", "direktor", "direktorin", "direktör", "direktør", "kierownik", "dyrektor",
    "specjalista", "produktionschef", "produktionsleiter", "produktionsleiterin", "werkleiter", "betriebsleiter",
    "betriebsleiterin", "abteilungsleiter", "abteilungsleiterin", "teamleiter", "teamleiterin", "referent",
    "referentin",
    "sachbearbeiter", "sachbearbeiterin", "meister", "beauftragte", "beauftragter", "ansvarig", "sjef", "leder",
    "avdelingsleder", "afdelingsleder", "hoofd", "medewerker", "teamleider", "bedrijfsleider", "responsabile", "capo",
    "attendant", "instructor", "professor", "surgeon", "physician", "doctor", "therapist", "pharmacist", "librarian",
    "steward", "captain", "scientist", "researcher", "designer", "strategist", "controller", "estimator", "scheduler",
    "merchandiser", "underwriter", "broker", "paralegal", "governor", "mayor", "councillor", "headmaster",
    "headmistress",
    "bursar", "operator", "inspector", "auditor", "trainer", "chairperson", "chairman", "chairwoman", "deputy",
    "mgr", "dir", "asst", "exec", "coord", "leitung", "ops", "cmo", "cco", "cpo", "cdo", "chro", "cno", "cso", "gl",
    "head", "superintendent", "practice",
    "projektchef", "diretora", "diretor", "leiter", "leiterin", "representative", "member", "advisor", "adviser",
    "agent",
  ]

  /// The roles that the words name; "it" is a pronoun unless in capitals and no department.
  static func roles(in tokens: Tokens, _ range: Range<Int>? = nil) -> [WordTable<String>.Hit] {
    roles.hits(in: tokens, range: range).filter { !isPronoun($0.range, in: tokens) }
  }

  static func functions(in tokens: Tokens) -> [WordTable<String>.Hit] {
    functions.hits(in: tokens).filter { !isPronoun($0.range, in: tokens) }
  }

  private static func isPronoun(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    range.count == 1 && tokens.lower(range.lowerBound) == "it" && tokens.phrase(range) != "IT"
  }

  /// What a role of the buyer is called on our own side.
  static func sellerRole(_ role: String) -> String {
    switch role {
    case "legal", "privacy": "counsel"
    case "security": "security_lead"
    case "technical": "solutions"
    case "executive_sponsor", "finance": "executive"
    default: role == "other" ? "account_lead" : role
    }
  }

  /// Functions that are no person. They may stand for a part that nobody has been named for.
  private static let functions = WordTable<String>(
    entries("legal", ["legal", "lawyers", "their lawyers", "legal department", "legal team"])
      + entries("security", ["ciso", "infosec", "it security", "security team", "security", "information security"])
      + entries("procurement", ["procurement", "purchasing", "purchasing department", "vendor management"])
      + entries("privacy", ["dpo", "data protection officer", "privacy team"])
      + entries("finance", ["cfo", "finance", "finance director"])
      + entries("technical", ["it", "it department", "cio", "cto"]) + entries("hr", ["hr"]))

  private static func entries(_ role: String, _ titles: [String]) -> [(String, String)] { titles.map { ($0, role) } }
}
