import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Persistence
import Sodium
import StationDesk
import Trust
import Wording

/// Makes a station's folder: its keys, its settings, its members' codes.
struct ProvisionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("provision", ProvisionWords.abstract, discussion: ProvisionWords.discussion)
    }

    @Option(help: .words(ProvisionWords.setupHelp, value: ValueName.file), completion: .file())
    var setup: String
    @Option(help: .words(ProvisionWords.stationHelp, value: ValueName.number))
    var station: String
    @Option(help: .words(ProvisionWords.terminalHelp, value: ValueName.name))
    var terminal = "t1"
    @Option(help: .words(ProvisionWords.folderHelp, value: ValueName.folder), completion: .directory)
    var folder: String
    @Option(help: .words(ProvisionWords.memberHelp, value: ValueName.name))
    var member: [String] = []
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    private static let fewestMembers = 3

    func validate() throws {
        guard StationId(rawValue: station) != nil else {
            throw Complaint(.misuse, ProvisionWords.badStation(station))
        }
        guard TerminalId(rawValue: terminal) != nil else {
            throw Complaint(.misuse, ProvisionWords.badTerminal(terminal))
        }
        if let wrong = member.first(where: { MemberId(rawValue: $0) == nil }) {
            throw Complaint(.misuse, ProvisionWords.badMember(wrong))
        }
        guard Set(member).count >= Self.fewestMembers, Set(member).count == member.count else {
            throw Complaint(.misuse, ProvisionWords.fewMembers(least: Self.fewestMembers))
        }
    }

    func run() async throws {
        let place = StationFolder(path: folder)
        let setup: ElectionSetup = try place.read(self.setup)
        for file in [place.settings, place.key, place.request] where access(file, F_OK) == 0 {
            throw Complaint(.conflict, ProvisionWords.exists(file: file))
        }
        let phrase = try passphrase.fresh(for: StationWords.terminalKey, asking: asking.asking)
        if dryRun {
            return Answer(json: json).give(
                "station-provision-check", ["station": .string(station), "terminal": .string(terminal)]
            ) { [ProvisionWords.wouldMake(folder: place.path)] }
        }
        let random = SystemRandom()
        let (stationId, terminalId) = (StationId(unchecked: station), TerminalId(unchecked: terminal))
        let codes = member.map { (id: MemberId(unchecked: $0), code: MemberBook.freshCode(random: random)) }
        guard let book = MemberBook(codes: codes, random: random) else {
            throw Complaint(.failed, ProvisionWords.noMemory)
        }
        let keys = try HolderKeys(random: random)
        let settings = StationSettings(
            election: setup.election, kind: setup.kind, station: stationId, terminal: terminalId, roots: setup.roots,
            members: book)
        let request = KeyRequest(
            election: setup.election, kind: setup.kind, role: .station, subject: TerminalId(unchecked: station),
            signKey: keys.signing.verifyingKey, sealKey: keys.opening.sealingKey)
        let file = try keys.file(
            holder: "station-\(station)", kind: setup.kind, passphrase: phrase, random: random)
        do {
            try DurableFile.makeFolder(place.path, mode: 0o700)
            try DurableFile.replace(place.key, file.canonicalBytes, mode: 0o600)
            try DurableFile.replace(place.request, request.canonicalBytes)
            // Last: the folder counts as a station's from here on.
            try DurableFile.replace(place.settings, settings.canonicalBytes, mode: 0o600)
        } catch {
            unlink(place.key)
            unlink(place.request)
            throw error
        }
        report(codes, place, settings)
    }

    private func report(
        _ codes: [(id: MemberId, code: String)], _ place: StationFolder, _ settings: StationSettings
    ) {
        Answer(json: json).give(
            "station-provision",
            [
                "station": settings.station.canonical, "terminal": settings.terminal.canonical,
                "kind": .string(settings.kind.rawValue), "roots": .string(settings.roots.fingerprint),
                "request": .string(place.request),
                "members": .array(codes.map { ["id": $0.id.canonical, "code": .string($0.code)] }),
            ]
        ) { codes.map { "\($0.id)\t\($0.code)" } }
        Screen.standard.note(
            ProvisionWords.handOver(fingerprint: settings.roots.fingerprint, request: place.request))
    }
}
