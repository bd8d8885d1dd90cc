import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import OutboundHTTP
import Sodium
import TimeStamps
import Trust
import Wording

struct LedgerStampCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("stamp", NetworkWords.stampAbstract, discussion: NetworkWords.stampDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(NetworkWords.questionHelp, value: ValueName.file), completion: .file(extensions: ["tsq"]))
    var question: String?

    @Option(help: .words(NetworkWords.replyHelp, value: ValueName.file), completion: .file(extensions: ["tsr"]))
    var reply: String?

    @Option(help: .words(NetworkWords.stampUrlHelp, value: ValueName.address))
    var url: String?

    @Option(help: .words(NetworkWords.authorityHelp, value: ValueName.file), completion: .file(extensions: ["pem"]))
    var authority: String?

    func run() async throws {
        let folder = try options.commission()
        // The record has one stamp: of the certified result, before appeals.
        let phase = try folder.reader.state().phase
        guard phase == .certified else { throw Complaint(.conflict, NetworkWords.stampPhase(phase)) }
        let checkpoint = try DurableFile.read("\(folder.publicLedger)/checkpoint", limit: SignedNote.largestSize)
        let hash = SHA256.hash(checkpoint)
        let size = try folder.reader.checkpoint().size
        switch (question, reply, url) {
        case (let file?, nil, nil):
            // Its answer comes later, in another run, which knows no nonce.
            try DurableFile.create(file, try TimeStampRequest(hash: hash, nonce: nil).bytes)
            options.answer.give("ledger-stamp-question", ["size": .int(size), "file": .string(file)]) {
                [NetworkWords.asked(file: file)]
            }
        case (nil, let file?, nil):
            try keep(
                try DurableFile.read(file, limit: TimeStamp.largestAnswer), hash: hash, nonce: nil, folder, size)
        case (nil, nil, let url?):
            let nonce = SystemRandom().bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
            let request = try TimeStampRequest(hash: hash, nonce: nonce)
            let answer = try await TimeStampService(url, client: OutboundClient(limit: .seconds(30)))
                .answer(to: request)
            try keep(answer, hash: hash, nonce: nonce, folder, size)
        default: throw Complaint(.misuse, NetworkWords.oneWayToStamp)
        }
    }

    private func keep(
        _ answer: [UInt8], hash: [UInt8], nonce: UInt64?, _ folder: CommissionFolder, _ size: Int
    ) throws {
        guard let authority else { throw Complaint(.misuse, NetworkWords.authorityMissing) }
        let certificates = try DurableFile.read(authority, limit: 1 << 20)
        let stamp = try TimeStamp(
            answer: answer, hash: hash, nonce: nonce,
            authority: TimeStampAuthority(pem: String(decoding: certificates, as: UTF8.self)))
        let file = folder.timeStampFile
        try DurableFile.replace(file, stamp.bytes)
        options.answer.give(
            "ledger-stamp", ["size": .int(size), "time": stamp.time.canonical, "file": .string(file)]
        ) { [NetworkWords.stamped(stamp.time, file: file)] }
    }
}
