/// Why the store of deals could not do what was asked. Nothing that was acknowledged before is lost by any of these.
package enum StoreError: Error, Hashable, Sendable {
  /// The file or its folder cannot be opened or made, or the disk fails.
  case cannotOpen(path: String)
  /// The file can be read but not written.
  case readOnly(path: String)
  /// Another program kept the store busy for too long.
  case locked(path: String)
  /// The file is no store, or part of it is broken.
  case damaged(path: String)
  /// There is no room left on the disk.
  case full(path: String)
  /// A newer version of the program wrote something this one cannot read; `what` names it.
  case newer(path: String, what: String)
  /// The deal is not there any more: it was forgotten meanwhile.
  case noSuchDeal(number: Int)
}
