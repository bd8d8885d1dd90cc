import ElectionModel
package import Files
import Glibc

/// A journal of look-ups in one file: a JSON object a line, only ever appended to.
package actor JournalFile: LookUpJournal {
    private let path: String
    private let file: Int32

    /// - Parameter path: made if it is not there; its owner alone may read it.
    /// - Throws: `DurableFileError`.
    package init(path: String) throws(DurableFileError) {
        self.path = path
        file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
    }

    deinit { close(file) }

    /// - Throws: `DurableFileError`.
    package func record(_ entry: LookUpEntry) throws {
        let line = entry.canonical.encoded() + [0x0A]
        // One call: lines of several programs never mix.
        let count = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard count == line.count, fdatasync(file) == 0 else { throw DurableFileError(path: path, code: errno) }
    }
}
