import GRDB

/// Turns GRDB's errors into ours, dropping every text that could hold a value.
enum SQLiteError {
    static func translated<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as DatabaseError { throw StoreError(error) }
    }

    static func typed<T>(_ body: () throws -> T) throws(StoreError) -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .damaged
        }
    }
}

extension StoreError {
    fileprivate init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_CONSTRAINT: self = .constraint
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .full
        // A write that fails inside the write-ahead log on a full disk shows as an input/output error.
        case .SQLITE_IOERR
        where error.extendedResultCode == .SQLITE_IOERR_WRITE
            || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
            || error.extendedResultCode == .SQLITE_IOERR_FSYNC
            || error.extendedResultCode == .SQLITE_IOERR_TRUNCATE:
            self = .full
        case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .lost
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
        default: self = .statement(code: String(error.extendedResultCode.rawValue))
        }
    }
}
