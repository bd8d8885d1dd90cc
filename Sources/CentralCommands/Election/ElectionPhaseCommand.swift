import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import Wording

extension ElectionPhase: ExpressibleByArgument {}

struct ElectionPhaseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("phase", ElectionWords.phaseAbstract, discussion: ElectionWords.phaseDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ElectionWords.phaseHelp, value: ValueName.phase))
    var phase: ElectionPhase

    @Flag(help: .words(ElectionWords.phaseDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        var current = await ledger.state.phase
        guard current < phase else { throw Complaint(.conflict, ElectionWords.phaseReached(current)) }
        // The stamp is over a checkpoint that covers the certification and nothing that follows it.
        let hasQuorum = await ledger.state.threshold > 0
        guard phase < .appeals || !hasQuorum || folder.has(folder.timeStampFile) else {
            throw Complaint(.missing, ElectionWords.noTimeStamp(file: folder.timeStampFile))
        }
        let key = try await folder.commissionKey(for: ledger, passphrase: passphrase)
        var entered: [ElectionPhase] = []
        var steps: [Submission] = []
        while current < phase, let next = current.next {
            steps.append(
                Submission(
                    election: folder.definition.election, type: .phase,
                    body: ["v": 1, "from": .string(current.rawValue), "to": .string(next.rawValue)], key: key))
            entered.append(next)
            current = next
        }
        // All of them or none: an election must not be left in a phase that nobody asked for.
        try await ledger.check(steps)
        if !dryRun {
            try options.confirm(ElectionWords.phaseQuestion(entered))
            _ = try await ledger.append(steps)
        }
        options.answer.give(
            "phase",
            [
                "phase": .string(phase.rawValue), "dryRun": .bool(dryRun),
                "entered": .array(entered.map { .string($0.rawValue) }),
            ]
        ) { [dryRun ? ElectionWords.wouldEnter(entered) : .entered(entered)] }
    }
}
