import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import OutboundHTTP
import Sodium
import Trust
import Wording

struct LedgerWatchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("watch", NetworkWords.watchAbstract, discussion: NetworkWords.watchDiscussion)
    }

    @Argument(help: .words(NetworkWords.sourceHelp, value: ValueName.address), completion: .directory)
    var source: String

    @Option(help: .words(NetworkWords.keyHelp, value: NetworkWords.keyValue))
    var key: String

    @Option(help: .words(NetworkWords.memoryHelp, value: ValueName.folder), completion: .directory)
    var memory: String

    @Option(help: .words(NetworkWords.everyHelp, value: ValueName.seconds))
    var every = 10

    @Flag(help: .words(NetworkWords.onceHelp))
    var once = false

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        guard (1...86_400).contains(every) else { throw Complaint(.misuse, NetworkWords.wrongInterval) }
        guard let key = try? NoteKey(text: key), key.purpose == .signature else {
            throw Complaint(.misuse, NetworkWords.noKey)
        }
        let isWeb = source.hasPrefix("http://") || source.hasPrefix("https://")
        let ledger: any LedgerSource =
            isWeb ? WebLedger(source, client: OutboundClient()) : FolderSource(path: source)
        var watch = try LedgerWatch(ledger, key: key, folder: memory)
        if once {
            let finding = try await watch.look()
            give(finding)
            if finding.isAlarm { throw ExitCode(ExitStatus.checkFailed.rawValue) }
            return
        }
        while true {
            do {
                let finding = try await watch.look()
                give(finding)
                // What the log signed cannot be mended; everything else may be the network's fault.
                if case .contradiction = finding { throw ExitCode(ExitStatus.checkFailed.rawValue) }
            } catch let error as any Fault {
                Screen.standard.note(error)
            }
            try await Task.sleep(for: .seconds(every))
        }
    }

    private func give(_ finding: WatchFinding) {
        Answer(json: json).give("ledger-watch", members(finding)) {
            ["\(SystemClock().now())  \(finding.text)"]
        }
    }

    private func members(_ finding: WatchFinding) -> [String: CanonicalValue] {
        let (name, checkpoint): (String, Checkpoint?) =
            switch finding {
            case .unchanged(let checkpoint): ("unchanged", checkpoint)
            case .grown(_, let checkpoint): ("grown", checkpoint)
            case .older(let checkpoint): ("older", checkpoint)
            case .contradiction(let checkpoint): ("contradiction", checkpoint)
            case .damaged: ("damaged", nil)
            case .otherLog: ("other-log", nil)
            case .unsigned: ("unsigned", nil)
            }
        return [
            "finding": .string(name), "alarm": .bool(finding.isAlarm),
            "size": checkpoint.map { .int($0.size) } ?? .null,
            "root": checkpoint.map { .string(Hex.encode($0.root)) } ?? .null,
        ]
    }
}
