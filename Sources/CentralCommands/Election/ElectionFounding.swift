import ElectionModel
import Files
import Ledger
import Persistence
import Sodium
import Trust

/// Calls an election: makes its keys and certificates, and begins its ledger with genesis.
struct ElectionFounding {
    let definition: ElectionDefinition
    let rootCount: Int
    let threshold: Int
    let random = SystemRandom()
    let clock = SystemClock()

    /// The holders of roles at the commission; each has a key file of its own.
    static let holders: [(role: Role, subject: String)] = [
        (.commission, "commission"), (.registrar, "registrar"), (.log, "log"),
    ]

    /// Makes everything in a new folder.
    ///
    /// - Returns: the roots, whose fingerprint people read aloud.
    func found(in path: String, passphrase: SecretBytes) async throws -> RootPolicy {
        try DurableFile.makeFolder("\(path)/keys", mode: 0o700)
        try DurableFile.create("\(path)/definition.json", definition.canonicalBytes)
        let roots = try (1...rootCount).map { number in
            try newKeys("root-\(number)", in: path, passphrase: passphrase).signing
        }
        guard let policy = RootPolicy(keys: roots.map(\.verifyingKey), threshold: threshold) else {
            throw TrustError.malformed("root policy")
        }
        try newRegisterKey(in: path, passphrase: passphrase)
        let folder = try CommissionFolder(path: path)
        var certificates: [RoleCertificate] = []
        for (role, subject) in Self.holders {
            let keys = try newKeys(subject, in: path, passphrase: passphrase)
            let certificate = Self.certificate(
                role, subject, signKey: keys.signing.verifyingKey, sealKey: keys.opening.sealingKey,
                definition: definition, roots: roots.prefix(threshold), now: clock.now())
            try folder.save(certificate)
            certificates.append(certificate)
        }
        let setup: CanonicalValue = [
            "format": "dobush setup v1", "election": definition.election.canonical,
            "kind": .string(definition.kind.rawValue), "roots": policy.canonical,
        ]
        try DurableFile.create("\(path)/setup.json", setup.encoded())
        try await begin(folder, certificates: certificates, roots: policy, passphrase: passphrase)
        return policy
    }

    /// A certificate of this election, valid from two days before voting (or now) to sixty days after the results.
    static func certificate(
        _ role: Role, _ subject: String, signKey: VerifyingKey, sealKey: SealingKey?, definition: ElectionDefinition,
        roots: some Sequence<SigningKey>, now: Timestamp
    ) -> RoleCertificate {
        let calendar = definition.calendar
        var certificate = RoleCertificate(
            election: definition.election, kind: definition.kind, role: role, subject: subject, signKey: signKey,
            sealKey: sealKey,
            notBefore: min(now.rounded(downToSeconds: 1), calendar.votingDay.adding(days: -2).start),
            notAfter: calendar.results.adding(days: 60).start)
        for root in roots { certificate.endorse(with: root) }
        return certificate
    }

    private func begin(
        _ folder: CommissionFolder, certificates: [RoleCertificate], roots: RootPolicy, passphrase: SecretBytes
    ) async throws {
        let bytes = definition.canonicalBytes
        let genesis: CanonicalValue = [
            "v": 1, "kind": .string(definition.kind.rawValue), "origin": .string("dobush/\(definition.election)"),
            "definition": ["sha256": .string(Hex.encode(SHA256.hash(bytes))), "size": .int(bytes.count)],
            "roots": roots.canonical, "certificates": .array(certificates.map(\.canonical)),
            "units": .array(definition.stations.map(\.id).sorted().map(\.canonical)),
            "witnesses": ["keys": [], "quorum": 0], "predecessor": .null,
        ]
        let key = try folder.keys(of: "commission", passphrase: passphrase).signing
        let submission = Submission(election: definition.election, type: .genesis, body: genesis, key: key)
        let ledger = try await folder.ledger(passphrase: passphrase)
        _ = try await ledger.append([submission], definition: definition)
    }

    private func newKeys(_ holder: String, in path: String, passphrase: SecretBytes) throws -> HolderKeys {
        let keys = try HolderKeys(random: random)
        let file = try keys.file(holder: holder, kind: definition.kind, passphrase: passphrase, random: random)
        try DurableFile.create("\(path)/keys/\(holder).key", file.canonicalBytes, mode: 0o600)
        return keys
    }

    private func newRegisterKey(in path: String, passphrase: SecretBytes) throws {
        var bytes = random.bytes(32)
        let file = try KeyFile(
            holder: "register", kind: definition.kind, secret: SecretBytes(taking: &bytes), passphrase: passphrase,
            random: random)
        try DurableFile.create("\(path)/keys/register.key", file.canonicalBytes, mode: 0o600)
    }
}
