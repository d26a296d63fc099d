import Scheduling

/// Words that the grammar of dates knows one by one; the raw value is the spelling.
enum DateWord: String, Sendable, CaseIterable {
  case a, an, the, of, `in`, on, at, by, before, after, until, to, through, from, since, between, and, or, not, no, but
  case this, next, last, coming, previous, current, following, within, during, over, into, around, about, `for`, with
  case `as`, early, late, mid, middle, end, start, close, half, latter, front, back, beginning, ending, starting
  case commencing, effective, due, earlier, later, earliest, latest, sooner, soonest, than, least, most, maximum
  case minimum, up, roughly, approx, more, less, only, just, right, immediately, straight, past, ago, hence, out, time
  case now, today, tomorrow, yesterday, tonight, onwards, forward, every, each, all, whole, entire, throughout, per
  case once, twice, other, another, recurring, couple, few, dozen, hundred, fortnight, fortnights, eod, cob, eow, eom
  case eoq, eoy, eofy, fiscal, calendar, fy, cy, q, h, w, cw, wc, we, e, c, b, t, d, s, am, st, nd, rd, th, ish, plus
  case minus, prior, ahead, post, pre, business, full, new, midweek, rest, remainder, halfway, any, anytime, morning
  case afternoon, evening, noon, sometime, our, their, your, my, its, it, `is`, was, old, number, possible, excluding
  case avoid, sorry, rather, actually, correction, instead, oops, mean, wait, scratch, make, maybe
}

/// Every spelling and what it is.
enum DateVocabulary {
  static let terms: [String: DateTerm.Kind] = {
    var terms: [String: DateTerm.Kind] = [:]
    for word in DateWord.allCases { terms[word.rawValue] = .word(word) }
    for (word, spellings) in others { for spelling in spellings { terms[spelling] = .word(word) } }
    for (unit, one, many) in units {
      for spelling in one { terms[spelling] = .unit(unit, isPlural: false) }
      for spelling in many { terms[spelling] = .unit(unit, isPlural: true) }
    }
    for (place, spellings) in months.enumerated() {
      for spelling in spellings { terms[spelling] = .month(place + 1) }
    }
    for (place, spellings) in weekdays.enumerated() {
      guard let weekday = Weekday(rawValue: place + 1) else { continue }
      for spelling in spellings { terms[spelling] = .weekday(weekday) }
      terms[spellings[0] + "s"] = .weekdays(weekday)
    }
    for (word, number) in NumberWords.units { terms[word] = .cardinal(number) }
    for (word, number) in NumberWords.tens { terms[word] = .cardinal(number) }
    for (word, number) in NumberWords.ordinals { terms[word] = .ordinal(number) }
    for (word, month) in ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12] {
      terms[word] = .season(month)
    }
    return terms
  }()

  private static let others: [DateWord: [String]] = [
    .until: ["till", "til"], .through: ["thru"], .beginning: ["begin"],
    .previous: ["prev", "preceding"], .current: ["running", "present"], .coming: ["upcoming"],
    .following: ["subsequent"], .within: ["inside"], .approx: ["approximately", "circa", "ca"],
    .maximum: ["max"], .minimum: ["min"], .today: ["tdy", "2day"], .onwards: ["onward"], .forward: ["forwards"],
    .tomorrow: ["tmrw", "tomorow", "tommorow", "tommorrow", "tmr", "tmw", "tomorrow's", "2morrow"],
    .yesterday: ["yday", "yesterday's"],
    .recurring: [
      "weekly", "monthly", "quarterly", "fortnightly", "biweekly", "bimonthly", "yearly", "annually", "daily",
    ],
    .eod: ["eob"], .cob: ["cop"], .fiscal: ["financial"], .eofy: ["fye"], .cw: ["kw"], .halfway: ["midway"],
    .business: ["working", "work", "bus", "biz", "banking"],
    .full: ["consecutive", "additional", "extra", "complete", "solid", "clear"],
    .noon: ["midday", "midnight", "lunch", "lunchtime"], .evening: ["night"], .is: ["be"],
    .avoid: ["avoiding", "avoids"], .excluding: ["except", "excl"], .number: ["nr", "num"],
  ]

  private static let units: [(DateUnit, [String], [String])] = [
    (.day, ["day", "day's"], ["days", "dys", "days'"]),
    (.workingDay, ["workday", "weekday", "bd", "wd"], ["workdays", "weekdays", "bds", "wds"]),
    (.week, ["week", "wk", "week's", "wek"], ["weeks", "wks", "weeks'"]),
    (.month, ["month", "mo", "mth", "month's", "mnth"], ["months", "mos", "mths", "months'", "mnths"]),
    (.quarter, ["quarter", "qtr", "quarter's", "quater"], ["quarters", "qtrs"]),
    (.year, ["year", "yr", "year's"], ["years", "yrs"]),
    (.weekend, ["weekend"], ["weekends"]),
  ]

  private static let months: [[String]] = [
    ["january", "jan", "janurary", "januray", "january's"], ["february", "feb", "febr", "febuary", "feburary"],
    ["march", "mar", "mrch", "march's"], ["april", "apr", "arpil", "apirl", "april's"], ["may", "may's"],
    ["june", "jun", "june's"], ["july", "jul", "july's"], ["august", "aug", "agust", "augst"],
    ["september", "sep", "sept", "septmber", "setpember"], ["october", "oct", "ocotber", "octber"],
    ["november", "nov", "novemeber", "novmber"], ["december", "dec", "decemeber", "decmber"],
  ]

  private static let weekdays: [[String]] = [
    ["monday", "mon", "mondy", "monday's"],
    ["tuesday", "tue", "tues", "tuseday", "teusday", "tuesday's"],
    ["wednesday", "wed", "weds", "wensday", "wednsday", "wednesday's"],
    ["thursday", "thu", "thur", "thurs", "thrusday", "thurday", "thursday's"],
    ["friday", "fri", "firday", "friday's"], ["saturday", "sat", "saterday", "saturday's"],
    ["sunday", "sun", "sunday's"],
  ]
}
