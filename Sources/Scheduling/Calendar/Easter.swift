/// Easter Sunday, on which a good part of the holidays of the western and of the eastern churches hang.
package enum Easter {
  /// By the Gregorian calendar. Algorithm: anonymous ("Nature", 1876).
  ///
  ///     Easter.western(2027)   // 28 March
  package static func western(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// By the Julian calendar (Meeus), 13 days behind from 1900 to 2099; as a Gregorian day.
  ///
  ///     Easter.orthodox(2027)   // 2 May
  package static func orthodox(_ year: Int) -> Day? {
    let (a, b, c) = (year % 4, year % 7, year % 19)
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    let sum = d + e + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1).map { $0 + 13 }
  }
}
