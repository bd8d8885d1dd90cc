package import ElectionModel
package import Files
import Wording

/// Signed containers kept beside what they prove: each in a file, with a note on what its verification found.
///
/// A container is kept whether it is verified or not; what proves nothing today may be judged again, and that something
/// was answered is a fact too.
package struct EvidenceArchive: Sendable {
    private let folder: String
    private let verifier: EvidenceVerifier

    /// - Parameters:
    ///   - folder: made when the first container comes.
    ///   - verifier: judges what is kept.
    package init(folder: String, verifier: EvidenceVerifier) {
        self.folder = folder
        self.verifier = verifier
    }

    /// Verifies a container and keeps it.
    ///
    /// - Parameters:
    ///   - container: the bytes.
    ///   - id: of the exchange: the header `X-Road-Id`.
    ///   - time: when it was fetched.
    /// - Returns: what was found, and the name under which it lies: the container's SHA-256 in hexadecimal.
    /// - Throws: `DurableFileError`.
    package func keep(
        _ container: [UInt8], id: String, at time: Timestamp
    ) throws(DurableFileError) -> (name: String, report: EvidenceReport) {
        let report = verifier.report(on: container)
        let name = DigestMethod.sha256.hash(container).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0\(text)" : text
        }.joined()
        try DurableFile.makeFolder(folder, mode: 0o700)
        // The container first: a note without it would vouch for nothing.
        try DurableFile.create("\(folder)/\(name).asice", container, mode: 0o600)
        let note = EvidenceNote(
            id: id, fetchedAt: time, isVerified: report.isVerified, faults: report.faults.map(\.english),
            unseen: report.unseen, signer: report.signer, stampedAt: report.stampedAt)
        try DurableFile.replace("\(folder)/\(name).json", note.canonical.encoded(), mode: 0o600)
        return (name, report)
    }

    /// The names under which containers lie, in ascending order.
    ///
    /// - Throws: `DurableFileError`.
    package func names() throws(DurableFileError) -> [String] {
        do throws(DurableFileError) {
            return try DurableFile.names(inFolder: folder).filter { $0.hasSuffix(".asice") }.map {
                String($0.dropLast(6))
            }
        } catch {
            // Nothing has been kept yet.
            if error.nature == .missing { return [] }
            throw error
        }
    }

    /// A container that was kept.
    ///
    /// - Throws: `DurableFileError`.
    package func container(_ name: String) throws(DurableFileError) -> [UInt8] {
        try DurableFile.read("\(folder)/\(name).asice", limit: EvidenceContainer.largest)
    }
}
