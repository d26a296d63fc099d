/// One of the words of a closed list, and other words that mean it.
package struct Choice: Sendable, Hashable {
  /// As the fact holds it: `click_through`.
  package var value: String
  /// As it is offered, and other ways to say it.
  package var words: [String]

  package init(_ value: String, words: [String] = []) {
    self.value = value
    self.words = words
  }
}

package enum ChoiceReading: Sendable, Hashable {
  case chosen(String, phrase: String)
  /// More than one fits; in the order of the list.
  case ambiguous([String])
  case none
}

/// A number of the list ("2", "the second"), its word, or words that mean it. A choice that is denied does not count.
package func readChoice(in text: String, from choices: [Choice]) -> ChoiceReading {
  let tokens = Tokens(text)
  if let (number, range) = listNumber(in: tokens), choices.indices.contains(number - 1) {
    return .chosen(choices[number - 1].value, phrase: tokens.phrase(range))
  }
  let rows = choices.enumerated().flatMap { place, choice in
    ([choice.value.split(separator: "_").joined(separator: " ")] + choice.words).map { ($0, place) }
  }
  let hits = WordTable(rows).hits(in: tokens).filter { !isDenied($0.range.lowerBound, in: tokens) }
  guard let first = hits.first else { return .none }
  let places = Set(hits.map(\.value)).sorted()
  guard places.count == 1 else { return .ambiguous(places.map { choices[$0].value }) }
  return .chosen(choices[first.value].value, phrase: tokens.phrase(first.range))
}

/// A line that is nothing but a number of the list.
private func listNumber(in tokens: Tokens) -> (Int, Range<Int>)? {
  let words = tokens.indices.filter {
    !["the", "number", "option", "#", ".", ")", "(", "one"].contains(tokens.lower($0))
  }
  guard words.count <= 1 else { return nil }
  guard let place = words.first else { return tokens.lower(0) == "one" ? (1, 0..<1) : nil }
  let number =
    tokens[place]?.digits ?? NumberWords.units[tokens.lower(place)] ?? NumberWords.ordinals[tokens.lower(place)]
  return number.map { ($0, place..<place + 1) }
}

/// "not theirs", "no tender": a denial stands shortly before.
func isDenied(_ position: Int, in tokens: Tokens) -> Bool {
  for distance in 1...4 {
    let word = tokens.lower(position - distance)
    if DenialWords.all.contains(word) { return true }
    guard DenialWords.between.contains(word) else { return false }
  }
  return false
}
