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

/// Makes a station's folder: its keys, its settings, its members' codes.
struct ProvisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provision", abstract: "Make a new station's folder on this terminal.",
        discussion: """
            Makes this terminal's private keys and a file request.json with the public ones. Bring that file to the \
            commission: it certifies the keys, and seals the station's voter list to them.

            Each member of the station's commission gets a code, shown once. Two members together open the station, \
            decide about voters whose fingers cannot be read, and close it.

            Example:
              dobush-station provision --setup setup.json --station 1201 --folder /srv/1201 \\
                --member chair --member secretary --member member-3
            """)

    @Option(help: ArgumentHelp("The election's setup file, from the commission.", valueName: "file"))
    var setup: String
    @Option(help: ArgumentHelp("The station's number, such as 1201.", valueName: "id"))
    var station: String
    @Option(help: ArgumentHelp("The name of this terminal at the station.", valueName: "id"))
    var terminal = "t1"
    @Option(help: ArgumentHelp("The folder to make.", valueName: "folder"))
    var folder: String
    @Option(help: ArgumentHelp("A member's short name (a-z, 0-9, -); at least three members.", valueName: "name"))
    var member: [String] = []
    @OptionGroup var passphrase: PassphraseOption
    @Flag(help: "Check everything, make nothing.") var dryRun = false
    @Flag(help: "Print the result as JSON.") var json = false

    private static let fewestMembers = 3

    func validate() throws {
        guard StationId(rawValue: station) != nil else {
            throw ValidationError("\(station) is not a station's id: a-z, 0-9, - _ . only")
        }
        guard TerminalId(rawValue: terminal) != nil else {
            throw ValidationError("\(terminal) is not a terminal's id: a-z, 0-9, - _ . only")
        }
        if let wrong = member.first(where: { MemberId(rawValue: $0) == nil }) {
            throw ValidationError("\(wrong) is not a member's short name: a-z, 0-9, - _ . only, such as chair")
        }
        guard Set(member).count >= Self.fewestMembers, Set(member).count == member.count else {
            throw ValidationError("name at least \(Self.fewestMembers) different members, each with --member")
        }
    }

    func run() async throws {
        let place = StationFolder(path: folder)
        let setup: ElectionSetup = try place.read(self.setup)
        for file in [place.settings, place.key, place.request] where access(file, F_OK) == 0 {
            throw Complaint(.conflict, "\(file) exists already; a station's folder is never overwritten")
        }
        let phrase = try passphrase.fresh(for: StationFolder.keyName)
        if dryRun {
            Screen.standard.note("Nothing was made (--dry-run). Everything needed is there.")
            return
        }
        let random = SystemRandom()
        let (stationId, terminalId) = (StationId(unchecked: station), TerminalId(unchecked: terminal))
        let codes = member.map { (id: MemberId(unchecked: $0), code: MemberBook.freshCode(random: random)) }
        guard let book = MemberBook(codes: codes, random: random) else {
            throw Complaint(.failure, "there is not enough memory to protect the members' codes")
        }
        let keys = try HolderKeys(random: random)
        let settings = StationSettings(
            election: setup.election, kind: setup.kind, station: stationId, terminal: terminalId, roots: setup.roots,
            members: book)
        let request = KeyRequest(
            election: setup.election, kind: setup.kind, subject: stationId, signKey: keys.signing.verifyingKey,
            sealKey: keys.opening.sealingKey)
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
        if json {
            Screen.standard.out([
                "format": "dobush station provisioned v1", "station": settings.station.canonical,
                "terminal": settings.terminal.canonical, "kind": .string(settings.kind.rawValue),
                "roots": .string(settings.roots.fingerprint), "request": .string(place.request),
                "members": .array(codes.map { ["id": $0.id.canonical, "code": .string($0.code)] }),
            ])
        } else {
            for (id, code) in codes { Screen.standard.out("\(id)\t\(code)") }
        }
        Screen.standard.note(
            """
            Hand these codes over in closed envelopes, one to each member. They are shown this once and kept nowhere.
            Compare the roots' fingerprint with the one that the commission reads aloud:
              \(settings.roots.fingerprint)
            Bring \(place.request) to the commission.
            """)
    }
}
