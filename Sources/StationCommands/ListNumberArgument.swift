import ArgumentParser
import CommandBase
import Console
import VoterSnapshot
import Wording

/// Which voter of the list a command is about.
struct ListNumberArgument: ParsableArguments {
    @Argument(help: .words(StationWords.listNumberHelp, value: ValueName.number))
    var number: Int

    func validate() throws {
        guard (1...SnapshotLimits.number).contains(number) else {
            throw Complaint(.misuse, StationWords.listNumberRange(most: SnapshotLimits.number))
        }
    }
}
