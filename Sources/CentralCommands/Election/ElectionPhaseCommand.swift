import ArgumentParser
import Console
import ElectionModel
import Ledger
import Trust

extension ElectionPhase: ExpressibleByArgument {}

struct ElectionPhaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phase", abstract: "Enter the next phase of the election.",
        discussion: """
            Phases in their order: called, lists, candidates, keys, open, sealed, counted, certified, appeals, closed. \
            A phase is entered once and never left backwards. Naming a later phase enters those between one by one.
            """)

    @OptionGroup var options: FolderOptions

    @Argument(help: "The phase to enter.")
    var phase: ElectionPhase

    @Flag(help: "Say which phases would be entered and stop.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        var current = await ledger.state.phase
        guard current < phase else {
            throw Complaint(.conflict, "The election is in the phase \(current.rawValue) already.")
        }
        guard phase < .certified else {
            throw Complaint(
                .failure,
                "A result is certified only with witnesses' signatures and a time-stamp, which this version cannot gather."
            )
        }
        let key = try folder.keys(of: "commission", passphrase: passphrase).signing
        var entered: [String] = []
        var steps: [Submission] = []
        while current < phase, let next = current.next {
            steps.append(
                Submission(
                    election: folder.definition.election, type: .phase,
                    body: ["v": 1, "from": .string(current.rawValue), "to": .string(next.rawValue)], key: key))
            entered.append(next.rawValue)
            current = next
        }
        // All of them or none: an election must not be left in a phase that nobody asked for.
        if dryRun { try await ledger.check(steps) } else { _ = try await ledger.append(steps) }
        Answer(options).give(
            "phase",
            ["phase": .string(phase.rawValue), "dryRun": .bool(dryRun), "entered": .array(entered.map { .string($0) })]
        ) { ["\(dryRun ? "Would enter" : "Entered"): \(entered.joined(separator: ", "))."] }
    }
}
