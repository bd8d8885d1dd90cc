import Glibc

/// Files whose content is on the disk when a call returns: written, fsynced, and their folder fsynced too.
package enum DurableFile {
    /// Writes a file that never changes again. If it exists with the same bytes, nothing happens.
    ///
    /// - Throws: ``DurableFileError``; `EEXIST` when it exists with other bytes.
    package static func create(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws(DurableFileError) {
        if access(path, F_OK) == 0 {
            guard try read(path, limit: bytes.count + 1) == bytes else {
                throw DurableFileError(path: path, code: EEXIST)
            }
            return
        }
        try replace(path, bytes, mode: mode)
    }

    /// Puts a new content in the place of a file in one step: readers see the old bytes or the new ones.
    ///
    /// - Throws: ``DurableFileError``; the old content is then still there.
    package static func replace(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws(DurableFileError) {
        let temporary = draftName(of: path)
        do throws(DurableFileError) {
            try write(temporary, bytes, flags: O_CREAT | O_TRUNC, mode: mode)
            guard rename(temporary, path) == 0 else { throw DurableFileError(path: path, code: errno) }
        } catch {
            unlink(temporary)
            throw DurableFileError(path: path, code: error.code)
        }
        try syncFolder(of: path)
    }

    /// The bytes of a regular file of at most `limit` bytes.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: the most bytes that it may have.
    ///   - followingLinks: false for a file on somebody else's stick: a symbolic link is then `ELOOP`.
    /// - Throws: ``DurableFileError``; `EFBIG` when it is larger.
    package static func read(
        _ path: String, limit: Int, followingLinks: Bool = true
    ) throws(DurableFileError) -> [UInt8] {
        // Without O_NONBLOCK a pipe in the place of a file would hold the program up.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw DurableFileError(path: path, code: errno) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw DurableFileError(path: path, code: EINVAL) }
        guard facts.st_size <= limit else { throw DurableFileError(path: path, code: EFBIG) }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        var taken = 0
        while taken < bytes.count {
            let room = bytes.count - taken
            let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress?.advanced(by: taken), room) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw DurableFileError(path: path, code: count < 0 ? errno : EIO) }
            taken += count
        }
        return bytes
    }

    /// Makes a folder and those above it.
    ///
    /// - Throws: ``DurableFileError``.
    package static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(DurableFileError) {
        if mkdir(path, mode) == 0 { return try syncFolder(of: path) }
        switch errno {
        case EEXIST: return
        case ENOENT:
            guard let parent = parent(of: path), parent != path else {
                throw DurableFileError(path: path, code: ENOENT)
            }
            try makeFolder(parent, mode: mode)
            guard mkdir(path, mode) == 0 || errno == EEXIST else { throw DurableFileError(path: path, code: errno) }
            try syncFolder(of: path)
        default: throw DurableFileError(path: path, code: errno)
        }
    }
}
