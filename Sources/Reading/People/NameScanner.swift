/// A name in the text, before its title and role are known.
struct NameSpan: Sendable, Hashable {
  var name: String
  var range: Range<Int>
}

/// Finds names: runs of capitalised words that are no titles, months or beginnings of sentences.
struct NameScanner {
  let tokens: Tokens
  /// Names said before; a first name alone is then theirs.
  var known: [String] = []

  func names() -> [NameSpan] {
    var names: [NameSpan] = []
    var position = 0
    while position < tokens.count {
      if let name = name(at: position) {
        names.append(name)
        position = name.range.upperBound
      } else {
        position = titleEnd(at: position) ?? position + 1
      }
    }
    return names
  }

  /// Where the capitalised words of a title end: none of them is a name of its own.
  private func titleEnd(at position: Int) -> Int? {
    guard ["of", "vp", "svp", "evp", "avp"].contains(tokens.lower(position - 1)), isNameWord(position) else {
      return nil
    }
    var end = position + 1
    while isNameWord(end) { end += 1 }
    return end
  }

  func name(at position: Int) -> NameSpan? {
    guard isNameWord(position) else { return nil }
    var end = position + 1
    while end < tokens.count {
      if isNameWord(end) {
        end += 1
      } else if tokens[end]?.isHyphen == true, tokens[end]?.touches == true, isNameWord(end + 1),
        tokens[end + 1]?.touches == true
      {
        end += 2
      } else if NameWords.particles.contains(tokens.lower(end)),
        isNameWord(end + 1) || NameWords.particles.contains(tokens.lower(end + 1))
      {
        end += 1
      } else if tokens.lower(end) == ".", tokens[end]?.touches == true, tokens.lower(end - 1).count == 1,
        isNameWord(end + 1)
      {
        end += 1
      } else {
        break
      }
    }
    let said = tokens.phrase(position..<end)
    let words = end - position
    guard words <= 5, !isTitle(position..<end) else { return nil }
    let full = known.first { $0 == said || (words == 1 && $0.hasPrefix(said + " ")) }
    return NameSpan(name: full ?? said, range: position..<end)
  }

  /// "Logistics Manager", ", Customer Success Manager": capitalised words that lead a title, or follow "of" in one.
  private func isTitle(_ range: Range<Int>) -> Bool {
    if tokens.lower(range.lowerBound - 1) == "of" || isBracketed(range.lowerBound) { return true }
    // "VP Lending" and "T&Cs".
    if range.count == 1, ["vp", "svp", "evp", "avp"].contains(tokens.lower(range.lowerBound - 1)) { return true }
    if tokens.lower(range.lowerBound - 1) == "&", tokens[range.lowerBound]?.touches == true { return true }
    guard TitleWords.heads.contains(tokens.lower(range.upperBound)) else { return false }
    return range.count == 1 || [",", "(", "the", "their", "our", "a"].contains(tokens.lower(range.lowerBound - 1))
  }

  /// What stands in brackets right behind a name is a title, in whatever language.
  private func isBracketed(_ position: Int) -> Bool {
    guard let open = (max(position - 4, 0)..<position).last(where: { ["(", ")"].contains(tokens.lower($0)) }) else {
      return false
    }
    return tokens.lower(open) == "(" && isNameWord(open - 1)
  }

  private func isNameWord(_ position: Int) -> Bool {
    guard let token = tokens[position], token.kind == .word, token.isCapitalised else { return false }
    if token.lower == "april" || token.lower == "may" {
      // Names of people too, when another name word follows.
      return tokens[position + 1]?.isCapitalised == true && tokens[position + 1]?.kind == .word
    }
    if NameWords.others.contains(token.lower) || NameWords.salutations.contains(token.lower) { return false }
    if TitleWords.heads.contains(token.lower) { return false }
    if let hit = TitleWords.roles.entry(in: tokens, at: position), hit.range.contains(position) { return false }
    // What is written in capitals throughout is an abbreviation, unless the whole line is.
    let word = tokens.phrase(position..<position + 1)
    return word.count == 1 || !word.allSatisfy { $0.isUppercase || $0.isNumber }
  }
}
