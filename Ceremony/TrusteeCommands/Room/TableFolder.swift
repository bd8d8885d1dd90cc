import Ceremony
import Console
import ElectionModel
import Files
import Wording

/// The folder that goes round between the trustees: the manifest, and one file for each message.
struct TableFolder {
    let path: String

    private var manifestPath: String { "\(path)/manifest.json" }

    /// The attempt that the manifest begins.
    ///
    /// - Throws: `Complaint`, `KeyCeremonyFault`.
    func ceremony() throws -> KeyCeremony {
        try KeyCeremony(manifestBytes: read(manifestPath, limit: RemoteManifest.largestFile))
    }

    /// All that lies there, unread.
    ///
    /// - Throws: `Complaint`, `KeyCeremonyFault`.
    func table() throws -> KeyTable {
        let ceremony = try ceremony()
        var messages: [KeyMessage: [UInt8]] = [:]
        for place in KeyTable.places(of: ceremony) where CeremonyFile.exists(name(of: place)) {
            messages[place] = try read(name(of: place), limit: KeyTable.largestMessage)
        }
        return KeyTable(ceremony, messages)
    }

    /// Where a message lies.
    func name(of message: KeyMessage) -> String { "\(path)/\(message.fileName)" }

    /// Puts a message there, never over another.
    ///
    /// - Throws: `Complaint`.
    func put(_ bytes: [UInt8], as fileName: String) throws(Complaint) {
        do { try DurableFile.create("\(path)/\(fileName)", bytes) } catch { throw Complaint(error) }
    }

    private func read(_ path: String, limit: Int) throws(Complaint) -> [UInt8] {
        do { return try DurableFile.read(path, limit: limit, followingLinks: false) } catch { throw Complaint(error) }
    }
}
