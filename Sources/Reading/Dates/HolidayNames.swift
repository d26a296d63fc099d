import Scheduling

/// Holidays by the names people use, and how the day is found. The same name may be another day in another country.
struct HolidayName: Sendable {
  enum Rule: Sendable {
    case fixed(Int, Int)
    /// The n-th weekday of a month; -1 is the last.
    case nth(Int, Weekday, Int)
    /// Days from Easter Sunday.
    case easter(Int)
    case orthodoxEaster(Int)
    /// The weekday on or after a day of the year.
    case onOrAfter(Weekday, Int, Int)
    /// Days from the n-th weekday of a month.
    case beside(Int, Weekday, Int, Int)
    case moon(MoonFeast, Int)
    case span(Int, Int, Int, Int)
    case kingsDay
  }

  var rule: Rule
  /// ISO 3166-1; empty means everywhere else.
  var countries: [String] = []

  static let table: WordTable<[HolidayName]> = {
    var rows: [(String, [HolidayName])] = []
    for (names, rules) in all {
      for name in names { rows.append((name, rules)) }
    }
    return WordTable(rows)
  }()

  private static func everywhere(_ rule: Rule) -> [HolidayName] { [HolidayName(rule: rule)] }

  private static let all: [([String], [HolidayName])] = [
    (["christmas", "xmas", "christmas day", "xmas day", "x-mas"], everywhere(.fixed(12, 25))),
    (["christmas eve", "xmas eve"], everywhere(.fixed(12, 24))),
    (["boxing day", "st stephen's day", "st. stephen's day", "second christmas day"], everywhere(.fixed(12, 26))),
    (
      ["new year", "new years", "new year's", "new year's day", "new years day", "the new year"],
      everywhere(.fixed(1, 1))
    ),
    (["new year's eve", "new years eve", "nye", "silvester", "sylvester", "hogmanay"], everywhere(.fixed(12, 31))),
    (["epiphany", "three kings", "three kings day", "three kings' day"], everywhere(.fixed(1, 6))),
    (["easter", "easter sunday"], everywhere(.easter(0))), (["easter monday"], everywhere(.easter(1))),
    (["good friday"], everywhere(.easter(-2))), (["easter saturday", "holy saturday"], everywhere(.easter(-1))),
    (["maundy thursday", "holy thursday"], everywhere(.easter(-3))), (["palm sunday"], everywhere(.easter(-7))),
    (["ash wednesday"], everywhere(.easter(-46))),
    (["shrove tuesday", "pancake day", "mardi gras", "fat tuesday", "carnival tuesday"], everywhere(.easter(-47))),
    (["rosenmontag", "carnival monday", "rose monday"], everywhere(.easter(-48))),
    (["ascension", "ascension day"], everywhere(.easter(39))),
    (["pentecost", "whitsun", "whit sunday", "pentecost sunday"], everywhere(.easter(49))),
    (["whit monday", "pentecost monday"], everywhere(.easter(50))), (["corpus christi"], everywhere(.easter(60))),
    (["orthodox easter", "greek easter"], everywhere(.orthodoxEaster(0))),
    (["valentine's day", "valentines day"], everywhere(.fixed(2, 14))), (["halloween"], everywhere(.fixed(10, 31))),
    (
      ["st patrick's day", "saint patrick's day", "st. patrick's day", "st patricks day", "st paddy's day"],
      everywhere(.fixed(3, 17))
    ),
    (["st george's day", "st. george's day"], everywhere(.fixed(4, 23))),
    (["st andrew's day", "st. andrew's day"], everywhere(.fixed(11, 30))),
    (["st david's day", "st. david's day"], everywhere(.fixed(3, 1))), (["burns night"], everywhere(.fixed(1, 25))),
    (["bonfire night", "guy fawkes", "guy fawkes night", "guy fawkes day"], everywhere(.fixed(11, 5))),
    (["all saints", "all saints day", "all saints' day", "all hallows"], everywhere(.fixed(11, 1))),
    (["all souls day", "all souls' day"], everywhere(.fixed(11, 2))), (["reformation day"], everywhere(.fixed(10, 31))),
    (["assumption", "assumption day", "ferragosto"], everywhere(.fixed(8, 15))),
    (["immaculate conception"], everywhere(.fixed(12, 8))),
    (["st nicholas day", "st nicholas' day"], everywhere(.fixed(12, 6))),
    (["april fools", "april fools day", "april fools' day", "april fool's day"], everywhere(.fixed(4, 1))),
    (["earth day"], everywhere(.fixed(4, 22))),
    (["women's day", "international women's day"], everywhere(.fixed(3, 8))),
    (
      ["thanksgiving", "thanksgiving day"],
      [HolidayName(rule: .nth(2, .monday, 10), countries: ["CA"])] + everywhere(.nth(4, .thursday, 11))
    ),
    (["canadian thanksgiving"], everywhere(.nth(2, .monday, 10))),
    (["us thanksgiving", "american thanksgiving"], everywhere(.nth(4, .thursday, 11))),
    (["black friday"], everywhere(.beside(4, .thursday, 11, 1))),
    (["cyber monday"], everywhere(.beside(4, .thursday, 11, 4))),
    (["giving tuesday"], everywhere(.beside(4, .thursday, 11, 5))),
    (
      ["labor day", "labour day", "labor-day"],
      [
        HolidayName(rule: .nth(1, .monday, 9), countries: ["US", "CA"]),
        HolidayName(rule: .nth(4, .monday, 10), countries: ["NZ"]),
      ] + everywhere(.fixed(5, 1))
    ),
    (["us labor day"], everywhere(.nth(1, .monday, 9))),
    (["tag der arbeit", "workers' day", "workers day", "international workers' day"], everywhere(.fixed(5, 1))),
    (["memorial day"], everywhere(.nth(-1, .monday, 5))),
    (
      ["independence day"],
      [
        HolidayName(rule: .fixed(8, 15), countries: ["IN"]), HolidayName(rule: .fixed(9, 7), countries: ["BR"]),
        HolidayName(rule: .fixed(9, 16), countries: ["MX"]), HolidayName(rule: .fixed(11, 11), countries: ["PL"]),
        HolidayName(rule: .fixed(12, 6), countries: ["FI"]), HolidayName(rule: .fixed(8, 14), countries: ["PK"]),
        HolidayName(rule: .fixed(2, 24), countries: ["EE"]), HolidayName(rule: .fixed(3, 25), countries: ["GR"]),
        HolidayName(rule: .fixed(8, 24), countries: ["UA"]), HolidayName(rule: .fixed(8, 17), countries: ["ID"]),
        HolidayName(rule: .fixed(9, 15), countries: ["CR"]), HolidayName(rule: .fixed(6, 12), countries: ["PH"]),
      ] + everywhere(.fixed(7, 4))
    ),
    (["the fourth of july"], everywhere(.fixed(7, 4))),
    (
      ["mlk day", "mlk", "martin luther king day", "martin luther king jr day", "martin luther king jr. day"],
      everywhere(.nth(3, .monday, 1))
    ),
    (
      ["presidents day", "presidents' day", "president's day", "washington's birthday"], everywhere(.nth(3, .monday, 2))
    ),
    (["patriots day", "patriots' day"], everywhere(.nth(3, .monday, 4))), (["juneteenth"], everywhere(.fixed(6, 19))),
    (["columbus day", "indigenous peoples day", "indigenous peoples' day"], everywhere(.nth(2, .monday, 10))),
    (["veterans day", "veterans' day", "veteran's day", "armistice day"], everywhere(.fixed(11, 11))),
    (["remembrance day"], everywhere(.fixed(11, 11))), (["remembrance sunday"], everywhere(.nth(2, .sunday, 11))),
    (["election day"], everywhere(.beside(1, .monday, 11, 1))), (["tax day"], everywhere(.fixed(4, 15))),
    (["groundhog day"], everywhere(.fixed(2, 2))), (["cinco de mayo"], everywhere(.fixed(5, 5))),
    (["super bowl sunday", "super bowl"], everywhere(.nth(2, .sunday, 2))),
    (
      ["mother's day", "mothers day"],
      [HolidayName(rule: .easter(-21), countries: ["GB", "IE"])] + everywhere(.nth(2, .sunday, 5))
    ),
    (["mothering sunday"], everywhere(.easter(-21))),
    (
      ["father's day", "fathers day"],
      [
        HolidayName(rule: .nth(1, .sunday, 9), countries: ["AU", "NZ"]),
        HolidayName(rule: .easter(39), countries: ["DE"]),
      ] + everywhere(.nth(3, .sunday, 6))
    ),
    (["canada day"], everywhere(.fixed(7, 1))), (["victoria day"], everywhere(.onOrAfter(.monday, 5, 18))),
    (["family day"], everywhere(.nth(3, .monday, 2))),
    (["civic holiday", "august long weekend"], everywhere(.nth(1, .monday, 8))),
    (["truth and reconciliation day"], everywhere(.fixed(9, 30))),
    (["may day"], everywhere(.fixed(5, 1))),
    (
      ["early may bank holiday", "may day bank holiday", "first may bank holiday"],
      [HolidayName(rule: .nth(1, .monday, 5), countries: ["GB", "IE"])]
    ),
    (["spring bank holiday", "late may bank holiday", "end of may bank holiday"], everywhere(.nth(-1, .monday, 5))),
    (
      ["august bank holiday", "summer bank holiday"],
      [HolidayName(rule: .nth(1, .monday, 8), countries: ["IE"])] + everywhere(.nth(-1, .monday, 8))
    ),
    (["october bank holiday"], everywhere(.nth(-1, .monday, 10))),
    (["june bank holiday"], everywhere(.nth(1, .monday, 6))),
    (["australia day"], everywhere(.fixed(1, 26))), (["anzac day"], everywhere(.fixed(4, 25))),
    (["waitangi day"], everywhere(.fixed(2, 6))),
    (["melbourne cup", "melbourne cup day"], everywhere(.nth(1, .tuesday, 11))),
    (
      ["king's birthday", "kings birthday", "queen's birthday"],
      [HolidayName(rule: .nth(1, .monday, 6), countries: ["NZ"]), HolidayName(rule: .fixed(4, 27), countries: ["NL"])]
        + everywhere(.nth(2, .monday, 6))
    ),
    (["king's day", "kings day", "koningsdag"], everywhere(.kingsDay)),
    (["liberation day"], [HolidayName(rule: .fixed(5, 5), countries: ["NL"])] + everywhere(.fixed(4, 25))),
    (["bastille day", "quatorze juillet"], everywhere(.fixed(7, 14))),
    (["victory day", "ve day"], everywhere(.fixed(5, 8))),
    (["german unity day", "unity day", "day of german unity", "tag der deutschen einheit"], everywhere(.fixed(10, 3))),
    (["swiss national day"], everywhere(.fixed(8, 1))), (["st joseph's day"], everywhere(.fixed(3, 19))),
    (
      ["republic day"],
      [
        HolidayName(rule: .fixed(6, 2), countries: ["IT"]), HolidayName(rule: .fixed(10, 5), countries: ["PT"]),
        HolidayName(rule: .fixed(10, 29), countries: ["TR"]),
      ]
        + everywhere(.fixed(1, 26))
    ),
    (["gandhi jayanti"], everywhere(.fixed(10, 2))),
    (
      ["national day"],
      [
        HolidayName(rule: .fixed(10, 1), countries: ["CN"]), HolidayName(rule: .fixed(8, 9), countries: ["SG"]),
        HolidayName(rule: .fixed(8, 1), countries: ["CH"]), HolidayName(rule: .fixed(7, 21), countries: ["BE"]),
        HolidayName(rule: .fixed(6, 6), countries: ["SE"]), HolidayName(rule: .fixed(5, 17), countries: ["NO"]),
        HolidayName(rule: .fixed(7, 14), countries: ["FR"]), HolidayName(rule: .fixed(10, 12), countries: ["ES"]),
        HolidayName(rule: .fixed(10, 26), countries: ["AT"]), HolidayName(rule: .fixed(12, 2), countries: ["AE"]),
        HolidayName(rule: .fixed(9, 23), countries: ["SA"]), HolidayName(rule: .fixed(6, 23), countries: ["LU"]),
        HolidayName(rule: .fixed(6, 10), countries: ["PT"]), HolidayName(rule: .fixed(10, 3), countries: ["DE"]),
      ]
    ),
    (
      ["constitution day"],
      [
        HolidayName(rule: .fixed(6, 5), countries: ["DK"]), HolidayName(rule: .fixed(12, 6), countries: ["ES"]),
        HolidayName(rule: .fixed(5, 3), countries: ["PL"]), HolidayName(rule: .nth(1, .monday, 2), countries: ["MX"]),
        HolidayName(rule: .fixed(5, 3), countries: ["JP"]), HolidayName(rule: .fixed(5, 17), countries: ["NO"]),
      ]
    ),
    (["syttende mai"], everywhere(.fixed(5, 17))),
    (["midsummer", "midsummer eve", "midsummer's eve", "midsommar"], everywhere(.onOrAfter(.friday, 6, 19))),
    (["midsummer day", "midsummer's day"], everywhere(.onOrAfter(.saturday, 6, 20))),
    (["golden week"], [HolidayName(rule: .span(10, 1, 10, 7), countries: ["CN"])] + everywhere(.span(4, 29, 5, 5))),
    (["obon"], everywhere(.span(8, 13, 8, 16))), (["singles day", "singles' day"], everywhere(.fixed(11, 11))),
    (["heritage day"], everywhere(.fixed(9, 24))), (["youth day"], everywhere(.fixed(6, 16))),
    (["freedom day"], everywhere(.fixed(4, 27))), (["human rights day"], everywhere(.fixed(3, 21))),
    (["day of the dead", "dia de los muertos"], everywhere(.fixed(11, 2))), (["tiradentes"], everywhere(.fixed(4, 21))),
    (
      [
        "chinese new year", "lunar new year", "chinese new year's day", "chinese new years", "cny", "spring festival",
        "lunar new year's day", "tet", "seollal",
      ],
      everywhere(.moon(.lunarNewYear, 0))
    ),
    (["dragon boat festival"], everywhere(.moon(.dragonBoat, 0))),
    (["mid-autumn festival", "mid autumn festival", "moon festival", "chuseok"], everywhere(.moon(.midAutumn, 0))),
    (["diwali", "deepavali", "divali"], everywhere(.moon(.diwali, 0))), (["holi"], everywhere(.moon(.holi, 0))),
    (["dussehra"], everywhere(.moon(.dussehra, 0))), (["ganesh chaturthi"], everywhere(.moon(.ganesh, 0))),
    (["eid", "eid al-fitr", "eid al fitr", "eid ul fitr", "eid-ul-fitr"], everywhere(.moon(.eidFitr, 0))),
    (["eid al-adha", "eid al adha", "bakrid"], everywhere(.moon(.eidAdha, 0))),
    (["start of ramadan", "beginning of ramadan"], everywhere(.moon(.ramadan, 0))),
    (["rosh hashanah", "rosh hashana"], everywhere(.moon(.roshHashanah, 0))),
    (["yom kippur"], everywhere(.moon(.roshHashanah, 9))),
    (["sukkot"], everywhere(.moon(.roshHashanah, 14))), (["passover", "pesach"], everywhere(.moon(.passover, 0))),
    (["purim"], everywhere(.moon(.passover, -30))), (["shavuot"], everywhere(.moon(.passover, 50))),
    (["hanukkah", "chanukah"], everywhere(.moon(.hanukkah, 0))),
  ]

  /// First day and last day in the year; nil where it is not known.
  func days(in year: Int) -> DayRange? {
    func one(_ day: Day?) -> DayRange? { day.map { DayRange($0, $0) } }
    func nth(_ count: Int, _ weekday: Weekday, _ month: Int) -> Day? {
      guard let days = DayRange.month(month, year) else { return nil }
      return count > 0 ? days.first.onOrAfter(weekday) + 7 * (count - 1) : days.last.onOrBefore(weekday)
    }
    switch rule {
    case .fixed(let month, let day): return one(Day(year: year, month: month, day: day))
    case .nth(let count, let weekday, let month): return one(nth(count, weekday, month))
    case .beside(let count, let weekday, let month, let days): return one(nth(count, weekday, month).map { $0 + days })
    case .easter(let days): return one(Easter.western(year).map { $0 + days })
    case .orthodoxEaster(let days): return one(Easter.orthodox(year).map { $0 + days })
    case .onOrAfter(let weekday, let month, let day):
      return one(Day(year: year, month: month, day: day).map { $0.onOrAfter(weekday) })
    case .moon(let feast, let days): return one(feast.day(in: year).map { $0 + days })
    case .span(let m1, let d1, let m2, let d2):
      guard let first = Day(year: year, month: m1, day: d1), let last = Day(year: year, month: m2, day: d2) else {
        return nil
      }
      return DayRange(first, last)
    case .kingsDay:
      guard let day = Day(year: year, month: 4, day: 27) else { return nil }
      return one(day.weekday == .sunday ? day - 1 : day)
    }
  }
}

/// Feasts by the moon, from the tables of their calendars; local sightings may move some of them by a day.
enum MoonFeast: Sendable {
  case lunarNewYear, dragonBoat, midAutumn, diwali, holi, dussehra, ganesh, eidFitr, eidAdha, ramadan, roshHashanah
  case passover, hanukkah

  func day(in year: Int) -> Day? {
    let (first, days): (Int, [Int]) =
      switch self {
      case .lunarNewYear:
        (
          2013,
          [
            210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131,
            219, 208, 128,
          ]
        )
      case .dragonBoat: (2024, [610, 531, 619, 609, 528, 616, 605])
      case .midAutumn: (2024, [917, 1006, 925, 915, 1003, 922, 912])
      case .diwali:
        (
          2013,
          [
            1103, 1023, 1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108, 1029, 1017, 1105, 1026,
            1114, 1102,
          ]
        )
      case .holi: (2024, [325, 314, 304, 322, 311, 301, 320])
      case .dussehra: (2024, [1012, 1002, 1020, 1009, 927, 1016, 1006])
      case .ganesh: (2024, [907, 827, 914, 904, 823, 911, 901])
      case .eidFitr: (2024, [410, 331, 320, 310, 227, 215, 205])
      case .eidAdha: (2024, [617, 607, 527, 517, 505, 424, 414])
      case .ramadan: (2024, [311, 301, 218, 208, 128, 116, 106])
      case .roshHashanah: (2024, [1003, 923, 912, 1002, 921, 910, 928])
      case .passover: (2024, [423, 413, 402, 422, 411, 331, 418])
      case .hanukkah: (2024, [1226, 1215, 1205, 1225, 1213, 1202, 1221])
      }
    guard year >= first, year - first < days.count else { return nil }
    return Day(year: year, month: days[year - first] / 100, day: days[year - first] % 100)
  }
}
