import ArgumentParser
import CommandBase
import Console
import ElectionModel

/// Clears up what happened to a voter's ballots after an interruption.
struct SettleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("settle", SettleWords.abstract, discussion: SettleWords.discussion)
    }

    /// What became of the ballots.
    enum Outcome: String, EnumerableFlag {
        case handedOver
        case spoiled

        static func help(for value: Outcome) -> ArgumentHelp? {
            switch value {
            case .handedOver: .words(SettleWords.handedOverHelp)
            case .spoiled: .words(SettleWords.spoiledHelp)
            }
        }
    }

    @OptionGroup var voter: ListNumberArgument
    @Flag var outcome: Outcome
    @OptionGroup var folder: FolderOption
    @OptionGroup var members: MembersOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: json)
        let number = voter.number
        let question: SettleWords =
            outcome == .handedOver ? .reallyHandedOver(number: number) : .reallySpoiled(number: number)
        try asking.asking.agreed(to: question)
        try await talk.conclude(
            try members.signed(
                ["do": "settle", "listNumber": .int(number), "handedOver": .bool(outcome == .handedOver)],
                asking: asking.asking))
    }
}
