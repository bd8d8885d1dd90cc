import Ceremony
import Console
import ElectionModel
import Files
import Glibc
import Trust
import Wording

/// Files of the ceremony: read with a limit, written whole, never over another.
enum CeremonyFile {
    /// Reads a file in canonical JSON.
    ///
    /// - Throws: ``Complaint``.
    static func read<T: CanonicalCodable>(
        _ path: String, _ what: FileWords, limit: Int, as type: T.Type = T.self
    ) throws(Complaint) -> T {
        let bytes: [UInt8]
        do { bytes = try DurableFile.read(path, limit: limit, followingLinks: false) } catch {
            throw Complaint(error)
        }
        do { return try T(canonicalBytes: bytes) } catch {
            throw Complaint(TrusteeFault.notThatFile(path: path, what: what, cause: error))
        }
    }

    static func bundle(_ path: String) throws(Complaint) -> RootBundle {
        try read(path, .bundle, limit: RootBundle.largestFile)
    }

    static func roots(_ path: String) throws(Complaint) -> RootsFile {
        try read(path, .roots, limit: RootsFile.largestFile)
    }

    static func publicKey(_ path: String) throws(Complaint) -> RootPublicKey {
        try read(path, .publicKey, limit: RootPublicKey.largestFile)
    }

    static func key(_ path: String) throws(Complaint) -> KeyFile {
        let file: KeyFile = try read(path, .key, limit: KeyFile.largestFile)
        // The name goes to the screen: only what an identifier may have.
        guard RootHolder(rawValue: file.holder) != nil else {
            let cause = CanonicalError.member("holder", expected: "an identifier")
            throw Complaint(TrusteeFault.notThatFile(path: path, what: .key, cause: cause))
        }
        return file
    }

    static func card(_ path: String) throws(Complaint) -> RecoveryCard {
        try read(path, .card, limit: RecoveryCard.largestFile)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Writes a new file; one with the same bytes may be there already.
    ///
    /// - Throws: ``Complaint``.
    static func create(_ path: String, _ value: some CanonicalCodable, secret: Bool = false) throws(Complaint) {
        do { try DurableFile.create(path, value.canonicalBytes, mode: secret ? 0o600 : 0o644) } catch {
            throw Complaint(error)
        }
    }

    /// Puts a new content in a file's place in one step.
    ///
    /// - Throws: ``Complaint``.
    static func replace(_ path: String, _ value: some CanonicalCodable, secret: Bool = false) throws(Complaint) {
        do { try DurableFile.replace(path, value.canonicalBytes, mode: secret ? 0o600 : 0o644) } catch {
            throw Complaint(error)
        }
    }
}
