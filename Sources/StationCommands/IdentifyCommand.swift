import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Wording

/// One voter at the desk, from the PIN to the ballots or the refusal.
struct IdentifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("identify", IdentifyWords.abstract, discussion: IdentifyWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @Flag(help: .words(IdentifyWords.fingerOnlyHelp)) var fingerOnly = false
    @Flag(help: .words(IdentifyWords.unitHelp)) var unit = false
    @Option(help: .words(IdentifyWords.secondsHelp, value: ValueName.seconds))
    var seconds = 20
    @OptionGroup var members: MembersOption
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func validate() throws {
        guard (1...30).contains(seconds) else { throw Complaint(.misuse, IdentifyWords.secondsRange) }
    }

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: json)
        var request: [String: CanonicalValue] = ["do": "begin"]
        if unit, !fingerOnly {
            request = ["do": "read-document", "seconds": .int(seconds)]
        } else if !fingerOnly {
            let digits = try TerminalInput.answer(IdentifyWords.pin).filter { !$0.isWhitespace }
            guard Pin(digits) != nil else { throw Complaint(.misuse, IdentifyWords.badPin) }
            request["pin"] = .string(digits)
        }
        let desk = IdentifyDialogue(talk: talk, members: members, seconds: seconds, printsReceipt: unit)
        try await DeskTalk.conclude(desk.run(first: try await talk.tell(.object(request))))
    }
}
