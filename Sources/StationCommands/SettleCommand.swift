import ArgumentParser
import ElectionModel
import VoterSnapshot

/// Clears up what happened to a voter's ballots after an interruption.
struct SettleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "After an interruption: say whether a voter got the issued ballots.",
        discussion: """
            Two members look at the voter's signature in the paper list and at the stock of ballots.

            Examples:
              dobush-station settle 417 --handed-over --folder /srv/1201
              dobush-station settle 417 --spoiled --folder /srv/1201
            """)

    /// What became of the ballots.
    enum Outcome: String, EnumerableFlag {
        case handedOver
        case spoiled

        static func help(for value: Outcome) -> ArgumentHelp? {
            switch value {
            case .handedOver: "The voter has the ballots."
            case .spoiled: "The voter does not have them; they are spoiled and the voter may be issued anew."
            }
        }
    }

    @Argument(help: ArgumentHelp("The voter's list number.", valueName: "number"))
    var number: Int
    @Flag var outcome: Outcome
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
        try await talk.conclude(
            try members.signed([
                "do": "settle", "listNumber": .int(number), "handedOver": .bool(outcome == .handedOver),
            ]))
    }
}
