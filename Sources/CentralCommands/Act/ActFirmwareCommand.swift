import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Files
import Ledger
import Trust
import Wording

struct ActFirmwareCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("firmware", ActWords.firmwareAbstract, discussion: ActWords.firmwareDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ActWords.imagesHelp, value: ValueName.file), completion: .file())
    var images: [String]

    @Option(help: .words(ActWords.listHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var out: String

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    /// A firmware's file with its header, in bytes.
    private static let largestFile = FirmwareImage.largestApplication + 4096

    func run() async throws {
        let entries = try images.map { file in
            FirmwareList.Entry(try FirmwareImage(try DurableFile.read(file, limit: Self.largestFile)))
        }
        let desk = try await ActDesk(options)
        guard
            let list = FirmwareList(
                of: entries, time: SystemClock().now(), certificate: try await desk.certificate(), key: desk.key)
        else { throw Complaint(.misuse, ActWords.badList) }
        let receipt = try await desk.publish(.firmwareList, list.announcement, dryRun: dryRun)
        guard let receipt else { return desk.answer(.firmwareList, nil) }
        let proof = try InclusionProof(inLedger: desk.folder.publicLedger, entry: receipt.seq)
        try DurableFile.replace(out, list.attaching(proof).canonicalBytes)
        desk.answer(.firmwareList, receipt, ["file": .string(out)])
    }
}
