import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Sodium
import Trust
import VoterSnapshot
import Wording

struct SnapshotPoolKeyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "pool-key", SnapshotKeyWords.poolAbstract, discussion: SnapshotKeyWords.poolDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(SnapshotKeyWords.poolNameHelp, value: ValueName.name))
    var name: String

    @Option(help: .words(SnapshotKeyWords.poolOutHelp, value: ValueName.folder), completion: .directory)
    var out: String

    @Flag(help: .words(SnapshotKeyWords.keyDryRunHelp))
    var dryRun = false

    func run() async throws {
        guard let name = PoolName(rawValue: name) else {
            throw Complaint(.misuse, SnapshotKeyWords.wrongPoolName(name))
        }
        let kind = try options.commission().definition.kind
        let (secretFile, publicFile) = ("\(out)/\(name).key", "\(out)/\(name).public.json")
        guard access(publicFile, F_OK) != 0 else {
            throw Complaint(.conflict, SnapshotKeyWords.keyThere(file: publicFile))
        }
        guard !dryRun else { return give(nil, name, secretFile, publicFile) }
        let seed = try seed(of: name, kind, at: secretFile)
        let key = PoolPublicKey(name: name, kind: kind, sealKey: try OpeningKey(seed: seed).sealingKey)
        // Last: a pool whose public half is there has its private half on the disk.
        try DurableFile.create(publicFile, key.canonicalBytes)
        give(key, name, secretFile, publicFile)
    }

    /// The seed of a new key, or of one whose making was interrupted before its public half was written.
    private func seed(of name: PoolName, _ kind: ElectionKind, at file: String) throws -> SecretBytes {
        let holder = PoolPublicKey.holder(of: name)
        if access(file, F_OK) == 0 {
            let kept = try KeyFile(canonicalBytes: try SecretInput.contents(file))
            guard kept.holder == holder else {
                throw Complaint(.conflict, SnapshotKeyWords.otherHolder(file: file, holder: holder))
            }
            guard kept.kind == kind else { throw TrustError.otherKind(kept.kind) }
            return try kept.open(
                passphrase: try options.passphraseOption.known(
                    for: SnapshotKeyWords.poolKey, asking: options.asking))
        }
        let passphrase = try options.passphraseOption.fresh(for: SnapshotKeyWords.poolKey, asking: options.asking)
        let random = SystemRandom()
        var bytes = random.bytes(32)
        let seed = SecretBytes(taking: &bytes)
        let made = try KeyFile(holder: holder, kind: kind, secret: seed, passphrase: passphrase, random: random)
        try DurableFile.makeFolder(out, mode: 0o700)
        try DurableFile.create(file, made.canonicalBytes, mode: 0o600)
        return seed
    }

    private func give(_ key: PoolPublicKey?, _ name: PoolName, _ secretFile: String, _ publicFile: String) {
        options.answer.give(
            "snapshot-pool-key",
            [
                "name": name.canonical, "key": .string(secretFile), "public": .string(publicFile),
                "fingerprint": key.map { .string($0.fingerprint) } ?? .null, "dryRun": .bool(dryRun),
            ]
        ) {
            guard let key else { return [SnapshotKeyWords.wouldMakeKey(file: secretFile).text] }
            return [
                SnapshotKeyWords.poolMade(name, secretFile: secretFile, publicFile: publicFile).text,
                SnapshotKeyWords.fingerprint.text, "  \(key.fingerprint)",
            ]
        }
    }
}
