import Ceremony
import Console
import ElectionModel
import Files
import Ledger
import Sodium
import Trust
import Wording

/// Brings a signed bundle into the ledger, and the new keys into their places.
///
/// It may be interrupted anywhere: what is in the ledger already is not submitted again, and what is left is done.
struct BundlePublishing {
    let folder: CommissionFolder
    let ledger: LedgerWriter
    let passphrase: SecretBytes
    let clock: any WallClock

    struct Outcome {
        let receipts: [Receipt]
        let replaced: [Replacement]
    }

    /// A holder whose new key took the place of the old one.
    struct Replacement {
        let holder: KeyHolder
        /// Where the old one is kept.
        let kept: String?
    }

    /// Refuses what is not sound or not signed by enough roots.
    ///
    /// - Throws: `Complaint`.
    static func check(_ bundle: RootBundle, under roots: RootsFile) throws(Complaint) {
        let review = BundleReview(of: bundle, under: roots)
        guard review.isSound else { throw Complaint(.unsound, BundleWords.unsound(review.faults)) }
        guard review.isComplete else {
            throw Complaint(
                .unsound, BundleWords.incomplete(review.statements.filter { $0.missing > 0 }, needs: review.missing))
        }
    }

    /// What the ledger does not have yet: revocations first, because a holder has one key, then certificates.
    ///
    /// - Throws: `Complaint` when the bundle is not good or no key could submit it, `LedgerError` when the ledger refuses.
    func submissions(of bundle: RootBundle) async throws -> [Submission] {
        guard let book = await ledger.state.book else { throw Complaint(.missing, ElectionWords.noGenesis) }
        guard bundle.election == book.election else { throw TrustError.otherElection(bundle.election) }
        try Self.check(bundle, under: RootsFile(kind: book.kind, roots: book.roots))
        let revocations = bundle.revocations.filter { book.revocation(of: $0.signKey) == nil }
        let known = Dictionary(grouping: book.certificates, by: \.keyId)
        let certificates = bundle.certificates.filter { certificate in
            known[certificate.keyId]?.contains { $0.content == certificate.content } != true
        }
        guard !revocations.isEmpty || !certificates.isEmpty else { return [] }
        guard let holder = try folder.submitter(in: book, at: clock.now(), leaving: Set(revocations.map(\.keyId)))
        else { throw Complaint(.missing, BundleWords.noSubmitter) }
        let key = try folder.keys(of: holder.subject.rawValue, passphrase: passphrase).signing
        let submissions =
            revocations.map { submission(.keyRevoke, ["v": 1, "revocation": $0.canonical], key) }
            + certificates.map { submission(.keyAdd, ["v": 1, "certificate": $0.canonical], key) }
        try await ledger.check(submissions)
        return submissions
    }

    /// Appends statements in one batch, keeps the certificates and puts new keys into their places.
    func publish(_ bundle: RootBundle, _ submissions: [Submission]) async throws -> Outcome {
        let receipts = submissions.isEmpty ? [] : try await ledger.append(submissions)
        var replaced: [Replacement] = []
        guard let book = await ledger.state.book else { return Outcome(receipts: receipts, replaced: []) }
        for certificate in bundle.certificates
        where book.certificate(of: certificate.subject, as: certificate.role)?.signKey == certificate.signKey {
            if let replacement = try takeIntoUse(certificate, KeyHolder(certificate)) { replaced.append(replacement) }
            try folder.save(certificate)
        }
        return Outcome(receipts: receipts, replaced: replaced)
    }

    private func submission(_ type: EntryType, _ body: CanonicalValue, _ key: SigningKey) -> Submission {
        Submission(election: folder.definition.election, type: type, body: body, key: key)
    }

    /// Puts the key that was made beside the one in use into its place, if it is the one of the certificate.
    private func takeIntoUse(_ certificate: RoleCertificate, _ holder: KeyHolder) throws -> Replacement? {
        let (next, current) = (folder.nextKeyFile(of: holder), folder.keyFile(certificate.subject))
        guard folder.has(next), try folder.request(of: holder)?.signKey == certificate.signKey else { return nil }
        var kept: String?
        if folder.has(current), folder.has(folder.certificateFile(of: holder)) {
            let old = try folder.certificate(certificate.role, certificate.subject)
            let place = folder.retiredKeyFile(of: holder, old.keyId)
            // A copy first, so that at no instant the holder is without a key file.
            let bytes = try DurableFile.read(current, limit: KeyFile.largestFile)
            try DurableFile.replace(place, bytes, mode: 0o600)
            kept = place
        }
        try DurableFile.move(next, to: current)
        return Replacement(holder: holder, kept: kept)
    }
}
