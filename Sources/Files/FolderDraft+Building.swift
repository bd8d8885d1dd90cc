import Glibc

extension FolderDraft {
    /// Lets the caller put into the folder what it likes, then gives the folder its name. On an error nothing is left
    /// behind.
    ///
    /// What is written has to be durable by itself, as with ``DurableFile``. Folders above it are made.
    /// - Parameter fill: gets the path under which the folder is prepared.
    /// - Returns: what `fill` returns.
    /// - Throws: ``DurableFileError``, with `EEXIST` when something with the folder's path is there: nothing is replaced;
    ///   and what `fill` throws.
    package func build<Value>(_ fill: (_ place: String) async throws -> Value) async throws -> Value {
        try checkFree()
        if let parent = DurableFile.parent(of: path) { try DurableFile.makeFolder(parent, mode: 0o700) }
        guard mkdir(partial, 0o700) == 0 else { throw DurableFileError(path: partial, code: errno) }
        do {
            let value = try await fill(partial)
            try DurableFile.sync(folder: partial)
            // Filling may have taken long.
            try checkFree()
            try giveName()
            return value
        } catch {
            DurableFile.removeTree(partial)
            throw error
        }
    }

    /// Gives the folder its name and brings that to the disk. On an error it has its draft's name again.
    func giveName() throws(DurableFileError) {
        // Renaming onto an existing folder fails unless that one is empty, so no folder with content is replaced.
        guard rename(partial, path) == 0 else {
            let taken = errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR
            throw DurableFileError(path: path, code: taken ? EEXIST : errno)
        }
        do {
            try DurableFile.syncFolder(of: path)
        } catch {
            _ = rename(path, partial)
            throw error
        }
    }
}
