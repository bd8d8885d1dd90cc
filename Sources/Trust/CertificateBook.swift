package import ElectionModel
package import Sodium

/// The good certificates and revocations of an election that are known so far.
///
/// In the ledger the order decides: what a key signed before it was revoked stays good. Whoever has no order, such as a
/// station with a file, asks a book with every revocation it has: a key that is revoked is never good, since the time of
/// a signature is only claimed by who made it.
package struct CertificateBook: Sendable {
    private struct Holder: Hashable {
        let role: Role
        let subject: String
    }

    package let roots: RootPolicy
    package let election: ElectionId
    package let kind: ElectionKind
    /// In the order in which they came; those of revoked keys too.
    package private(set) var certificates: [RoleCertificate] = []
    /// In the order in which they came.
    package private(set) var revocations: [Revocation] = []
    private var byKey: [KeyId: [RoleCertificate]] = [:]
    private var revoked: [KeyId: Revocation] = [:]
    /// The key that a holder has now.
    private var current: [Holder: KeyId] = [:]

    package init(roots: RootPolicy, election: ElectionId, kind: ElectionKind) {
        self.roots = roots
        self.election = election
        self.kind = kind
    }

    /// A book for whoever has no ledger, with the revocations that are known; what is not good is left out.
    package init(roots: RootPolicy, election: ElectionId, kind: ElectionKind, revocations: [Revocation]) {
        self.init(roots: roots, election: election, kind: kind)
        for revocation in revocations { try? add(revocation) }
    }

    /// Adds a certificate if it is good and of this election, and its key and holder are free.
    ///
    /// - Throws: ``TrustError``.
    package mutating func add(_ certificate: RoleCertificate) throws(TrustError) {
        if let fault = certificate.fault(under: roots) { throw .certificate(fault) }
        try take(certificate)
    }

    /// Adds a certificate, whoever signed it.
    mutating func take(_ certificate: RoleCertificate) throws(TrustError) {
        try check(certificate.election, certificate.kind)
        let id = certificate.keyId
        guard revoked[id] == nil else { throw .keyRevoked(id) }
        let holder = Holder(role: certificate.role, subject: certificate.subject)
        if let other = current[holder], other != id { throw .subjectTaken(certificate.subject) }
        try check(certificate.signKey, belongsTo: holder)
        certificates.append(certificate)
        byKey[id, default: []].append(certificate)
        current[holder] = id
    }

    /// Adds a revocation if it is good and of this election. The key need not be known yet: it never will be good.
    ///
    /// - Throws: ``TrustError``; `.keyRevoked` when it is revoked already.
    package mutating func add(_ revocation: Revocation) throws(TrustError) {
        if let fault = revocation.fault(under: roots) { throw .revocation(fault) }
        try take(revocation)
    }

    /// Adds a revocation, whoever signed it.
    mutating func take(_ revocation: Revocation) throws(TrustError) {
        try check(revocation.election, revocation.kind)
        let id = revocation.keyId
        guard revoked[id] == nil else { throw .keyRevoked(id) }
        let holder = Holder(role: revocation.role, subject: revocation.subject)
        try check(revocation.signKey, belongsTo: holder)
        revocations.append(revocation)
        revoked[id] = revocation
        if current[holder] == id { current[holder] = nil }
    }

    /// The key of that id, in whatever role and time.
    package func signKey(of id: KeyId) -> VerifyingKey? { byKey[id]?.first?.signKey }

    /// How a key stands in a role at an instant: the one place that says whether a key counts.
    package func standing(of id: KeyId, as role: Role, at time: Timestamp) -> KeyStanding {
        if let revocation = revoked[id] { return .revoked(revocation) }
        let known = byKey[id, default: []].filter { $0.role == role }
        guard let newest = known.last else { return .unknown }
        return known.first { $0.isValid(at: time) }.map(KeyStanding.good) ?? .outOfTime(newest)
    }

    /// Whether a signature counts: by a role that signs such statements, by a key that stands well, over this content.
    ///
    /// - Parameters:
    ///   - signature: 64 bytes.
    ///   - content: what is said, without the context.
    ///   - statement: of the form ``SignatureForm/prefix``.
    ///   - id: the key that is said to have signed.
    ///   - role: the role in which it is said to have signed.
    ///   - time: when.
    package func verdict(
        on signature: [UInt8], content: [UInt8], as statement: SignedStatement, by id: KeyId, in role: Role,
        at time: Timestamp
    ) -> SignatureVerdict {
        verdict(on: statement, by: id, in: role, at: time) { $0.verifies(signature, over: content, as: statement) }
    }

    /// Whether a signature counts that is checked by the caller, who may have done so before.
    ///
    /// - Parameters:
    ///   - statement: what was signed.
    ///   - id: the key that is said to have signed.
    ///   - role: the role in which it is said to have signed.
    ///   - time: when.
    ///   - fits: whether the signature is that key's.
    package func verdict(
        on statement: SignedStatement, by id: KeyId, in role: Role, at time: Timestamp,
        fits: (VerifyingKey) -> Bool
    ) -> SignatureVerdict {
        guard statement.isSigned(by: role) else { return .otherRole(role) }
        switch standing(of: id, as: role, at: time) {
        case .unknown: return .unknownKey(id)
        case .outOfTime(let certificate): return .outOfTime(certificate)
        case .revoked(let revocation): return .revoked(revocation)
        case .good(let certificate):
            return fits(certificate.signKey) ? .good(certificate) : .badSignature
        }
    }

    /// The same of a file that brings its signer's certificate: one that is not good leaves the key unknown.
    package func verdict(
        on signature: [UInt8], content: [UInt8], as statement: SignedStatement, by certificate: RoleCertificate,
        in role: Role, at time: Timestamp
    ) -> SignatureVerdict {
        var book = self
        try? book.add(certificate)
        return book.verdict(
            on: signature, content: content, as: statement, by: certificate.keyId, in: role, at: time)
    }

    /// The newest certificate of the key that a holder has now; none when it was revoked.
    package func certificate(of subject: String, as role: Role) -> RoleCertificate? {
        current[Holder(role: role, subject: subject)].flatMap { byKey[$0]?.last }
    }

    /// The revocation of a key.
    package func revocation(of key: VerifyingKey) -> Revocation? { revoked[KeyId(key)] }

    private func check(_ election: ElectionId, _ kind: ElectionKind) throws(TrustError) {
        guard election == self.election else { throw .otherElection(election) }
        guard kind == self.kind else { throw .otherKind(kind) }
    }

    /// A key stands under one role and subject; ids are short, so two keys may not share one either.
    private func check(_ key: VerifyingKey, belongsTo holder: Holder) throws(TrustError) {
        let id = KeyId(key)
        guard let known = byKey[id]?.first else { return }
        guard known.signKey == key, Holder(role: known.role, subject: known.subject) == holder else {
            throw .keyTaken(id)
        }
    }
}
