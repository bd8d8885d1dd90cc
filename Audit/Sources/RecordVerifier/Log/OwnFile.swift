import Glibc

/// A file of the observer's own, wherever it lies.
enum OwnFile {
    /// Reads a file.
    ///
    /// - Throws: `VerifierProblem.noFile`, which names it.
    static func read(_ path: String, atMost limit: Int) throws(VerifierProblem) -> [UInt8] {
        let cut = path.lastIndex(of: "/")
        let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        do {
            return try LedgerFolder(path: folder).read(
                String(path[(cut.map(path.index(after:)) ?? path.startIndex)...]), atMost: limit)
        } catch {
            throw .noFile("'\(path)' \(error.reason)")
        }
    }

    /// Writes a file in one step; what cannot be written is left as it was.
    static func write(_ bytes: [UInt8], to path: String) {
        let draft = path + ".partial"
        guard let stream = fopen(draft, "w") else { return }
        let isWhole = fwrite(bytes, 1, bytes.count, stream) == bytes.count
        if fclose(stream) == 0, isWhole { rename(draft, path) } else { unlink(draft) }
    }
}
