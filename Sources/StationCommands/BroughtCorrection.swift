import CommandBase
import Console
import Files
import Glibc
import VoterSnapshot
import Wording

/// A correction that somebody brings: a file, or what was scanned.
struct BroughtCorrection: Sendable {
    /// Its number, as it says itself; nothing is checked yet.
    let number: Int
    let bytes: [UInt8]
    /// The whole path of its file; `nil` when it was scanned.
    let file: String?

    /// Reads a file.
    ///
    /// - Throws: `Complaint` when it cannot be read or is no correction; which file is said.
    init(file: String) throws(Complaint) {
        // The daemon has another working folder.
        guard let whole = realpath(file, nil) else {
            throw Complaint(of: DurableFileError(path: file, code: errno))
        }
        defer { free(whole) }
        let path = String(cString: whole)
        do {
            bytes = try DurableFile.read(path, limit: SnapshotLimits.delta)
            number = try SnapshotDelta(bytes: bytes).statement.number
        } catch let refusal as SnapshotRefusal {
            throw Complaint(refusal.nature, DeltaWords.noCorrection(file: file, why: refusal))
        } catch {
            throw Complaint(of: error)
        }
        self.file = path
    }

    /// Takes what was scanned.
    ///
    /// - Throws: `SnapshotRefusal` when it is no correction.
    init(scanned bytes: [UInt8]) throws(SnapshotRefusal) {
        number = try SnapshotDelta(bytes: bytes).statement.number
        self.bytes = bytes
        file = nil
    }
}
