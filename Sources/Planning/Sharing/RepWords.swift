import Scheduling

/// What only the rep reads: phrases under `call-sheet.`, with days as the deal's buyer writes them.
struct RepWords {
  let phrases: Phrases
  let dates: DayWords

  func callAsFunction(_ name: String, _ values: [String: String] = [:]) -> String {
    phrases("call-sheet." + name, values)
  }
}
