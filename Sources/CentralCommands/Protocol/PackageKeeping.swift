import Console
import ElectionModel
import Files
import Glibc
import Ledger
import Sodium
import StationDesk
import Trust
import Wording

/// Keeps a received package and signs for it, so that the station may erase its list.
struct PackageKeeping {
    let package: ReceivedPackage
    /// Where it is kept.
    let folder: String
    let key: SigningKey
    let certificate: RoleCertificate
    /// All keys and revocations that the ledger knows.
    let book: CertificateBook

    private var log: String { "\(folder)/log.sealed" }
    /// Where the receipt is.
    var receipt: String { "\(folder)/receipt.json" }

    private static let largestReceipt = 1 << 20

    /// Brings the sealed log to the disk. One that was kept before stays beside it, under a name with its hash.
    ///
    /// - Throws: `DurableFileError`.
    func keepLog() throws(DurableFileError) {
        try DurableFile.makeFolder(folder, mode: 0o700)
        try setAside(log, unless: package.sealedLog)
        try DurableFile.create(log, package.sealedLog, mode: 0o600)
    }

    /// Signs for the package when its protocols are in the ledger; a receipt that was given for these very files is given
    /// again.
    ///
    /// - Throws: `Complaint` when the commission's key does not count; `DurableFileError`.
    func sign(at time: Timestamp) throws -> ClosingReceipt {
        if let bytes = try? DurableFile.read(receipt, limit: Self.largestReceipt),
            let given = try? ClosingReceipt(canonicalBytes: bytes), given.station == package.station,
            given.covers(package.submissions, sealedLog: package.sealedLog), isGood(given)
        {
            return given
        }
        let made = ClosingReceipt(
            for: package.submissions, sealedLog: package.sealedLog, station: package.station, time: time,
            certificate: certificate, key: key)
        guard isGood(made) else { throw Complaint(.denied, SnapshotKeyWords.commissionKeyDoesNotCount) }
        try setAside(receipt, unless: made.canonicalBytes)
        try DurableFile.create(receipt, made.canonicalBytes)
        return made
    }

    private func isGood(_ receipt: ClosingReceipt) -> Bool {
        guard case .good = receipt.verdict(under: book.roots, revocations: book.revocations) else { return false }
        return true
    }

    /// Gives a file of another content a name of its own: nothing that a station handed in is lost.
    private func setAside(_ path: String, unless bytes: [UInt8]) throws(DurableFileError) {
        guard access(path, F_OK) == 0 else { return }
        let kept = try DurableFile.read(path, limit: .max)
        guard kept != bytes, let dot = path.lastIndex(of: ".") else { return }
        let aside = "\(path[..<dot])-\(Hex.encode(SHA256.hash(kept).prefix(8)))\(path[dot...])"
        try DurableFile.create(aside, kept, mode: 0o600)
        guard unlink(path) == 0 else { throw DurableFileError(path: path, code: errno) }
    }
}
