import Glibc
package import Wording

/// A file could not be read or written.
package struct DurableFileError: Error, Equatable, Sendable {
    /// The file, as it was named by the caller.
    package let path: String
    /// The system's error number, such as `ENOSPC`.
    package let code: Int32

    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }
}

extension DurableFileError: Fault {
    package var nature: FaultNature {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM, EROFS: .denied
        case EEXIST: .conflict
        default: .failed
        }
    }
}
