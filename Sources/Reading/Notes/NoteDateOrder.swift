/// Whether day or month comes first, as far as the dates of a text prove it: in 15/10/2026 the day does.
struct NoteDateOrder {
  let proven: ReadingContext.DateOrder

  init(_ text: String) {
    var (dayFirst, monthFirst) = (false, false)
    var numbers: [Int] = []
    /// The mark between the numbers so far; a date has one kind of it.
    var separator: UInt8 = 0
    var digits = 0
    var number = 0
    func settle() {
      guard numbers.count == 3, numbers[2] >= 1_900 || numbers[2] <= 99 else { return }
      if (13...31).contains(numbers[0]), (1...12).contains(numbers[1]) { dayFirst = true }
      if (1...12).contains(numbers[0]), (13...31).contains(numbers[1]) { monthFirst = true }
    }
    for byte in text.utf8 + [0x20] {
      if (0x30...0x39).contains(byte), digits < 4 {
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        continue
      }
      if digits > 0 { numbers.append(number) }
      let goesOn = digits > 0 && byte == 0x2F && numbers.count < 3 && (separator == 0 || separator == byte)
      if goesOn {
        separator = byte
      } else {
        settle()
        numbers = []
        separator = 0
      }
      (number, digits) = (0, 0)
    }
    proven = dayFirst == monthFirst ? .unknown : dayFirst ? .dayFirst : .monthFirst
  }
}
