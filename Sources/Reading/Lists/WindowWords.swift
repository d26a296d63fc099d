/// How people say that nobody is there, or that nothing may change.
enum WindowWords {
  static let kinds = WordTable<String>(
    [
      "no changes", "no change", "nothing may change", "nothing can change", "nothing changes", "change freeze",
      "freeze",
      "frozen", "nothing new", "no new", "blackout", "code freeze", "release freeze", "no releases", "no release",
      "nothing touches", "nobody touches anything", "touch nothing", "no deployments", "no go lives", "no rollouts",
      "change stop", "no touching", "systems are locked", "nothing goes live", "lockdown", "no installations",
    ].map { ($0, "no_changes") }
      + [
        "closed", "close", "shut", "shuts", "nobody is there", "nobody there", "nobody in", "nobody works", "away",
        "on leave", "holiday", "holidays", "vacation", "out of office", "out", "off", "closure", "shutdown",
        "shut down",
        "on holiday", "break", "empty", "nobody", "not available", "unavailable", "travelling", "traveling", "leave",
        "sabbatical", "absent", "not there", "not in", "gone",
      ].map { ($0, "closed") }
      + [
        "work on", "works on", "working on", "are open on", "is open on", "work through", "works through",
        "are working on", "no holiday", "not a holiday", "no day off", "not a day off", "not closed",
      ].map { ($0, "working") })

  static let both = WordTable<Bool>(
    ["both sides", "both of us", "all of us", "they and we", "we and they"].map { ($0, true) })

  /// Around a date they say nothing about the reason.
  static let aside: Set<String> = [
    "they", "they're", "are", "is", "from", "to", "the", "on", "for", "because", "of", "it's", "its", "we", "be",
    "will", "and",
    "also", "please", "not", "in", "during", "between", "avoid", "there", "there's", "a", "all", "closed", "then", "so",
    "yes",
    "at", "by", "that", "no", "nothing", "until", "shut", "nobody", "works", "may", "change", "changes", "can", "new",
    "have",
    "has", "i", "what", "happens", "over", "around", "week", "period", "time", "company", "goes", "go", "live", "but",
    "with",
  ]
}
