import Rules

/// Other words for the values of closed lists.
enum ChoiceWords {
  static func words(for value: String, of key: Key) -> [String] { table[key]?[value] ?? [] }

  private static let table: [Key: [String: [String]]] = [
    "paper.side": [
      "seller": ["ours", "our contract", "our paper", "our msa", "our terms", "mine", "us", "we"],
      "buyer": [
        "theirs", "their contract", "their paper", "their own", "their template", "their msa", "their terms", "them",
      ],
      "click_through": ["online", "online terms", "click through", "clickwrap", "terms of service", "standard online"],
      "existing": ["existing", "already in force", "in force", "current contract", "the one we have", "old one"],
    ],
    "public.procedure": [
      "none": ["directly", "direct", "direct award", "no tender"],
      "tender": ["tender", "open tender", "rfp", "bid", "competition"],
      "framework": ["framework", "call off", "g cloud", "frame agreement"],
    ],
    "security.review": [
      "none": ["not at all", "nothing", "no check", "don't check"],
      "light": ["short", "short list", "a few questions", "light", "brief", "quick", "form", "a page"],
      "full": [
        "long", "full", "long questionnaire", "the whole thing", "caiq", "sig", "everything", "hundreds of questions",
      ],
    ],
    "security.soc2_required": [
      "no": ["not required", "don't insist", "not needed", "none"],
      "type1": ["type 1", "type i", "type one", "first type"],
      "type2": ["type 2", "type ii", "type two", "second type"],
    ],
    "seller.soc2": [
      "none": ["no report", "nothing", "not yet"],
      "type1": ["type 1", "type i", "type one"],
      "type2": ["type 2", "type ii", "type two"],
    ],
    "deal.price_model": [
      "fixed": ["fixed", "flat", "flat fee", "lump sum", "one price"],
      "per_user": ["per user", "per person", "per seat", "by seat", "a head", "per head", "by user", "seats"],
      "usage": ["usage", "by use", "by volume", "per transaction", "consumption", "metered", "per use"],
    ],
    "data.migration_kind": [
      "spreadsheet": ["spreadsheets", "excel", "csv", "sheet", "sheets", "google sheet", "file", "files"],
      "system": ["system", "another system", "old system", "database", "software", "application"],
    ],
    "proof.pilot_kind": [
      "sandbox": ["beside", "test", "sandbox", "separate", "free", "unpaid", "beside the real work"],
      "production": ["paid", "real", "live", "in the real work", "production", "in it"],
    ],
    "buyer.sector": [
      "commercial": ["company", "private", "business", "firm", "manufacturer", "retail", "commercial"],
      "public": ["public", "council", "government", "ministry", "municipality", "county", "agency", "state", "city"],
      "education": ["school", "schools", "college", "academy", "education"],
      "higher_education": ["university", "higher education", "universities"],
      "health": ["hospital", "hospitals", "clinic", "nhs", "health", "care home", "healthcare"],
      "bank": ["bank", "credit union", "building society", "fintech", "banking"],
      "insurance": ["insurer", "insurance", "insurance company", "broker"],
    ],
    "timeline.go_live_kind": [
      "go_live": ["use it", "live", "the day they use it", "working"],
      "signature": ["sign", "signature", "the day they sign", "signing", "signed"],
      "quarter_end": ["quarter end", "our quarter", "end of quarter"],
    ],
    "timeline.reason_kind": [
      "buyer_event": ["theirs", "their reason", "their event"],
      "seller_quarter": ["ours", "our quarter", "our reason"],
      "discount": ["discount", "offer", "price"],
    ],
    "plan.acknowledged": [
      "verbal": ["in words", "said so", "on the phone", "on the call", "aloud"],
      "written": ["in writing", "by mail", "by email", "wrote"],
    ],
  ]
}
