/// Words by which notes are taken apart: names of fields, of sections and of legal forms, greetings and last words.
enum NoteWords {
  /// Fields of a CRM record and headers of a mail.
  static let known: Set<String> = [
    "from", "to", "cc", "date", "sent", "subject", "account", "account name", "company", "customer", "organisation",
    "organization", "client", "prospect", "opp", "opportunity", "opportunity name", "amount", "value",
    "deal value", "stage", "last activity", "contact", "contacts", "notes", "close date", "owner", "attendees",
    "participants", "present", "spoke to", "next step", "next steps", "industry", "competitors", "competition",
    "metrics", "economic buyer", "decision criteria", "decision process", "identify pain", "identified pain", "pain",
    "champion", "paper process", "implicate the pain", "deal", "name", "primary contact", "contact name",
    "title", "job title", "description", "lead source", "account owner", "opportunity owner", "deal owner",
    "company name", "currency", "phone", "email", "mobile", "competitor", "type", "probability", "region",
  ]

  /// What is called otherwise elsewhere.
  static let fields: [String: String] = [
    "von": "from", "an": "to", "datum": "date", "betreff": "subject", "gesendet": "sent", "de": "from", "à": "to",
    "objet": "subject", "envoyé": "sent", "para": "to", "asunto": "subject", "enviado": "sent", "van": "from",
    "aan": "to", "onderwerp": "subject", "verzonden": "sent", "från": "from", "till": "to", "ämne": "subject",
    "skickat": "sent", "fra": "from", "til": "to", "emne": "subject", "da": "from", "a": "to", "oggetto": "subject",
    "kunde": "account", "firma": "account", "klant": "account", "client name": "account", "kund": "account",
    "société": "account", "entreprise": "account", "empresa": "account", "azienda": "account", "asiakas": "account",
    "customer name": "account", "teilnehmer": "attendees", "dabei": "attendees", "anwesend": "attendees",
    "närvarande": "attendees", "participants": "attendees", "deltagare": "attendees",
    "asistentes": "attendees", "présents": "attendees", "aanwezig": "attendees", "participanti": "attendees",
    "partecipanti": "attendees", "deltakere": "attendees", "on": "attendees", "on the call": "attendees",
    "in the room": "attendees", "people": "attendees", "who": "attendees", "ansprechpartner": "contact",
    "kontakt": "contact", "contacto": "contact", "contactpersoon": "contact", "referente": "contact",
  ]

  /// What a statement is about, by the words before its colon.
  static let labels: [String: String] = [
    "pb": "problem", "issue": "problem", "issues": "problem", "pains": "pain", "what hurts": "pain",
    "trouble": "problem",
    "challenge": "problem", "challenges": "problem", "schmerz": "pain", "probleme": "problem", "problème": "problem",
    "problema": "problem", "probleem": "problem", "herausforderung": "problem", "pain points": "pain",
    "pain point": "pain", "cur": "current", "current state": "current", "as is": "current", "as-is": "current",
    "status quo": "current", "today": "current", "now": "current", "situation": "current", "ausgangslage": "current",
    "ist": "current", "nuläge": "current", "actuel": "current", "background": "current",
    "how it works today": "current",
    "auswirkung": "impact", "auswirkungen": "impact", "konsequenz": "impact", "$$$": "impact", "cost of it": "impact",
    "business impact": "impact", "implication": "impact", "effect": "impact", "ziel": "want", "ziele": "want",
    "desired state": "want", "future": "want", "future state": "want", "vision": "want", "to be": "want",
    "goal": "want",
    "goals": "want", "wish": "want", "wishes": "want", "wants": "want", "they want": "want", "wunsch": "want",
    "objectif": "want", "objetivo": "want", "mål": "want", "wens": "want", "ideal": "want", "termin": "go live",
    "tl": "go live", "live": "go live", "live date": "go live", "golive": "go live", "go-live": "go live",
    "go live date": "go live", "go-live date": "go live", "target": "go live", "target date": "go live",
    "fecha": "go live", "échéance": "go live", "deadline": "go live", "when": "go live", "timing": "go live",
    "$": "price", "kosten": "price", "preis": "price", "prix": "price", "precio": "price", "prijs": "price",
    "pris": "price", "prezzo": "price", "cena": "price", "quoted": "price", "money": "price", "pricing": "price",
    "angebot": "price", "devis": "price", "offerte": "price", "commercials": "price", "investment": "price",
    "ns": "next step", "nächster schritt": "next step", "nächste schritte": "next step", "prochaine étape": "next step",
    "prochaines étapes": "next step", "siguiente paso": "next step", "próximo paso": "next step",
    "próximos pasos": "next step", "volgende stap": "next step", "nästa steg": "next step", "neste steg": "next step",
    "prossimo passo": "next step", "next": "next step", "next steps": "next step", "follow up": "next step",
    "follow-up": "next step", "todo": "next step", "to do": "next step", "actions": "next step", "action": "next step",
    "action items": "next step", "agreed": "next step", "bo": "blackout", "sperrzeit": "blackout",
    "sperrzeiten": "blackout", "closed": "blackout", "blackouts": "blackout", "blackout dates": "blackout",
    "freeze": "blackout", "freezes": "blackout", "away": "blackout", "avoid": "blackout", "not available": "blackout",
    "no-go dates": "blackout", "urlaub": "blackout", "vacation": "blackout", "holidays": "blackout",
    "closures": "blackout", "ferien": "blackout", "congés": "blackout", "comp": "competitor",
    "competition": "competitor", "competitors": "competitor", "alternatives": "competitor", "alternative": "competitor",
    "also seen": "competitor", "also looking at": "competitor", "mitbewerber": "competitor", "wettbewerb": "competitor",
    "wettbewerber": "competitor", "concurrence": "competitor", "concurrents": "competitor", "vs": "competitor",
    "konkurrenz": "competitor", "konkurrent": "competitor", "konkurrenter": "competitor", "concurrent": "competitor",
    "competencia": "competitor", "vendors": "competitor", "other vendors": "competitor", "other options": "competitor",
    "other tools": "competitor", "int": "integrations", "integration": "integrations", "systems": "integrations",
    "schnittstelle": "integrations", "schnittstellen": "integrations", "interfaces": "integrations",
    "interface": "integrations", "koppeling": "integrations", "koppelingen": "integrations", "tech": "requirements",
    "technical": "requirements", "anforderungen": "requirements", "req": "requirements", "reqs": "requirements",
    "must have": "requirements", "must haves": "requirements", "needs": "requirements", "sec": "security",
    "it": "requirements",
  ]

  /// Prose under a name: it says no more of a sentence than that it is one.
  static let prose: Set<String> = [
    "notes", "description", "comments", "comment", "summary", "details", "notizen", "other",
  ]

  static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "ag", "as", "ab", "oy", "oyj", "sa", "sas", "bv", "nv", "plc", "lda", "srl", "spa",
    "kg",
    "co", "corp", "aps", "se", "pty", "limited", "sarl", "sl", "sro", "kft", "pte", "llp", "ev", "asa", "oo", "kk",
    "pvt", "a/s", "ehf", "doo", "ou", "uab", "sia", "zrt", "nyrt", "bvba", "vof", "ohg", "eg", "kgaa", "corporation",
    "incorporated", "company", "pllc", "cic", "sicav", "slu", "sau", "sca", "scrl", "ks",
  ]

  /// Words that end the name of an organisation.
  static let organisations: Set<String> = [
    "trust", "council", "hotels", "hotel", "bank", "college", "university", "school", "schools", "hospital",
    "hospitals",
    "clinic", "group", "association", "union", "cooperative", "co-op", "foundation", "society", "services", "partners",
    "solutions", "logistics", "foods", "brewery", "bakery", "dental", "pharma", "pharmacy", "insurance", "energy",
    "motors", "airlines", "railways", "museum", "library", "charity", "farms", "retail", "stores", "holdings",
    "industries", "manufacturing", "engineering", "construction", "properties", "estates", "solicitors", "legal",
    "academy", "institute", "authority", "district", "county", "city", "borough", "dairy", "mills", "works", "freight",
    "shipping", "marine", "systems", "technologies", "labs", "studios", "media", "press", "credit", "capital",
    "clinics", "practice", "kommune", "gemeinde", "stadtwerke", "klinikum", "werke", "verlag", "pensionskasse",
    "sparkasse", "genossenschaft", "hochschule", "universität", "laiterie", "clínica", "clinique", "groupe", "grupo",
    "gruppe", "lycée", "mairie", "ayuntamiento",
  ]

  static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "hej", "hallo", "sehr", "guten", "bonjour", "hola", "ciao", "moi", "goedemiddag",
    "beste", "liebe", "lieber", "good", "greetings", "cher", "chère", "estimado", "estimada", "geachte", "kära", "kære",
    "kjære", "gentile", "caro", "cara", "morning", "servus", "grüezi", "salut", "olá", "bom",
  ]

  static let closings: Set<String> = [
    "best", "best regards", "kind regards", "regards", "cheers", "thanks", "many thanks", "thank you", "viele grüße",
    "mit freundlichen grüßen", "mit freundlichem gruß", "mit freundlichen grüssen", "freundliche grüsse",
    "freundliche grüße", "sincerely", "all the best", "best wishes", "med vänliga hälsningar", "hälsningar",
    "vänliga hälsningar", "cordialement", "saludos", "un saludo", "saludos cordiales", "yours", "beste grüße",
    "liebe grüße", "lg", "vg", "mfg", "mvh", "br", "kr", "warm regards", "groeten", "met vriendelijke groet",
    "met vriendelijke groeten", "bien cordialement", "yours sincerely", "talk soon", "cordiali saluti", "atentamente",
    "med venlig hilsen", "vennlig hilsen", "ystävällisin terveisin", "pozdrawiam", "z poważaniem", "atenciosamente",
    "cumprimentos", "with best regards", "with kind regards", "thanks and regards", "thanks again", "speak soon",
    "best from here", "viele grüsse", "gruß", "grüße", "herzliche grüße", "ta", "rgds", "sent from my iphone",
  ]
}
