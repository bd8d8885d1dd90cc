import ArgumentParser
import ElectionModel

/// Opens the station in the morning.
struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the station: two members and the code of the signed act.",
        discussion: """
            Zero ballots are issued at this moment, and the log begins with that.

            Example:
              dobush-station open --folder /srv/1201 --code 3f2a-91bc-2
            """)

    @OptionGroup var folder: FolderOption
    @Option(help: ArgumentHelp("The list's version code, read from the signed act.", valueName: "code"))
    var code: String
    @OptionGroup var members: MembersOption
    @Flag(help: "Print the reply as JSON.") var json = false

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: json)
        try await talk.conclude(try members.signed(["do": "open", "versionCode": .string(code)]))
    }
}
