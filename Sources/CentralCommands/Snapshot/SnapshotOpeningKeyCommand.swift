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

struct SnapshotOpeningKeyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "opening-key", SnapshotKeyWords.openingAbstract, discussion: SnapshotKeyWords.openingDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(SnapshotKeyWords.openingOutHelp, value: ValueName.file), completion: .file())
    var out: String

    @Flag(help: .words(SnapshotKeyWords.keyDryRunHelp))
    var dryRun = false

    func run() async throws {
        let kind = try options.commission().definition.kind
        guard access(out, F_OK) != 0 else { throw Complaint(.conflict, SnapshotKeyWords.keyThere(file: out)) }
        let fingerprint = try dryRun ? nil : make(kind)
        options.answer.give(
            "snapshot-opening-key",
            [
                "file": .string(out), "fingerprint": fingerprint.map { .string($0) } ?? .null,
                "dryRun": .bool(dryRun),
            ]
        ) {
            [fingerprint == nil ? SnapshotKeyWords.wouldMakeKey(file: out) : .openingMade(file: out)]
        }
    }

    /// - Returns: the master's fingerprint.
    private func make(_ kind: ElectionKind) throws -> String {
        let passphrase = try options.passphraseOption.fresh(
            for: SnapshotKeyWords.openingMaster, asking: options.asking)
        let random = SystemRandom()
        let master = OpeningMaster(random: random)
        let file = try KeyFile(
            holder: OpeningKeyOption.holder, kind: kind, secret: master.secret, passphrase: passphrase, random: random)
        try DurableFile.create(out, file.canonicalBytes, mode: 0o600)
        return master.fingerprint
    }
}
