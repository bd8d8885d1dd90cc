import Glibc

/// A folder that appears under its name whole and durable, or not at all.
package struct FolderDraft: Sendable {
    let path: String
    let partial: String
    private let put: DurableFile.Put

    /// Plans a folder.
    ///
    /// - Parameters:
    ///   - path: the folder to make; its parent must exist.
    ///   - suffix: makes the name of the sibling folder in which it is prepared: `<path>.partial-<suffix>`. What a killed
    ///     program leaves behind has such a name and may be deleted.
    package init(_ path: String, suffix: String) {
        self.init(path, suffix: suffix, put: DurableFile.systemPut)
    }

    /// With a stand-in for the system's write, so that a full disk can be tried.
    init(_ path: String, suffix: String, put: @escaping DurableFile.Put) {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.path = trimmed
        partial = "\(trimmed).partial-\(suffix)"
        self.put = put
    }

    /// Looks whether the name is free, before work is done in vain.
    ///
    /// - Throws: ``DurableFileError`` with `EEXIST` when something with the folder's path is there.
    package func checkFree() throws(DurableFileError) {
        var status = stat()
        guard lstat(path, &status) != 0 else { throw DurableFileError(path: path, code: EEXIST) }
    }

    /// Writes the files, brings them to the disk and gives the folder its name. On an error nothing is left behind.
    ///
    /// - Throws: ``DurableFileError``, with `EEXIST` when something with the folder's path is there: nothing is replaced.
    package func commit(_ files: [(name: String, bytes: [UInt8])]) throws(DurableFileError) {
        try checkFree()
        guard mkdir(partial, 0o700) == 0 else { throw DurableFileError(path: partial, code: errno) }
        do throws(DurableFileError) {
            for file in files {
                try DurableFile.write(
                    "\(partial)/\(file.name)", file.bytes, flags: O_CREAT | O_EXCL, mode: 0o600, put: put)
            }
            try DurableFile.sync(folder: partial)
            try giveName()
        } catch {
            for file in files { unlink("\(partial)/\(file.name)") }
            rmdir(partial)
            throw error
        }
    }
}
