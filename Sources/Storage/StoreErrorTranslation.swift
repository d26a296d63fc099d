import GRDB
import Planning

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StoreError {
  /// Does the work and turns whatever it throws into an error of the store.
  static func translating<Result>(path: String, _ work: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try work()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(code: error.resultCode, path: path)
    } catch EntryError.unknownAction(let action) {
      throw .newer(path: path, what: "the action \"\(action)\"")
    } catch {
      throw .damaged(path: path)
    }
  }

  init(failure: PrivateFile.Failure, path: String) {
    switch failure.number {
    case EROFS: self = .readOnly(path: path)
    case EACCES, EPERM: self = access(path, R_OK) == 0 ? .readOnly(path: path) : .cannotOpen(path: path)
    case ENOSPC, EDQUOT: self = .full(path: path)
    default: self = .cannotOpen(path: path)
    }
  }

  private init(code: ResultCode, path: String) {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path)
    default: self = .damaged(path: path)
    }
  }
}
