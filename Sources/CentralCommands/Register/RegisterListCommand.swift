import ArgumentParser
import Console
import ElectionModel
import Ledger
import Sodium
import VoterRegister

extension ListStage: ExpressibleByArgument {}

struct RegisterListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Form a voter list and commit to it in the ledger.",
        discussion:
            "The list itself stays inside; the ledger gets a salted hash of it and the number of voters a station.")

    @OptionGroup var options: FolderOptions

    @Argument(help: "preliminary or final.")
    var stage: ListStage

    @Flag(help: "Say how many voters each station would have and stop; nothing is formed.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let register = try await folder.register(passphrase: passphrase)
        guard !dryRun else {
            let counts = try await register.voterCounts().sorted { $0.key < $1.key }
            return Answer(options).give(
                "register-list-check",
                ["stations": .array(counts.map { ["station": $0.key.canonical, "voters": .int($0.value)] })]
            ) {
                counts.map { "  Station \($0.key): \($0.value) voters" }
                    + [
                        "A \(stage.rawValue) list would have \(counts.reduce(0) { $0 + $1.value }) voters; nothing was formed."
                    ]
            }
        }
        let ledger = try await folder.ledger(passphrase: passphrase)
        let list = try await nextList(register, ledger)
        let receipt = try await folder.submit(
            .listCommitment, by: "registrar", list.canonical, passphrase: passphrase, to: ledger)
        Answer(options).give("register-list", ["list": list.canonical, "seq": .int(receipt.seq)]) {
            [
                "The \(stage.rawValue) list (number \(list.number)) has \(list.voters) voters at "
                    + "\(list.stations.count) stations; ledger entry \(receipt.seq).",
                "  Version \(Hex.encode(list.version))",
            ]
        }
    }

    /// A list that was formed but, after an interruption, not committed to comes first.
    private func nextList(_ register: ElectoralRegister, _ ledger: LedgerWriter) async throws -> ListCommitment {
        let committed = await ledger.state.list?.number ?? 0
        if let waiting = try await register.lists().first(where: { $0.number == committed + 1 }) {
            guard waiting.stage == stage else {
                throw Complaint(
                    .conflict, "A \(waiting.stage.rawValue) list waits for its entry in the ledger: commit to it first."
                )
            }
            return waiting
        }
        guard await ledger.state.phase == .lists else {
            throw Complaint(.conflict, "Lists are formed in the phase \"lists\": dobush election phase lists.")
        }
        return try await register.formList(stage)
    }
}
