import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Erases the voter list after the election.
struct EraseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("erase", EraseWords.abstract, discussion: EraseWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @Option(help: .words(EraseWords.receiptHelp, value: ValueName.file), completion: .file())
    var receipt: String
    @Option(help: .words(EraseWords.packageHelp, value: ValueName.folder), completion: .directory)
    var package: String?
    @OptionGroup var members: MembersOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        for warning in StationDaemon.hardened() { Screen.standard.note(warning) }
        let place = folder.station
        let settings = try place.readSettings()
        let lock = try place.locked()
        let asking = asking.asking
        let keys = try place.openKeys(
            try passphrase.known(for: StationWords.terminalKey, asking: asking), kind: settings.kind)
        let ground = try await ErasingGround(
            receipt: receipt, package: package ?? place.closing, place: place, settings: settings, keys: keys,
            clock: SystemClock())
        if !dryRun { try asking.agreed(to: EraseWords.really(station: settings.station)) }
        guard
            let order = EraseOrder(
                terminal: settings.terminal, time: SystemClock().now(),
                members: try present(settings.members, asking).map(\.rawValue), receipt: ground.receipt.hash)
        else { throw Complaint(.denied, VerdictWords.unknownMember) }
        if dryRun {
            report(settings, act: nil, folders: try place.lists().count)
        } else {
            let erasing = ListErasing(place: place, key: keys.signing, random: SystemRandom())
            let (act, path, folders) = try erasing.run(list: ground.list, order: order)
            report(settings, act: (act, path), folders: folders)
        }
        withExtendedLifetime(lock) {}
    }

    /// Two members whose codes are right.
    private func present(_ book: MemberBook, _ asking: Asking) throws(Complaint) -> [MemberId] {
        let members = try members.presences(2, asking: asking)
        guard members.allSatisfy({ book.knows($0.id, code: $0.code) }) else {
            throw Complaint(.denied, VerdictWords.unknownMember)
        }
        return members.map(\.id)
    }

    private func report(_ settings: StationSettings, act: (act: EraseAct, path: String)?, folders: Int) {
        let station = settings.station
        let words: [EraseWords] =
            if let act {
                [.done(station: station, lists: folders), .actIn(path: act.path)]
            } else {
                [.good(station: station, lists: folders)]
            }
        Answer(json: json).give(
            "station-erase",
            [
                "station": station.canonical, "terminal": settings.terminal.canonical, "erased": .bool(act != nil),
                "lists": .int(folders), "act": act.map { .string($0.path) } ?? .null,
                "time": act?.act.statement.order.time.canonical ?? .null,
            ]
        ) { words }
    }
}
