import Ceremony
import Console
import ElectionModel
import Files
import Ledger
import Sodium
import Trust
import Wording

/// Begins the ledger of an election whose roots other people hold, with the certificates that they have signed.
struct ElectionBeginning {
    let folder: CommissionFolder
    let bundle: RootBundle

    /// The certificates, in the order of genesis, if enough roots signed them and they are for the keys that were made.
    ///
    /// - Parameter passphrase: opens those keys.
    /// - Throws: `Complaint`, `TrustError`, errors of files.
    func certificates(passphrase: SecretBytes) throws -> [RoleCertificate] {
        let definition = folder.definition
        guard bundle.election == definition.election else { throw TrustError.otherElection(bundle.election) }
        guard bundle.kind == definition.kind else { throw TrustError.otherKind(bundle.kind) }
        try BundlePublishing.check(bundle, under: RootsFile(kind: definition.kind, roots: try folder.setup().roots))
        let witnesses = try folder.witnesses()
        guard bundle.statements.count == ElectionFounding.holders.count + witnesses.witnesses.count else {
            throw Complaint(.unsound, ElectionWords.otherCertificates)
        }
        let own = try ElectionFounding.holders.map { holder in
            let keys = try folder.keys(of: holder.subject.rawValue, passphrase: passphrase)
            let made = bundle.certificates.first {
                KeyHolder($0) == holder && $0.signKey == keys.signing.verifyingKey
                    && $0.sealKey == keys.opening.sealingKey
            }
            guard let made else { throw Complaint(.unsound, ElectionWords.otherCertificates) }
            return made
        }
        return try own
            + witnesses.witnesses.map { key, _ in
                let certified = bundle.certificates.first {
                    $0.role == .witness && $0.subject == key.name && $0.signKey == key.key
                }
                guard let certified else { throw Complaint(.unsound, ElectionWords.otherCertificates) }
                return certified
            }
    }

    /// Begins the ledger, or finishes what was interrupted.
    ///
    /// - Returns: whether it was begun now.
    /// - Throws: `Complaint` when it was begun with other certificates; errors of the parts.
    func begin(_ certificates: [RoleCertificate], passphrase: SecretBytes) async throws -> Bool {
        let ledger = try await folder.ledger(passphrase: passphrase)
        if let book = await ledger.state.book {
            let first = book.certificates.prefix(certificates.count)
            guard first.map(\.content) == certificates.map(\.content) else {
                throw Complaint(.conflict, ElectionWords.begunOtherwise)
            }
            return false
        }
        // Before genesis: afterwards every command relies on them.
        for certificate in certificates { try folder.save(certificate) }
        let genesis = GenesisStatement(
            definition: folder.definition, roots: try folder.setup().roots, certificates: certificates,
            quorum: try folder.witnesses().quorum)
        try await genesis.append(
            to: ledger, key: try folder.keys(of: Role.commission.rawValue, passphrase: passphrase).signing)
        return true
    }
}
