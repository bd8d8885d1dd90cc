package import ElectionModel
package import Files
import Glibc
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

    /// Verifies a container, not yet keeping it.
    ///
    /// - Parameters:
    ///   - container: the bytes.
    ///   - answer: what it is to prove.
    /// - Returns: the name under which it will lie, its SHA-256 in hexadecimal; and what was found.
    package func judge(
        _ container: [UInt8], proving answer: ProvenAnswer?
    ) -> (name: String, report: EvidenceReport) {
        let report = verifier.report(on: container)
        let name = DigestMethod.sha256.hash(container).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0\(text)" : text
        }.joined()
        return (name, report.adding(answer?.faults(of: container, report) ?? []))
    }

    /// Verifies a container and keeps it, whatever is found.
    ///
    /// - Parameters:
    ///   - container: the bytes.
    ///   - id: of the exchange: the header `X-Road-Id`.
    ///   - answer: what it is to prove; `nil` where only the container itself is looked at.
    ///   - time: when it was fetched.
    /// - Returns: the name under which it lies, and what was found.
    /// - Throws: `DurableFileError`.
    @discardableResult
    package func keep(
        _ container: [UInt8], id: String, proving answer: ProvenAnswer? = nil, at time: Timestamp
    ) throws(DurableFileError) -> (name: String, report: EvidenceReport) {
        let (name, report) = judge(container, proving: answer)
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

    /// Whether a container is kept under that name.
    package func has(_ name: String) -> Bool { access("\(folder)/\(name).asice", R_OK) == 0 }

    /// A container that was kept.
    ///
    /// - Throws: `DurableFileError`.
    package func container(_ name: String) throws(DurableFileError) -> [UInt8] {
        try DurableFile.read("\(folder)/\(name).asice", limit: EvidenceContainer.largest)
    }
}
