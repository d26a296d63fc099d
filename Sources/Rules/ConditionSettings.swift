extension Vocabulary {
  /// What the playbook has for `setting.small_deal_below`, as it is written; nil for any other name.
  package func setting(_ name: String) -> String? {
    guard name.hasPrefix(ConditionParser.settingPrefix) else { return nil }
    return settings[String(name.dropFirst(ConditionParser.settingPrefix.count))]
  }
}

/// Numbers that stand at the top of a playbook and that its conditions name: `deal.value > setting.calculation_above`.
extension ConditionParser {
  package static let settingPrefix = "setting."

  /// A name of a setting gives way to what the playbook has for it, at the place of the name; every other word stays.
  func settled(_ token: ConditionToken) throws(Mistake) -> ConditionToken {
    guard token.kind == .word, token.text.hasPrefix(Self.settingPrefix) else { return token }
    let name = String(token.text.dropFirst(Self.settingPrefix.count))
    guard let text = vocabulary.settings[name], let value = Self.settingToken(text) else {
      let nearest = Self.suggestion(for: name, among: vocabulary.settings.keys.sorted())
      throw Mistake(
        code: .unknownKey, column: token.column, message: "There is no setting \"\(name)\".",
        help: "Write it under thresholds in the settings, such as \(name): 50k.\(nearest)")
    }
    return ConditionToken(kind: value.kind, text: value.text, column: token.column)
  }

  /// Whether a condition can read it: one number, sum, length or day, such as 25, 50k EUR, 6 weeks or 2027-05-10.
  package static func isSetting(_ text: String) -> Bool { settingToken(text) != nil }

  private static func settingToken(_ text: String) -> ConditionToken? {
    guard let tokens = try? ConditionToken.scan(text), tokens.count == 1, tokens[0].kind != .sign else { return nil }
    let isDay = tokens[0].kind == .word && tokens[0].text.first?.isNumber == true
    return tokens[0].kind == .number || isDay ? tokens[0] : nil
  }
}
