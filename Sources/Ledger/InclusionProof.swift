package import ElectionModel
import Sodium
package import Trust

/// Evidence that an entry stands in the ledger, which anyone who knows the election's roots can check without network:
/// the entry, the way to the root, a signed checkpoint with that root, and the log's certificate.
///
/// It travels as a C2SP tlog-proof (https://c2sp.org/tlog-proof), whose `extra` line has the entry and the certificate.
package struct InclusionProof: Equatable, Sendable {
    /// The entry; its canonical bytes are the tree's leaf. It may be of any type, also one that this program does not
    /// know.
    package let entry: CanonicalValue
    /// The certificate of the log that signed the checkpoint.
    package let log: RoleCertificate
    package let path: InclusionProofPath
    /// The checkpoint as it was published, with its signatures.
    package let note: SignedNote
    /// What the checkpoint says.
    package let checkpoint: Checkpoint
    /// When the entry was taken in, by the log's clock.
    package let time: Timestamp

    /// Puts a proof together.
    ///
    /// - Throws: ``InclusionProofFault/malformed`` when the entry or the checkpoint is not what it should be.
    package init(
        entry: CanonicalValue, log: RoleCertificate, path: InclusionProofPath, note: SignedNote
    ) throws(InclusionProofFault) {
        guard case .object = entry, let checkpoint = try? Checkpoint(text: note.text),
            let time = try? entry.value("time", as: Timestamp.self)
        else { throw .malformed }
        self.entry = entry
        self.log = log
        self.path = path
        self.note = note
        self.checkpoint = checkpoint
        self.time = time
    }

    /// Whether the entry has that type and was submitted in that role: the log has checked the submitter's signature
    /// before it took the entry in.
    package func isEntry(_ type: String, by role: Role) -> Bool {
        entry["type"] == .string(type) && entry["role"] == .string(role.rawValue)
    }

    /// What the entry says, if that stands in the entry itself.
    package var body: CanonicalValue? { entry["body"] }

    /// Checks that the entry stands in the ledger of an election, as far as its log can be believed.
    ///
    /// - Parameters:
    ///   - roots: the election's root keys, from one's own installation.
    ///   - election: the election.
    ///   - kind: its kind.
    /// - Returns: why the proof proves nothing; `nil` when it does.
    package func fault(roots: RootPolicy, election: ElectionId, kind: ElectionKind) -> InclusionProofFault? {
        if let fault = log.fault(under: roots) { return .certificate(fault) }
        guard log.role == .log, log.election == election, log.kind == kind else { return .notTheLog }
        guard log.isValid(at: time) else { return .certificateOutOfTime }
        guard checkpoint.origin == Checkpoint.origin(of: election), entry["election"] == election.canonical else {
            return .otherLedger
        }
        switch note.verdict(name: checkpoint.origin, key: log.signKey) {
        case .absent: return .unsigned
        case .bad: return .badSignature
        case .good: break
        }
        let leaf = MerkleHash.leaf(entry.encoded())
        guard entry["seq"] == .int(path.index), path.root(leaf: leaf, size: checkpoint.size) == checkpoint.root else {
            return .notIncluded
        }
        return nil
    }
}
