import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import Wording

struct ElectionCertifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("certify", ElectionWords.certifyAbstract, discussion: ElectionWords.certifyDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ElectionWords.requestHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var request: String

    @Flag(help: .words(ElectionWords.certifyDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let asked = try CeremonyInput.request(request)
        guard asked.role == .station, asked.election == folder.definition.election,
            asked.kind == folder.definition.kind, let subject = StationId(rawValue: asked.subject)
        else { throw Complaint(.unsound, ElectionWords.otherRequest) }
        guard folder.definition.station(subject) != nil else {
            throw Complaint(.missing, ElectionWords.stationNotDefined(subject))
        }
        let roots = rootNames(in: folder)
        guard !roots.isEmpty else { throw Complaint(.missing, ElectionWords.noRootKeys(request: request)) }
        let answer = options.answer
        guard !dryRun else {
            return answer.give("certify-check", ["subject": subject.canonical]) {
                [ElectionWords.requestSound(subject)]
            }
        }
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        let keyId = asked.keyId
        if let known = await ledger.state.book?.certificate(of: subject.rawValue, as: .station),
            known.signKey == asked.signKey, known.sealKey == asked.sealKey
        {
            try folder.save(known)
            return answer.give("certify", ["subject": subject.canonical, "keyId": .string(keyId.rawValue)]) {
                [ElectionWords.certifiedAlready(subject, keyId)]
            }
        }
        guard let threshold = await ledger.state.book?.roots.threshold else {
            throw Complaint(.missing, ElectionWords.noGenesis)
        }
        guard roots.count >= threshold else { throw Complaint(.missing, ElectionWords.noRootKeys(request: request)) }
        var certificate = RoleCertificate(for: asked, in: folder.definition, now: SystemClock().now())
        for root in roots.prefix(threshold) {
            certificate.endorse(with: try folder.keys(of: root, passphrase: passphrase).signing)
        }
        let receipt = try await folder.submit(
            .keyAdd, ["v": 1, "certificate": certificate.canonical],
            key: try await folder.commissionKey(for: ledger, passphrase: passphrase), to: ledger)
        try folder.save(certificate)
        answer.give(
            "certify",
            ["subject": subject.canonical, "keyId": .string(keyId.rawValue), "seq": .int(receipt.seq)]
        ) { [ElectionWords.certified(subject, keyId, seq: receipt.seq)] }
    }

    /// The root keys that lie in the folder, as in training.
    private func rootNames(in folder: CommissionFolder) -> [String] {
        (1...9).map { "root-\($0)" }.filter { folder.has(folder.keyFile($0)) }
    }
}
