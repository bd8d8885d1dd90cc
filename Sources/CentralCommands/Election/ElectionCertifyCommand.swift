import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Sodium
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
        let value = try CanonicalValue.parse(try DurableFile.read(request, limit: 65_536))
        let subject: StationId = try value.value("subject")
        guard try value.string("format") == "dobush key request v1", try value.string("role") == "station",
            try value.value("election", as: ElectionId.self) == folder.definition.election,
            try value.string("kind") == folder.definition.kind.rawValue
        else { throw Complaint(.unsound, ElectionWords.otherRequest) }
        guard folder.definition.station(subject) != nil else {
            throw Complaint(.missing, ElectionWords.stationNotDefined(subject))
        }
        let signKey: VerifyingKey = try value.value("signKey")
        let sealKey: SealingKey = try value.value("sealKey")
        let keyId = KeyId(signKey)
        let answer = options.answer
        guard !dryRun else {
            return answer.give("certify-check", ["subject": subject.canonical]) {
                [ElectionWords.requestSound(subject)]
            }
        }
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        if let known = await ledger.state.book?.certificate(of: subject.rawValue, as: .station),
            known.signKey == signKey, known.sealKey == sealKey
        {
            try folder.save(known)
            return answer.give("certify", ["subject": subject.canonical, "keyId": .string(keyId.rawValue)]) {
                [ElectionWords.certifiedAlready(subject, keyId)]
            }
        }
        guard let threshold = await ledger.state.book?.roots.threshold else {
            throw Complaint(.missing, ElectionWords.noGenesis)
        }
        let roots = try (1...threshold).map { try folder.keys(of: "root-\($0)", passphrase: passphrase).signing }
        let certificate = ElectionFounding.certificate(
            .station, subject.rawValue, signKey: signKey, sealKey: sealKey, definition: folder.definition,
            roots: roots, now: SystemClock().now())
        let receipt = try await folder.submit(
            .keyAdd, by: "commission", ["v": 1, "certificate": certificate.canonical], passphrase: passphrase,
            to: ledger)
        try folder.save(certificate)
        answer.give(
            "certify",
            ["subject": subject.canonical, "keyId": .string(keyId.rawValue), "seq": .int(receipt.seq)]
        ) { [ElectionWords.certified(subject, keyId, seq: receipt.seq)] }
    }
}
