import Glibc

extension DurableFileError {
    package var english: String {
        switch code {
        case ENOSPC, EDQUOT: "\(path): the disk is full; free some space and try again"
        case ENOENT, ENOTDIR: "\(path): there is no such file or folder"
        case EACCES, EPERM, EROFS: "\(path): this user may not read or write here"
        case EEXIST: "\(path): it exists already, with other content"
        case EFBIG: "\(path): the file is larger than it may be"
        default: "\(path): \(String(cString: strerror(code)))"
        }
    }
}
