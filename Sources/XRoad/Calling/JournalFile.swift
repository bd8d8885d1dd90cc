import ElectionModel
package import Files
import Glibc

/// A journal of look-ups in one file: a JSON object a line, only ever appended to.
package actor JournalFile: LookUpJournal {
    private let path: String
    private let file: Int32
    /// Lines that are not on the disk yet.
    private var waiting: [UInt8] = []
    /// The lines that were taken, by their number from 1.
    private var taken = 0
    /// The last of them that was written, well or not.
    private var written = 0
    /// The last of them that was lost, and why.
    private var lost: (upTo: Int, fault: DurableFileError)?

    /// - Parameter path: made if it is not there; its owner alone may read it.
    /// - Throws: `DurableFileError`.
    package init(path: String) throws(DurableFileError) {
        self.path = path
        file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
    }

    deinit { close(file) }

    /// - Throws: `DurableFileError`.
    package func record(_ entry: LookUpEntry) async throws {
        waiting += entry.canonical.encoded() + [0x0A]
        taken += 1
        let own = taken
        // Whoever waits for the journal adds a line meanwhile: the disk is waited for once for all of them.
        await Task.yield()
        if written < own { flush() }
        // Of lines that were written shortly before, too: who is not sure does not ask.
        if let lost, own <= lost.upTo { throw lost.fault }
    }

    private func flush() {
        // One call: lines of several programs never mix.
        let count = waiting.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count != waiting.count || fdatasync(file) != 0 {
            lost = (taken, DurableFileError(path: path, code: errno))
        }
        written = taken
        waiting = []
    }
}
