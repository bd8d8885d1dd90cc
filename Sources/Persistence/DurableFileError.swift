import Glibc

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

extension DurableFileError: CustomStringConvertible {
    package var description: String {
        switch code {
        case ENOSPC, EDQUOT: "\(path): the disk is full; free some space and try again"
        case ENOENT: "\(path): there is no such file or folder"
        case EACCES, EPERM, EROFS: "\(path): this user may not read or write here"
        case EEXIST: "\(path): it exists already, with other content"
        case EFBIG: "\(path): the file is larger than it may be"
        default: "\(path): \(String(cString: strerror(code)))"
        }
    }
}
