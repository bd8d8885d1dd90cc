import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Sodium
import VoterRegister
import Wording

extension ListStage: ExpressibleByArgument {}

struct RegisterListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("list", RegisterWords.listAbstract, discussion: RegisterWords.listDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(RegisterWords.stageHelp, value: ValueName.list))
    var stage: ListStage

    @Flag(help: .words(RegisterWords.listDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let register = try await folder.register(passphrase: passphrase)
        let ledger = try await folder.ledger(passphrase: passphrase)
        let waiting = try await waitingList(register, ledger)
        if waiting == nil { try await checkMayForm(register, ledger) }
        var counts = try await register.voterCounts()
        if let waiting { counts = Dictionary(uniqueKeysWithValues: waiting.stations.map { ($0.station, $0.voters) }) }
        let stations = counts.sorted { $0.key < $1.key }
        let voters = counts.values.reduce(0, +)
        guard voters > 0 else { throw RegisterError.registerEmpty }
        guard !dryRun else {
            return options.answer.give(
                "register-list-check",
                [
                    "stage": .string(stage.rawValue), "voters": .int(voters),
                    "stations": .array(stations.map { ["station": $0.key.canonical, "voters": .int($0.value)] }),
                ]
            ) {
                stations.map { "  \(RegisterWords.stationVoters($0.key, $0.value).text)" }
                    + [RegisterWords.wouldHave(stage, voters: voters).text]
            }
        }
        if stage == .final, waiting == nil { try options.confirm(RegisterWords.finalQuestion(voters: voters)) }
        let list = if let waiting { waiting } else { try await register.formList(stage) }
        let receipt = try await folder.submit(
            .listCommitment, by: "registrar", list.canonical, passphrase: passphrase, to: ledger)
        options.answer.give("register-list", ["list": list.canonical, "seq": .int(receipt.seq)]) {
            [
                RegisterWords.formed(list, seq: receipt.seq).text,
                "  \(RegisterWords.version(Hex.encode(list.version)).text)",
            ]
        }
    }

    /// A list that was formed but, after an interruption, not committed to comes first.
    private func waitingList(_ register: ElectoralRegister, _ ledger: LedgerWriter) async throws -> ListCommitment? {
        let committed = await ledger.state.list?.number ?? 0
        guard let waiting = try await register.lists().first(where: { $0.number == committed + 1 }) else { return nil }
        guard waiting.stage == stage else { throw Complaint(.conflict, RegisterWords.listWaits(waiting.stage)) }
        return waiting
    }

    /// What forming a list would refuse, so that a dry run says it too.
    private func checkMayForm(_ register: ElectoralRegister, _ ledger: LedgerWriter) async throws {
        let state = await ledger.state
        if state.list?.final == true { throw RegisterError.finalListFormed }
        guard state.phase == .lists else { throw Complaint(.conflict, RegisterWords.notInLists) }
        if let name = try await register.unfinishedImports().first { throw RegisterError.importUnfinished(name) }
    }
}
