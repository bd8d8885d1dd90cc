/// One attempt of the trustees at a key (RECORD-remote.md, section 5).
///
/// What is found in it is held back until it is clear that the attempt counts: one that failed stays in the record.
struct KeyAttempt {
    let manifest: RemoteManifest
    /// B.
    let base: Digest
    /// Numbers of earlier attempts, which do not come again.
    private let spent: Set<[UInt8]>
    private(set) var findings: [(finding: RemoteFinding, place: Place)] = []
    private var certificates: [UInt32: TrusteeCertificate] = [:]
    private var commits: [UInt32: KeyCommit] = [:]
    private var reveals: [UInt32: KeyReveal] = [:]
    private var records: [UInt32: (message: KeyRecord, place: Place)] = [:]

    init(_ manifest: RemoteManifest, bytes: [UInt8], spent: Set<[UInt8]>) {
        self.manifest = manifest
        self.spent = spent
        var parameters = RemoteHash("PARAM")
        parameters.add("dobush-remote-v1".utf8)
        parameters.add("ristretto255".utf8)
        parameters.add(GroupElement.generator.bytes)
        parameters.add(UInt32(manifest.trustees))
        parameters.add(UInt32(manifest.threshold))
        var base = RemoteHash("BASE")
        base.add(parameters.digest())
        base.add(bytes)
        self.base = base.value()
    }

    /// The numbers that a later attempt may not use.
    var numbers: Set<[UInt8]> {
        spent.union(certificates.values.map(\.shareKey.bytes)).union(commits.values.map(\.commitment.bytes))
            .union(reveals.values.flatMap { $0.coefficients.map(\.bytes) })
    }

    /// Takes a message of the trustees in.
    mutating func take(_ type: RemoteEntryType, _ bytes: [UInt8], _ context: RemoteContext) {
        do throws(RemoteFinding) {
            switch type {
            case .certificate: try certify(TrusteeCertificate(bytes), context)
            case .commit: try commit(KeyCommit(bytes))
            case .reveal: try reveal(KeyReveal(bytes, threshold: manifest.threshold))
            case .share: try share(KeyShare(bytes))
            case .complaint:
                let complaint = try KeyComplaint(bytes)
                throw RemoteFinding(
                    .possession, "trustee \(complaint.receiver) complains of a share of trustee \(complaint.trustee)")
            case .record: try record(KeyRecord(bytes), context.place)
            default: break
            }
        } catch {
            findings.append((error, context.place))
        }
    }

    private mutating func certify(_ certificate: TrusteeCertificate, _ context: RemoteContext) throws(RemoteFinding) {
        let trustee = certificate.trustee
        try require(certificate.base, trustee, isNew: certificates[trustee] == nil, .possession)
        let others = Array(certificates.values)
        certificates[trustee] = certificate
        guard certificate.isProven else { throw RemoteFinding(.possession, "the proof or signature does not hold") }
        guard context.keys.keys(of: .trustee, at: context.time).contains(certificate.signKey),
            !others.contains(where: { $0.signKey == certificate.signKey })
        else { throw RemoteFinding(.possession, "the signing key is not certified for a trustee of its own") }
        guard !others.contains(where: { $0.shareKey == certificate.shareKey }), isFresh(certificate.shareKey.bytes)
        else { throw RemoteFinding(.commitments, "the key for shares stands twice") }
    }

    private mutating func commit(_ commit: KeyCommit) throws(RemoteFinding) {
        try require(commit.base, commit.trustee, isNew: commits[commit.trustee] == nil, .commitments)
        let others = Array(commits.values)
        commits[commit.trustee] = commit
        guard !others.contains(where: { $0.commitment == commit.commitment }), isFresh(commit.commitment.bytes)
        else { throw RemoteFinding(.commitments, "the commitment stands twice") }
        try requireSignature(commit.signed, of: commit.trustee)
    }

    private mutating func reveal(_ reveal: KeyReveal) throws(RemoteFinding) {
        let trustee = reveal.trustee
        try require(reveal.base, trustee, isNew: reveals[trustee] == nil, .commitments)
        let others = Array(reveals.values)
        reveals[trustee] = reveal
        guard commits.count == manifest.trustees else {
            throw RemoteFinding(.commitments, "it stands before the commits of all trustees")
        }
        guard commits[trustee]?.commitment == reveal.commitment else {
            throw RemoteFinding(.commitments, "it does not give the commit of trustee \(trustee)")
        }
        guard !others.contains(where: { $0.coefficients.first == reveal.coefficients.first }),
            reveal.coefficients.allSatisfy({ isFresh($0.bytes) })
        else { throw RemoteFinding(.commitments, "a coefficient stands twice") }
        guard let certificate = certificates[trustee], reveal.isProven(certificate.shareKey) else {
            throw RemoteFinding(.possession, "a proof of trustee \(trustee) does not hold")
        }
        try requireSignature(reveal.signed, of: trustee)
    }

    private func share(_ share: KeyShare) throws(RemoteFinding) {
        guard share.receiver != share.trustee, (1...manifest.trustees).contains(Int(share.receiver)) else {
            throw RemoteFinding(.possession, "it is for no other trustee")
        }
        try require(share.base, share.trustee, isNew: true, .possession)
        try requireSignature(share.signed, of: share.trustee)
    }

    private mutating func record(_ record: KeyRecord, _ place: Place) throws(RemoteFinding) {
        try require(record.base, record.trustee, isNew: records[record.trustee] == nil, .keys)
        records[record.trustee] = (record, place)
    }

    /// The election's keys; nil when a trustee's part is missing, which is noted.
    ///
    /// - Parameters:
    ///   - rollRoot: the roll's root.
    ///   - rootKeys: the roots' fingerprint.
    ///   - place: where the keys are needed.
    mutating func close(rollRoot: Digest, rootKeys: Digest, _ place: Place) -> ElectionKeys? {
        let trustees = (1...UInt32(manifest.trustees))
        for trustee in trustees where certificates[trustee] == nil {
            findings.append((RemoteFinding(.possession, "the certificate of trustee \(trustee) is missing"), place))
        }
        for trustee in trustees where reveals[trustee] == nil {
            findings.append((RemoteFinding(.commitments, "the reveal of trustee \(trustee) is missing"), place))
        }
        let parts = trustees.compactMap { trustee in
            certificates[trustee].flatMap { certificate in
                commits[trustee].flatMap { commit in reveals[trustee].map { (certificate, commit, $0) } }
            }
        }
        guard parts.count == manifest.trustees else { return nil }
        var hash = RemoteHash("DKG-REC")
        hash.add(base.bytes)
        hash.add(UInt32(manifest.trustees))
        hash.add(UInt32(manifest.threshold))
        for (certificate, commit, reveal) in parts {
            hash.add(certificate.signKey.bytes)
            hash.add(certificate.shareKey.bytes)
            hash.add(commit.commitment.bytes)
            for coefficient in reveal.coefficients { hash.add(coefficient.bytes) }
        }
        let record = hash.value()
        let coefficients = parts.map(\.2.coefficients)
        let key = coefficients.reduce(.identity) { $0 * $1[0] }
        let shareKeys = trustees.map { Self.shareKey(of: $0, coefficients) }
        if key == .identity || shareKeys.contains(.identity) {
            findings.append((RemoteFinding(.keys, "the election's key or one of its parts is the identity"), place))
        }
        for trustee in trustees {
            guard let (message, place) = records[trustee] else {
                findings.append((RemoteFinding(.keys, "trustee \(trustee) did not sign the record"), place))
                continue
            }
            if message.record != record || !message.signed.isSigned(by: parts[Int(trustee) - 1].0.signKey) {
                findings.append((RemoteFinding(.keys, "trustee \(trustee) signed another record"), place))
            }
        }
        var extended = RemoteHash("EXT")
        for value in [base.bytes, key.bytes, record.bytes, rollRoot.bytes, rootKeys.bytes] { extended.add(value) }
        return ElectionKeys(
            digest: extended.value(), key: key, shareKeys: shareKeys, threshold: manifest.threshold,
            signKeys: parts.map(\.0.signKey))
    }

    /// Kᵢ = ∏ⱼ ∏ₘ Aⱼₘ^(iᵐ), by Horner's rule.
    private static func shareKey(of trustee: UInt32, _ coefficients: [[GroupElement]]) -> GroupElement {
        let number = GroupScalar(Int(trustee))
        return coefficients.reduce(.identity) { product, own in
            product * own.reversed().reduce(.identity) { $0.power(number) * $1 }
        }
    }

    private func require(
        _ base: Digest, _ trustee: UInt32, isNew: Bool, _ check: RemoteCheck
    ) throws(RemoteFinding) {
        guard base == self.base else { throw RemoteFinding(check, "it is of another manifest") }
        guard (1...manifest.trustees).contains(Int(trustee)) else {
            throw RemoteFinding(check, "there is no trustee \(trustee)")
        }
        guard isNew else { throw RemoteFinding(check, "trustee \(trustee) said this already") }
    }

    private func requireSignature(_ signed: SignedPart, of trustee: UInt32) throws(RemoteFinding) {
        guard let key = certificates[trustee]?.signKey, signed.isSigned(by: key) else {
            throw RemoteFinding(.possession, "it is not signed by trustee \(trustee)")
        }
    }

    private func isFresh(_ number: [UInt8]) -> Bool { !spent.contains(number) }
}
