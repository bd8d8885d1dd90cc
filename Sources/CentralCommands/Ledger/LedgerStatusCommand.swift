import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Sodium
import Trust
import Wording

struct LedgerStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", NetworkWords.statusAbstract, discussion: NetworkWords.statusDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(NetworkWords.publicHelp, value: ValueName.folder), completion: .directory)
    var publicFolder: String?

    func run() async throws {
        let status = try LedgerStatus(path: try publicFolder ?? options.commission().publicLedger)
        let age = max(SystemClock().now().milliseconds - status.published.milliseconds, 0) / 1000
        options.answer.give("ledger-status", members(status, age: age)) {
            var facts = FactList()
            facts.add(NetworkWords.log, status.checkpoint.origin)
            facts.add(NetworkWords.logKey, status.key.text)
            facts.add(NetworkWords.entries, "\(status.checkpoint.size)")
            facts.add(NetworkWords.rootHash, Hex.encode(status.checkpoint.root))
            facts.add(NetworkWords.lastEntry, "\(status.lastEntry)")
            facts.add(NetworkWords.published, NetworkWords.ago(status.published, seconds: age))
            for witness in status.witnesses {
                facts.add(
                    NetworkWords.witness("\(witness.name)"),
                    witness.cosigned.map { NetworkWords.cosigned($0) } ?? NetworkWords.notCosigned)
            }
            return facts.lines + [quorum(status).text]
        }
    }

    private func quorum(_ status: LedgerStatus) -> NetworkWords {
        switch status.verdict {
        case nil: .noPolicy
        case .good?: .quorumMet
        case .tooFew(let witnesses)?: .quorumMissed(has: witnesses.count)
        case .unsigned?, .badSignature?: .badCheckpoint
        }
    }

    private func members(_ status: LedgerStatus, age: Int) -> [String: CanonicalValue] {
        let quorum: CanonicalValue =
            switch status.verdict {
            case nil: .null
            case .good?: true
            case .tooFew?, .unsigned?, .badSignature?: false
            }
        return [
            "origin": .string(status.checkpoint.origin), "size": .int(status.checkpoint.size),
            "root": .string(Hex.encode(status.checkpoint.root)), "logKey": .string(status.key.text),
            "lastEntry": status.lastEntry.canonical, "published": status.published.canonical, "age": .int(age),
            "witnesses": .array(
                status.witnesses.map {
                    ["name": .string("\($0.name)"), "cosigned": $0.cosigned.map(\.canonical) ?? .null]
                }), "quorum": quorum,
        ]
    }
}
