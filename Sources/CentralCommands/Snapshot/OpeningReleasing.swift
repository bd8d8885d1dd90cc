import Console
import ElectionModel
import Files
import Glibc
import Sodium
import Trust
import VoterSnapshot
import Wording

/// Signs opening codes as the commission and keeps them as files.
struct OpeningReleasing {
    let master: OpeningMaster
    private let key: SigningKey
    private let certificate: RoleCertificate
    private let book: CertificateBook

    /// A code that is on the disk.
    struct Released {
        let release: OpeningRelease
        let file: String
        /// Whether it had been released before.
        let wasThere: Bool
    }

    /// Begins with what the ledger knows of keys.
    ///
    /// - Throws: `Complaint` when the ledger is empty; `DurableFileError`, `CanonicalError`.
    init(folder: CommissionFolder, master: OpeningMaster, key: SigningKey, book: CertificateBook?) throws {
        guard let book else { throw Complaint(.missing, SnapshotWords.emptyLedger) }
        self.master = master
        self.key = key
        self.book = book
        certificate = try folder.certificate(.commission, "commission")
    }

    /// Writes the code of a snapshot; one that was released before stays as it is.
    ///
    /// - Throws: `Complaint` when the commission's key does not count, or another file has the name; `DurableFileError`.
    func release(_ manifest: SnapshotManifest, into folder: String, now: Timestamp) throws -> Released {
        let file = "\(folder)/opening-\(manifest.station)-\(manifest.number).json"
        let code = master.code(
            election: manifest.election, kind: manifest.kind, station: manifest.station, number: manifest.number)
        if access(file, F_OK) == 0 {
            let bytes = try DurableFile.read(file, limit: OpeningRelease.largestFile)
            guard let kept = try? OpeningRelease(canonicalBytes: bytes), kept.opens(manifest),
                kept.code.text == code.text, isGood(kept)
            else { throw Complaint(.conflict, SnapshotKeyWords.otherFile(file: file)) }
            return Released(release: kept, file: file, wasThere: true)
        }
        let release = OpeningRelease(of: manifest, code: code, created: now, certificate: certificate, key: key)
        // Stations would refuse it: better now than in the morning.
        guard isGood(release) else { throw Complaint(.denied, SnapshotKeyWords.commissionKeyDoesNotCount) }
        try DurableFile.create(file, release.canonicalBytes, mode: 0o600)
        return Released(release: release, file: file, wasThere: false)
    }

    private func isGood(_ release: OpeningRelease) -> Bool {
        guard case .good = release.verdict(under: book.roots, revocations: book.revocations) else { return false }
        return true
    }
}
