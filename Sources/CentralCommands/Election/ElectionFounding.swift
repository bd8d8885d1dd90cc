import ElectionModel
import Files
import FoundationEssentials
import Glibc
import Ledger
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

    /// Makes everything in a new folder, which appears under its name when it is whole.
    ///
    /// Until then it is called `<path>.partial-…` and has no definition, so that what a kill leaves behind is no election
    /// to any command. It holds nothing that is needed and may be deleted.
    ///
    /// - Parameters:
    ///   - database: where the register's database is, if it is not a file of the folder; remembered in the folder.
    ///   - passphrase: protects all keys.
    /// - Returns: the roots, whose fingerprint people read aloud.
    /// - Throws: `DurableFileError` with `EEXIST` when something has the folder's name; errors of the parts. Nothing is
    ///   left behind then.
    func found(in path: String, database: String? = nil, passphrase: SecretBytes) async throws -> RootPolicy {
        let place = Self.trimmed(path)
        // Before the work; at its end it is looked at again.
        guard access(place, F_OK) != 0 else { throw DurableFileError(path: place, code: EEXIST) }
        let draft = "\(place).partial-\(Hex.encode(random.bytes(4)))"
        do {
            let policy = try await make(in: draft, database: database, passphrase: passphrase)
            // Last of all: without it no command takes the folder for an election.
            try DurableFile.create("\(draft)/definition.json", definition.canonicalBytes)
            try Self.give(draft, theName: place)
            return policy
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// Gives a folder its name, and brings the name to the disk.
    private static func give(_ draft: String, theName path: String) throws(DurableFileError) {
        let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw DurableFileError(path: parent, code: errno) }
        defer { close(folder) }
        // An empty folder would be replaced by renaming.
        guard access(path, F_OK) != 0 else { throw DurableFileError(path: path, code: EEXIST) }
        guard rename(draft, path) == 0 else {
            let code = errno
            throw DurableFileError(path: path, code: code == ENOTEMPTY || code == ENOTDIR ? EEXIST : code)
        }
        guard fsync(folder) == 0 else {
            let code = errno
            _ = rename(path, draft)
            throw DurableFileError(path: parent, code: code)
        }
    }

    private func make(in path: String, database: String?, passphrase: SecretBytes) async throws -> RootPolicy {
        try DurableFile.makeFolder("\(path)/keys", mode: 0o700)
        let roots = try (1...rootCount).map { number in
            try newKeys("root-\(number)", in: path, passphrase: passphrase).signing
        }
        guard let policy = RootPolicy(keys: roots.map(\.verifyingKey), threshold: threshold) else {
            throw TrustError.malformed(.rootPolicy)
        }
        try newRegisterKey(in: path, passphrase: passphrase)
        let folder = try CommissionFolder(path: path, definition: definition, database: database)
        if let database { try folder.remember(database: database) }
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
            "v": 1, "kind": .string(definition.kind.rawValue),
            "origin": .string(Checkpoint.origin(of: definition.election)),
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
