extension StoreError {
  /// The exit code when the program ends because of it: the machine is not able.
  package static let exitCode: Int32 = 3

  /// One line: what is so, then what would help.
  package var words: String {
    switch self {
    case .cannotOpen(let path):
      "Your deals at \(path) cannot be opened. Check that the folder exists and is yours, or set XDG_DATA_HOME to one that is."
    case .readOnly(let path):
      "Your deals at \(path) can be read but not written. Give yourself write access (chmod u+w) and start again."
    case .locked(let path):
      "Another program has kept your deals at \(path) busy for 2 seconds. Close it there, then send your last line again."
    case .damaged(let path):
      "The file \(path) is not a store of deals, or is damaged. Move it aside; \"mutual import\" reads your last backup."
    case .full(let path):
      "The disk that holds \(path) is full. Free some space, then send your last line again; the lines before it are saved."
    case .newer(let path, let what):
      "Your deals at \(path) were written by a newer version of Mutual (\(what)). Update this one to open them."
    case .noSuchDeal(let number):
      "Deal \(number) is no longer here. \"mutual list\" shows the deals there are."
    }
  }
}
