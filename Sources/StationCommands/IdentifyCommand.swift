import ArgumentParser
import Console
import ElectionModel
import StationDesk

/// One voter at the desk, from the PIN to the ballots or the refusal.
struct IdentifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identify", abstract: "Identify a voter and issue the ballots.",
        discussion: """
            Asks for the PIN from the document (nothing is shown of it in any log), then for a finger. When the voter \
            is identified, compare name and photo and type the word issue; then hand the ballots over and type done.

            When the fingers cannot be read, two members decide by document and photo.

            Examples:
              dobush-station identify --folder /srv/1201
              dobush-station identify --folder /srv/1201 --finger-only
            """)

    @OptionGroup var folder: FolderOption
    @Flag(help: "Without a document: search the list by fingers.") var fingerOnly = false
    @Option(help: ArgumentHelp("How long the reader waits for a finger, 1 to 30.", valueName: "seconds"))
    var seconds = 20
    @OptionGroup var members: MembersOption
    @Flag(help: "Print events and replies as lines of JSON.") var json = false

    func validate() throws {
        guard (1...30).contains(seconds) else { throw ValidationError("--seconds is 1 to 30") }
    }

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: json)
        var request: [String: CanonicalValue] = ["do": "begin"]
        if !fingerOnly {
            let digits = try TerminalInput.answer("PIN:").filter { !$0.isWhitespace }
            guard Pin(digits) != nil else {
                throw Complaint(.usage, "a PIN has 14 digits and begins with 1 or 2 and the birth date")
            }
            request["pin"] = .string(digits)
        }
        let desk = IdentifyDialogue(talk: talk, members: members, seconds: seconds)
        try await DeskTalk.conclude(desk.run(first: try await talk.tell(.object(request))))
    }
}
