import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Trust

/// A bundle of the sample election, with the roots that may sign it.
struct SampleBundle {
    let sample: SampleElection
    let roots: RootsFile

    init(kind: ElectionKind = .training) throws {
        sample = try SampleElection(kind: kind)
        roots = RootsFile(kind: kind, roots: sample.roots)
    }

    var election: ElectionId { sample.definition.election }
    var kind: ElectionKind { sample.definition.kind }

    /// A key of its own for a number.
    static func key(_ number: Int) throws -> SigningKey {
        let bytes = withUnsafeBytes(of: number.littleEndian) { Array($0) } + [UInt8](repeating: 0xA5, count: 24)
        return try SigningKey(seed: SecretBytes(bytes))
    }

    static func sealingKey(_ number: Int) throws -> SealingKey {
        let bytes = withUnsafeBytes(of: number.littleEndian) { Array($0) } + [UInt8](repeating: 0x5A, count: 24)
        return try OpeningKey(seed: SecretBytes(bytes)).sealingKey
    }

    func certificate(
        _ role: Role = .station, _ subject: String = "1201", key: Int = 1201, seal: Int? = nil,
        election: String? = nil, kind: ElectionKind? = nil, seconds: Int = 90 * 86_400
    ) throws -> RoleCertificate {
        try certificate(
            role, subject, signKey: Self.key(key).verifyingKey, seal: seal, election: election, kind: kind,
            seconds: seconds)
    }

    func certificate(
        _ role: Role, _ subject: String, signKey: VerifyingKey, seal: Int? = nil, election: String? = nil,
        kind: ElectionKind? = nil, seconds: Int = 90 * 86_400
    ) throws -> RoleCertificate {
        RoleCertificate(
            election: election.map(ElectionId.init(unchecked:)) ?? self.election, kind: kind ?? self.kind, role: role,
            subject: subject, signKey: signKey, sealKey: try seal.map(Self.sealingKey),
            notBefore: SampleElection.start, notAfter: SampleElection.start.adding(seconds: seconds))
    }

    func revocation(
        _ subject: String = "1203", key: Int = 1203, election: String? = nil, kind: ElectionKind? = nil
    ) throws -> Revocation {
        Revocation(
            election: election.map(ElectionId.init(unchecked:)) ?? self.election, kind: kind ?? self.kind,
            role: .station, subject: subject, signKey: try Self.key(key).verifyingKey, reason: .stolen,
            from: SampleElection.start)
    }

    func bundle(_ certificates: [RoleCertificate], _ revocations: [Revocation] = []) -> RootBundle {
        RootBundle(election: election, kind: kind, certificates: certificates, revocations: revocations)
    }

    /// The commission, the registrar, the log, and stations; one revocation.
    func plain(stations: Int = 2) throws -> RootBundle {
        try bundle(
            [
                certificate(.commission, "commission", key: 1, seal: 1), certificate(.log, "log", key: 2),
                certificate(.registrar, "registrar", key: 3, seal: 3),
            ] + (0..<stations).map { try certificate(.station, String(5001 + $0), key: 5001 + $0, seal: 5001 + $0) },
            [revocation()])
    }

    /// A bundle signed by some of the roots, by index.
    func signed(by signers: [Int], _ bundle: RootBundle? = nil) throws -> RootBundle {
        var signed = try bundle ?? plain()
        for signer in signers { _ = try signed.sign(with: sample.rootKeys[signer], under: roots) }
        return signed
    }

    func faults(_ bundle: RootBundle) -> [StatementFault] {
        BundleReview(of: bundle, under: roots).faults.compactMap { fault in
            if case .statement(_, let fault) = fault { fault } else { nil }
        }
    }
}
