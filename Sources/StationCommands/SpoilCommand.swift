import ArgumentParser
import ElectionModel
import VoterSnapshot

/// Takes back a voter's spoiled ballots.
struct SpoilCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spoil", abstract: "Take back a voter's spoiled ballots; the voter may be issued anew.",
        discussion: """
            Two members take the ballots back and cancel them before the voter's eyes.

            Example:
              dobush-station spoil 417 --folder /srv/1201
            """)

    @Argument(help: ArgumentHelp("The voter's list number.", valueName: "number"))
    var number: Int
    @OptionGroup var folder: FolderOption
    @OptionGroup var members: MembersOption
    @Flag(help: "Print the reply as JSON.") var json = false

    func validate() throws {
        guard (1...SnapshotLimits.number).contains(number) else {
            throw ValidationError("A list number is 1 to \(SnapshotLimits.number).")
        }
    }

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: json)
        try await talk.conclude(try members.signed(["do": "spoil", "listNumber": .int(number)]))
    }
}
