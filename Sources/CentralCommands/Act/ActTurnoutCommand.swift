import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Wording

struct ActTurnoutCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("turnout", ActWords.turnoutAbstract, discussion: ActWords.turnoutDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ActWords.countsHelp, value: ValueName.file), completion: .file(extensions: ["csv"]))
    var counts: String

    @Option(help: .words(ActWords.timeHelp, value: ValueName.date))
    var time: TypedTime

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let issued = try Self.issued(try DurableFile.read(counts, limit: 1 << 22))
        try await options.publish(.turnout, dryRun: dryRun) { _ in
            [
                "v": 1, "time": time.instant.canonical,
                "counts": .array(
                    issued.sorted { $0.key < $1.key }.map { ["station": $0.key.canonical, "issued": .int($0.value)] }),
            ]
        }
    }

    /// Reads lines of station and number.
    private static func issued(_ bytes: [UInt8]) throws(Complaint) -> [StationId: Int] {
        var issued: [StationId: Int] = [:]
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let station = StationId(rawValue: parts[0]), let count = Int(parts[1]),
                issued.updateValue(count, forKey: station) == nil
            else { throw Complaint(.unsound, ActWords.badCount(line: number + 1)) }
        }
        return issued
    }
}
