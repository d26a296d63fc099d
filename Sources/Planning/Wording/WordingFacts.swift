import Rules
import Scheduling

/// How the buyer's page reads: `wording.…` of the vocabulary. Titles of the playbook are in the buyer's words already; what
/// is looked at is what people of the deal have written themselves.
struct WordingFacts {
  let playbook: Playbook
  let deal: Deal
  let rows: [PlannedRow]
  let today: Day

  func values() -> [(Key, Value?)] {
    let visible = rows.filter { $0.row.headline && $0.row.catalogue != GoLive.step }
    let titles = ownTitles.map(looked)
    let answers = ownTexts.map { (key: $0.key, text: looked($0.text)) }
    let texts = titles + answers.map(\.text)
    let problem = answers.first { $0.key == "why.problem" }?.text
    let product = answers.first { $0.key == "deal.product" }?.text
    let withoutDone = (visible + handovers).filter { $0.row.doneWhen.isEmpty }
    return [
      ("wording.pressure_words", words(in: texts, of: "pressure")),
      ("wording.plan_jargon", words(in: texts, of: "plan jargon")),
      ("wording.internal_words", words(in: texts, of: "internal")),
      ("wording.stage_words", words(in: titles, of: "stages")),
      ("wording.chores", chores(titles)),
      ("wording.abbreviations", abbreviations(titles + [product].compactMap { $0 })),
      ("wording.need_in_problem", words(in: [problem].compactMap { $0 }, of: "needs")),
      ("wording.product_in_problem", problem.flatMap(productInProblem)),
      ("wording.header_open", joined(headerOpen)),
      ("wording.internal_on_page", number(visible.count { $0.row.audience != .both })),
      ("wording.rows_without_done_when", number(withoutDone.count)),
      ("wording.rows_to_define", RowTitles.value(withoutDone)),
      ("wording.gives", number(rows.count(where: isGivenSoon))),
    ]
  }

  // MARK: What people wrote

  /// A row that somebody renamed, and what is handed over.
  private var ownTitles: [String] {
    deal.edits.compactMap { $0.action == .title ? $0.value?.text : nil }
      + deal.records("deliverables").compactMap { $0["title"]?.text }.filter { !isOffered($0) }
  }

  private func isOffered(_ title: String) -> Bool {
    playbook.offeredDeliverables.contains { $0.title == title }
  }

  /// What of their answers stands on the page.
  private var ownTexts: [(key: Key, text: String)] {
    let keys: [Key] = [
      "why.problem", "why.impact", "why.future", "why.measure", "timeline.reason", "timeline.consequence",
      "deal.product",
    ]
    let isOurReason = ["seller_quarter", "discount"].contains(deal["timeline.reason_kind"]?.text ?? "")
    return keys.compactMap { key in
      if isOurReason, key.name.hasPrefix("timeline.") { return nil }
      return text(key).map { (key, $0) }
    }
  }

  private var handovers: [PlannedRow] {
    rows.filter { $0.step == nil && $0.row.done == nil && !isOffered($0.row.title) }
  }

  private func text(_ key: Key) -> String? { deal[key]?.text }

  // MARK: What is found in it

  /// A text with what stands in it of every list.
  private struct Looked {
    let text: String
    let found: [Lexicon.Found]

    func found(of list: String) -> [Lexicon.Found] { found.filter { $0.list == list } }
  }

  private func looked(_ text: String) -> Looked { Looked(text: text, found: playbook.lexicon.found(in: text)) }

  private func words(in texts: [Looked], of list: String) -> Value? {
    joined(unique(texts.flatMap { $0.found(of: list) }.map { "\"\($0.text)\"" }))
  }

  /// A title that tells somebody what to do reads as homework; what will be so reads as a result.
  private func chores(_ titles: [Looked]) -> Value? {
    joined(unique(titles.filter { $0.found(of: "chores").contains(where: \.isFirst) }.map { "\"\($0.text)\"" }))
  }

  /// Each with what it stands for, unless the text says that itself.
  private func abbreviations(_ texts: [Looked]) -> Value? {
    let found = texts.flatMap { looked in
      looked.found(of: "abbreviations").filter { found in
        !(found.instead.map { looked.text.lowercased().contains($0.lowercased()) } ?? false)
      }
    }
    return joined(unique(found.map { found in found.instead.map { "\(found.text) (\($0))" } ?? found.text }))
  }

  /// Our name, our product's, or the words with which products are sold, in the sentence that should be theirs.
  private func productInProblem(_ problem: Looked) -> Value? {
    var names = Lexicon()
    if let company = text("seller.company") { names.add(company, to: "names") }
    // What they get may be called by an everyday word; only a name of its own is a product's.
    if let product = text("deal.product"), product.first?.isUppercase == true { names.add(product, to: "names") }
    let found = (names.isEmpty ? [] : names.found(in: problem.text)) + problem.found(of: "features")
    return joined(unique(found.map { "\"\($0.text)\"" }))
  }

  /// What the first lines of the page have no words for.
  private var headerOpen: [String] {
    [
      ("why.future", "what will be different"), ("why.problem", "what goes wrong today"),
      ("timeline.go_live", "the day"), ("timeline.reason", "what makes it that day"),
    ].filter { deal[Key($0.0)] == nil }.map(\.1)
  }

  /// What we do alone within seven days: what they get in return.
  private func isGivenSoon(_ planned: PlannedRow) -> Bool {
    guard planned.row.audience == .both, planned.row.side == .seller, planned.row.done == nil else { return false }
    return planned.row.finish.map { $0 <= today + 7 } ?? false
  }

  private func number(_ value: Int) -> Value { .number(Double(value)) }

  private func joined(_ words: [String]) -> Value? { words.isEmpty ? nil : .text(RuleWords.joined(words)) }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
