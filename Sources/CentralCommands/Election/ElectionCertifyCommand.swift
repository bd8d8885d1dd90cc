import ArgumentParser
import Console
import ElectionModel
import Files
import Ledger
import Persistence
import Sodium
import Trust

struct ElectionCertifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certify", abstract: "Certify a station's key with the root keys, and publish the certificate.",
        discussion: "The request is the file request.json that `dobush-station provision` made on the station's device."
    )

    @OptionGroup var options: FolderOptions

    @Argument(help: "The station's request.")
    var request: String

    @Flag(help: "Check the request and stop; nothing is written.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let value = try CanonicalValue.parse(try DurableFile.read(request, limit: 65_536))
        let subject: StationId = try value.value("subject")
        guard try value.string("format") == "dobush key request v1", try value.string("role") == "station",
            try value.value("election", as: ElectionId.self) == folder.definition.election,
            try value.string("kind") == folder.definition.kind.rawValue
        else { throw Complaint(.checkFailed, "The request is not for a station of this election.") }
        guard folder.definition.station(subject) != nil else {
            throw Complaint(.notFound, "Station \(subject) is not in the election's definition.")
        }
        let signKey: VerifyingKey = try value.value("signKey")
        let sealKey: SealingKey = try value.value("sealKey")
        let answer = Answer(options)
        guard !dryRun else {
            return answer.give("certify-check", ["subject": subject.canonical]) {
                ["The request of station \(subject) is sound; nothing was written."]
            }
        }
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        if let known = await ledger.state.book?.certificate(of: subject.rawValue, as: .station),
            known.signKey == signKey, known.sealKey == sealKey
        {
            try folder.save(known)
            return answer.give("certify", ["subject": subject.canonical, "keyId": .string(KeyId(signKey).rawValue)]) {
                ["Station \(subject) is certified already: key \(KeyId(signKey))."]
            }
        }
        guard let threshold = await ledger.state.book?.roots.threshold else {
            throw Complaint(.notFound, "The ledger has no genesis.")
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
            ["subject": subject.canonical, "keyId": .string(KeyId(signKey).rawValue), "seq": .int(receipt.seq)]
        ) { ["Station \(subject) is certified: key \(KeyId(signKey)), ledger entry \(receipt.seq)."] }
    }
}
