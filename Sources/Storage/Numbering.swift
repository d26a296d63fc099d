import Planning

extension [Entry] {
  /// The entries with this device's next sequence numbers, and with turns after every turn of `others`.
  ///
  /// Turns keep their distances, so what one typed line gave stays one turn. An undo names a turn that was stored before,
  /// which keeps its number.
  func numbered(device: String, after sequence: Int, others: [Entry]) -> [Entry] {
    let taken = others.map(\.turn).max() ?? 0
    let shift = Swift.max(0, taken + 1 - (map(\.turn).min() ?? 0))
    return enumerated().map { place, entry in
      var entry = entry
      entry.device = device
      entry.sequence = sequence + 1 + place
      entry.turn += others.isEmpty ? 0 : shift
      return entry
    }
  }
}
