/// How people say yes, no, and that they do not know.
enum AnswerWords {
  struct Answer: Sendable {
    var value: Bool
    var isSure = true
  }

  static let flags = WordTable<Answer>(
    [
      "yes", "y", "yep", "yeah", "yup", "ya", "ja", "sure", "of course", "correct", "right", "true", "indeed",
      "absolutely",
      "definitely", "they do", "it does", "it is", "he does", "she does", "they will", "it will", "they are",
      "they have",
      "she can", "he can", "i do", "we do", "exactly", "both", "certainly", "ok", "okay", "always", "has to", "must",
    ].map { ($0, Answer(value: true)) }
      + [
        "no", "n", "nope", "nah", "none", "never", "not at all", "not really", "not needed", "not required", "nothing",
        "they don't", "it doesn't", "they do not", "it does not", "he doesn't", "she doesn't", "they won't", "it won't",
        "it isn't", "it is not", "they aren't", "they can't", "she can't", "he can't", "not yet", "neither", "false",
        "nei", "nein", "not", "without", "don't", "doesn't", "isn't", "they haven't", "they are not", "can't", "cannot",
      ].map { ($0, Answer(value: false)) }
      + [
        "i think so", "probably", "likely", "presumably", "i guess so", "i believe so", "should be", "i suppose so",
        "most likely", "maybe", "possibly", "perhaps", "might",
      ].map { ($0, Answer(value: true, isSure: false)) }
      + [
        "i don't think so", "probably not", "unlikely", "not that i know", "not that i know of", "i doubt it",
        "i guess not", "not as far as i know", "i think not", "maybe not", "hardly", "i do not think so",
        "don't think so",
        "doubt it",
      ].map { ($0, Answer(value: false, isSure: false)) })

  static let softeners = WordTable<Bool>(
    [
      "i think", "probably", "i guess", "i believe", "as far as i know", "afaik", "presumably", "i suppose", "maybe",
      "most likely", "should be", "i assume", "perhaps", "not certain",
    ].map { ($0, true) })

  static let unsure = WordTable<Bool>(
    [
      "not sure", "i'm not sure", "i am not sure", "don't know", "i don't know", "do not know", "i do not know",
      "dunno",
      "no idea", "no clue", "?", "skip", "ask them", "ask her", "ask him", "tbd", "tbc", "unknown", "unsure", "unclear",
      "not known", "not known yet", "haven't asked", "have not asked", "i haven't asked", "can't say", "cannot say",
      "couldn't say", "hard to say", "who knows", "idk", "didn't ask", "did not ask", "i did not ask", "i didn't ask",
      "n/a yet", "to be confirmed", "to be decided", "not yet known", "need to ask", "i need to ask", "have to ask",
      "pass", "nobody knows", "no information", "didn't come up", "did not come up", "they didn't say",
      "they did not say", "she didn't say", "he didn't say", "haven't heard", "don't know yet",
    ].map { ($0, true) })

  /// A line of nothing but these says that nothing is left to do.
  static let nothingWords: Set<String> = [
    "nothing", "none", "no", "nope", "not", "at", "all", "else", "more", "really", "needed", "further", ",", ".",
    "that's", "it",
    "nichts", "n", "from", "them", "we're", "done",
  ]

  /// "I don't think anybody is against it", "not that I know", "can't think of anyone".
  static func saysNobody(_ text: String) -> Bool {
    let tokens = Tokens(text)
    return tokens.count <= 12 && nobody.contains { tokens.contains($0) }
  }

  private static let nobody = [
    "don't think anybody", "don't think anyone", "dont think anybody", "dont think anyone", "do not think anybody",
    "do not think anyone", "can't think of anyone", "can't think of anybody", "cant think of anyone", "not that i know",
    "nobody", "no one", "noone", "not aware of anyone", "not aware of anybody", "don't know of anyone",
    "dont know of anyone", "none that i know", "don't see anyone", "dont see anyone", "there isn't anyone",
    "everybody wants it", "everyone wants it", "all in favour", "all for it",
  ]

  /// "Hm they type every order twice" without the sound at its beginning.
  static func withoutFillers(_ text: String) -> String {
    let tokens = Tokens(text)
    var start = 0
    while ["hm", "hmm", "um", "umm", "uh", "er", "erm", "eh", "ehm", "mmm"].contains(tokens.lower(start))
      || start > 0 && [",", "-", "."].contains(tokens.lower(start))
    { start += 1 }
    return start > 0 && tokens.count - start >= 2 ? tokens.phrase(start..<tokens.count) : text
  }

  static let fillers: Set<String> = [
    "hm", "hmm", "well", "um", "er", "honestly", ",", ".", "-", "sorry", "actually", "oh", "eh",
  ]
}
