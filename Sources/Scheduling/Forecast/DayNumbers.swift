/// The days of one calendar from the first day of a forecast on, as numbers: day 0 is that first day. A run asks for nothing
/// but array entries.
struct DayNumbers: Sendable {
  /// For each day: how many working days come before it, which is the place of the first working day on or after it.
  let place: [Int32]
  /// The working days, in order.
  let days: [Int32]

  /// - Parameter range: after its last day there has to be a working day.
  init(_ calendar: WorkCalendar, _ range: DayRange) {
    var place: [Int32] = []
    var days: [Int32] = []
    let end = calendar.onOrAfter(range.last) ?? range.last
    place.reserveCapacity(end - range.first + 1)
    days.reserveCapacity(end - range.first + 1)
    for number in 0...Int32(end - range.first) {
      place.append(Int32(days.count))
      if calendar.isWorking(range.first + Int(number)) { days.append(number) }
    }
    self.place = place
    self.days = days
  }
}
