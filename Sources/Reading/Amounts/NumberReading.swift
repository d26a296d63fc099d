/// A number in the text, in digits or in words.
struct NumberSpan: Sendable, Hashable {
  var value: Double
  var range: Range<Int>

  var whole: Int? { Int(exactly: value) }
}

extension Tokens {
  /// The number that begins at `position`: `48,000`, `62.000,00`, `480 000`, `1.2m`, `12k`, `twelve thousand`, `a dozen`.
  func number(at position: Int) -> NumberSpan? {
    digits(at: position) ?? numberWords(at: position) ?? roundWord(at: position)
  }

  private func digits(at position: Int) -> NumberSpan? {
    guard let first = self[position], first.kind == .number, first.lower.count <= 15 else { return nil }
    var groups = [first.lower]
    var separators: [String] = []
    var end = position + 1
    while let group = self[end + 1], group.kind == .number, group.touches, group.lower.count <= 15,
      let separator = self[end], separator.touches, [",", ".", "'"].contains(separator.lower)
    {
      separators.append(separator.lower)
      groups.append(group.lower)
      end += 2
    }
    // 480 000: groups of three digits with spaces between them.
    while separators.allSatisfy({ $0 == " " }), first.lower.count <= 3, let group = self[end], group.kind == .number,
      !group.touches, group.lower.count == 3
    {
      separators.append(" ")
      groups.append(group.lower)
      end += 1
    }
    let suffix = suffix(at: end)
    guard var value = Self.value(groups, separators, isScaled: (suffix?.scale ?? 1) >= 1e6) else { return nil }
    if let suffix {
      value *= suffix.scale
      end = suffix.end
    }
    return NumberSpan(value: value, range: position..<end)
  }

  private func suffix(at position: Int) -> (scale: Double, end: Int)? {
    guard let token = self[position], let scale = NumberWords.suffixes[token.lower],
      token.touches || !NumberWords.touching.contains(token.lower)
    else { return nil }
    return (scale, position + 1)
  }

  /// A last separator that differs from the ones before it, or that is followed by other than three digits, begins the
  /// decimals; every other one only groups. Before "million" a single one always begins decimals: 1.125 million.
  private static func value(_ groups: [String], _ separators: [String], isScaled: Bool) -> Double? {
    guard let last = groups.last, let lastSeparator = separators.last else { return Double(groups.joined()) }
    let others = separators.dropLast()
    let isDecimal =
      others.isEmpty
      ? lastSeparator != " " && (last.count != 3 || isScaled || groups[0] == "0")
      : !others.contains(lastSeparator)
    guard isDecimal else { return Double(groups.joined()) }
    return Double(groups.dropLast().joined() + "." + last)
  }

  private func numberWords(at position: Int) -> NumberSpan? {
    var end = position
    var total = 0.0
    var part = 0.0
    var hasDigits = false
    while let token = self[end] {
      if token.isHyphen, hasDigits, token.touches, let next = self[end + 1], NumberWords.units[next.lower] != nil {
        end += 1
      } else if let value = NumberWords.tens[token.lower] {
        guard part.truncatingRemainder(dividingBy: 100) == 0 else { break }
        part += Double(value)
        hasDigits = true
        end += 1
      } else if let value = NumberWords.units[token.lower] {
        let rest = part.truncatingRemainder(dividingBy: 100)
        guard rest == 0 || (rest >= 20 && value < 10 && rest.truncatingRemainder(dividingBy: 10) == 0) else { break }
        part += Double(value)
        hasDigits = true
        end += 1
      } else if let scale = NumberWords.scales[token.lower], hasDigits {
        if scale == 100 { part *= 100 } else { (total, part) = (total + part * scale, 0) }
        end += 1
      } else if token.lower == "and", hasDigits, total > 0 || part >= 100, let next = self[end + 1],
        NumberWords.units[next.lower] != nil || NumberWords.tens[next.lower] != nil
      {
        end += 1
      } else {
        break
      }
    }
    return hasDigits ? NumberSpan(value: total + part, range: position..<end) : nil
  }

  /// "a dozen", "a hundred", "half a million", "a couple of".
  private func roundWord(at position: Int) -> NumberSpan? {
    let half = match("half a", at: position)
    guard let next = half ?? match("a", at: position) ?? match("a few", at: position).map({ $0 - 1 }) else {
      return nil
    }
    let scale: Double
    switch lower(next) {
    case "dozen": scale = 12
    case "hundred", "thousand", "million": scale = NumberWords.scales[lower(next)] ?? 1
    case "couple": scale = 2
    default: return nil
    }
    let end = lower(next) == "couple" && lower(next + 1) == "of" ? next + 2 : next + 1
    return NumberSpan(value: half == nil ? scale : scale / 2, range: position..<end)
  }
}
