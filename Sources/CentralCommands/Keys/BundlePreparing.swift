import Ceremony
import ElectionModel
import Ledger
import Trust

/// Puts together what the roots are asked to sign, and finds out beforehand what the ledger would refuse.
struct BundlePreparing {
    let definition: ElectionDefinition
    /// What the ledger has established.
    let state: LedgerState
    let now: Timestamp

    /// What is asked for.
    struct Wishes {
        var certify: [KeyRequest] = []
        var revoke: [KeyHolder] = []
        var reason = RevocationReason.rotated
        var since = Timestamp(milliseconds: 0)
    }

    struct Prepared {
        let bundle: RootBundle
        /// Why publishing would be refused, or nobody would sign; empty when a ceremony may be held.
        let faults: [PreparationFault]
    }

    /// Puts the bundle together.
    ///
    /// - Parameters:
    ///   - wishes: what is asked for.
    ///   - canSubmit: whether the folder has a commission key that may submit it, given the keys that it revokes.
    /// - Returns: `nil` for a ledger without genesis.
    func prepare(
        _ wishes: Wishes, canSubmit: (_ revoked: Set<KeyId>) throws -> Bool
    ) rethrows -> Prepared? {
        guard let book = state.book, var trial = KeyTrial(state, at: now) else { return nil }
        var faults: [PreparationFault] = []
        if !EntryType.keyAdd.isAccepted(in: state.phase) { faults.append(.phase(state.phase)) }
        let revocations = revocations(wishes, book, &faults)
        let certificates = certificates(wishes, book, &faults)
        let bundle = RootBundle(
            election: definition.election, kind: definition.kind, certificates: certificates, revocations: revocations)
        if bundle.statements.count > RootBundle.mostStatements { faults.append(.tooMany(bundle.statements.count)) }
        let review = BundleReview(of: bundle, under: RootsFile(kind: book.kind, roots: book.roots))
        faults += review.faults.map(PreparationFault.bundle)
        // The order of publishing: a holder's old key goes before the new one comes.
        for revocation in bundle.revocations {
            do { try trial.add(revocation) } catch { faults.append(.refused(.revocation(revocation), error)) }
        }
        for certificate in bundle.certificates {
            do { try trial.add(certificate) } catch { faults.append(.refused(.certificate(certificate), error)) }
        }
        if try !canSubmit(Set(revocations.map(\.keyId))) { faults.append(.noSubmitter) }
        return Prepared(bundle: bundle, faults: faults)
    }

    private func revocations(
        _ wishes: Wishes, _ book: CertificateBook, _ faults: inout [PreparationFault]
    ) -> [Revocation] {
        wishes.revoke.compactMap { holder in
            if let certificate = book.certificate(of: holder.subject.rawValue, as: holder.role) {
                return Revocation(of: certificate, reason: wishes.reason, from: wishes.since)
            }
            let last = book.revocations.last { $0.role == holder.role && $0.subject == holder.subject.rawValue }
            faults.append(last.map { .revokedAlready(holder, $0.keyId) } ?? .holdsNoKey(holder))
            return nil
        }
    }

    private func certificates(
        _ wishes: Wishes, _ book: CertificateBook, _ faults: inout [PreparationFault]
    ) -> [RoleCertificate] {
        let sealers = Dictionary(grouping: book.certificates, by: \.sealKey)
        return wishes.certify.compactMap { request in
            let holder = KeyHolder(request)
            guard request.election == definition.election, request.kind == definition.kind else {
                faults.append(.otherElection(holder, request.election, request.kind))
                return nil
            }
            let certificate = RoleCertificate(for: request, in: definition, now: now)
            if certificate.notAfter <= now { faults.append(.over(holder)) }
            let known = book.certificate(of: request.subject, as: request.role)
            if let known, known.signKey == request.signKey, known.sealKey == request.sealKey,
                known.notAfter >= certificate.notAfter, known.isValid(at: now)
            {
                faults.append(.certifiedAlready(holder, request.keyId))
            }
            if sealers[request.sealKey]?.contains(where: { KeyHolder($0) != holder }) == true {
                faults.append(.bundle(.statement(.certificate(certificate), .sharedSealingKey)))
            }
            return certificate
        }
    }
}
