import Planning
import Rules

/// What can be wrong with a deal file, with the sentences that say so.
enum DealFileProblem: Error, Hashable, Sendable {
  case noHeader
  case newerFormat(Int)
  case unreadable(expected: String)
  case entry(EntryError)

  func finding(at location: Location) -> Finding {
    Finding(code: code, location: location, message: message, help: help)
  }

  private var code: FindingCode {
    switch self {
    case .noHeader: .dealWithoutHeader
    case .newerFormat: .dealOfNewerFormat
    case .unreadable: .dealLineUnreadable
    case .entry(.member): .entryIncomplete
    case .entry(.unknownAction): .entryOfNewerVersion
    }
  }

  private var message: String {
    switch self {
    case .noHeader: "The file does not begin with the line that names its format."
    case .newerFormat(let format): "The file has format \(format); this version reads up to \(DealFile.format)."
    case .unreadable(let expected): "This line is no JSON: here should stand \(expected)."
    case .entry(.member(let name)): "This entry has no usable \"\(name)\"."
    case .entry(.unknownAction(let action)): "The action \"\(action)\" is not known to this version."
    }
  }

  private var help: String {
    switch self {
    case .noHeader:
      "A first line that would do: {\"format\":\(DealFile.format),\"playbook\":\"b2b-software\",\"hash\":\"\"}"
    case .newerFormat, .entry(.unknownAction): "Update Mutual, or write the file again with the version you have."
    case .unreadable, .entry(.member): "Write the deal again with \"mutual backup\", or take the line out."
    }
  }
}
