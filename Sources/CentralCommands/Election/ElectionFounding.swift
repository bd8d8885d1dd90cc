import Ceremony
import Console
import ElectionModel
import Files
import Ledger
import Sodium
import Trust
import Wording

/// Calls an election: makes its keys, and either begins its ledger or writes what the roots have to sign before.
struct ElectionFounding {
    /// Whose signatures make certificates good.
    enum Roots {
        /// Root keys that are made now and kept in the folder: for training.
        case own(count: Int, threshold: Int)
        /// The roots of a ceremony, which other people hold.
        case held(RootPolicy)
    }

    let definition: ElectionDefinition
    let roots: Roots
    var witnesses = ElectionWitnesses.none
    /// What a guess at the passphrase costs.
    var cost = PasswordHash.Cost.daily
    let random = SystemRandom()
    let clock = SystemClock()

    /// The holders of roles at the commission; each has a key file of its own.
    static let holders: [KeyHolder] = [KeyHolder(.commission), KeyHolder(.registrar), KeyHolder(.log)]

    /// Makes everything in a new folder, which appears under its name when it is whole.
    ///
    /// Until then it is called `<path>.partial-…` and has no definition, so that what a kill leaves behind is no election
    /// to any command. It holds nothing that is needed and may be deleted.
    ///
    /// - Parameters:
    ///   - path: the new folder.
    ///   - database: where the register's database is, if it is not a file of the folder; remembered in the folder.
    ///   - passphrase: protects all keys.
    /// - Returns: the roots, whose fingerprint people read aloud.
    /// - Throws: `DurableFileError` with `EEXIST` when something has the folder's name; errors of the parts. Nothing is
    ///   left behind then.
    func found(in path: String, database: String? = nil, passphrase: SecretBytes) async throws -> RootPolicy {
        try await FolderDraft(path, suffix: Hex.encode(random.bytes(4))).build { place in
            let policy = try await make(in: place, database: database, passphrase: passphrase)
            // Last of all: without it no command takes the folder for an election.
            try DurableFile.create("\(place)/definition.json", definition.canonicalBytes)
            return policy
        }
    }

    private func make(in path: String, database: String?, passphrase: SecretBytes) async throws -> RootPolicy {
        try DurableFile.makeFolder("\(path)/keys", mode: 0o700)
        let (policy, signers) = try roots(in: path, passphrase: passphrase)
        try newRegisterKey(in: path, passphrase: passphrase)
        let folder = try CommissionFolder(path: path, definition: definition, database: database)
        if let database { try folder.remember(database: database) }
        let setup = ElectionSetup(election: definition.election, kind: definition.kind, roots: policy)
        try DurableFile.create(folder.setupFile, setup.canonicalBytes)
        var certificates: [RoleCertificate] = []
        for holder in Self.holders {
            let keys = try newKeys(holder.subject.rawValue, in: path, passphrase: passphrase)
            let request = KeyRequest(keys, of: holder, in: definition)
            certificates.append(RoleCertificate(for: request, in: definition, now: clock.now()))
        }
        for (key, _) in witnesses.witnesses {
            certificates.append(RoleCertificate(of: key, in: definition, now: clock.now()))
        }
        if witnesses.quorum > 0 { try DurableFile.create(folder.witnessesFile, witnesses.bytes) }
        guard !signers.isEmpty else {
            try layBefore(policy, certificates, in: folder)
            return policy
        }
        for index in certificates.indices {
            for root in signers.prefix(policy.threshold) { certificates[index].endorse(with: root) }
            try folder.save(certificates[index])
        }
        let genesis = GenesisStatement(
            definition: definition, roots: policy, certificates: certificates, quorum: witnesses.quorum)
        try await genesis.append(
            to: try await folder.ledger(passphrase: passphrase),
            key: try folder.keys(of: Role.commission.rawValue, passphrase: passphrase).signing)
        return policy
    }

    /// The roots, and their keys where these are made now.
    private func roots(
        in path: String, passphrase: SecretBytes
    ) throws -> (policy: RootPolicy, signers: [SigningKey]) {
        switch roots {
        case .held(let policy): return (policy, [])
        case .own(let count, let threshold):
            let signers = try (1...count).map { number in
                try newKeys("root-\(number)", in: path, passphrase: passphrase).signing
            }
            guard let policy = RootPolicy(keys: signers.map(\.verifyingKey), threshold: threshold) else {
                throw TrustError.malformed(.rootPolicy)
            }
            return (policy, signers)
        }
    }

    /// Writes the bundle for the holders of the roots, if they would sign it.
    private func layBefore(
        _ policy: RootPolicy, _ certificates: [RoleCertificate], in folder: CommissionFolder
    ) throws {
        let bundle = RootBundle(
            election: definition.election, kind: definition.kind, certificates: certificates)
        let review = BundleReview(of: bundle, under: RootsFile(kind: definition.kind, roots: policy))
        guard review.isSound else { throw Complaint(.unsound, BundleWords.unsound(review.faults)) }
        try DurableFile.create(folder.foundingBundle, bundle.canonicalBytes)
    }

    private func newKeys(_ holder: String, in path: String, passphrase: SecretBytes) throws -> HolderKeys {
        let keys = try HolderKeys(random: random)
        let file = try keys.file(
            holder: holder, kind: definition.kind, passphrase: passphrase, cost: cost, random: random)
        try DurableFile.create("\(path)/keys/\(holder).key", file.canonicalBytes, mode: 0o600)
        return keys
    }

    private func newRegisterKey(in path: String, passphrase: SecretBytes) throws {
        var bytes = random.bytes(32)
        let file = try KeyFile(
            holder: "register", kind: definition.kind, secret: SecretBytes(taking: &bytes), passphrase: passphrase,
            cost: cost, random: random)
        try DurableFile.create("\(path)/keys/register.key", file.canonicalBytes, mode: 0o600)
    }
}
