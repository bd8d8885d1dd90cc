import Glibc

extension DurableFile {
    /// Gives a file another name in the same folder, in one step: whatever had that name is replaced.
    ///
    /// - Throws: ``DurableFileError``.
    package static func move(_ path: String, to other: String) throws(DurableFileError) {
        guard rename(path, other) == 0 else { throw DurableFileError(path: path, code: errno) }
        try syncFolder(of: other)
    }

    /// Removes a folder with everything in it, as far as that can be done. Links are removed and not followed.
    static func removeTree(_ path: String) {
        for name in (try? names(inFolder: path)) ?? [] {
            var facts = stat()
            let child = "\(path)/\(name)"
            guard lstat(child, &facts) == 0 else { continue }
            if facts.st_mode & S_IFMT == S_IFDIR { removeTree(child) } else { unlink(child) }
        }
        rmdir(path)
    }
}
