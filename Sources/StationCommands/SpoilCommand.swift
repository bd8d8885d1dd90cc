import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk

/// Takes back a voter's spoiled ballots.
struct SpoilCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("spoil", SpoilWords.abstract, discussion: SpoilWords.discussion)
    }

    @OptionGroup var voter: ListNumberArgument
    @OptionGroup var folder: FolderOption
    @OptionGroup var members: MembersOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: json)
        try asking.asking.agreed(to: SpoilWords.really(number: voter.number))
        try await talk.conclude(
            try members.signed(["do": "spoil", "listNumber": .int(voter.number)], asking: asking.asking))
    }
}
