package import ArgumentParser
import CommandBase
package import Console

/// The election commission's program.
package struct DobushCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "dobush",
        abstract: "Prepare, hold and count an election with biometric identification of every voter.",
        discussion: """
            All commands work on one folder that holds the election: its definition, keys, register, ledger and \
            snapshots. Begin with `dobush election new`, or see a whole election at once with `dobush demo`.

            Exit codes: 0 done, 1 error, 2 wrong usage, 3 not found, 4 no permission or a bad signature, 5 conflict, \
            6 a check failed, 7 done in part.
            """,
        subcommands: subcommands)

    package init() {}

    private static var subcommands: [any ParsableCommand.Type] {
        var all: [any ParsableCommand.Type] = [
            ElectionGroup.self, RegisterGroup.self, BiometricsGroup.self, SnapshotGroup.self, LedgerGroup.self,
            ProtocolGroup.self, TabulateCommand.self,
        ]
        #if Training
            all.append(DemoCommand.self)
        #endif
        return all
    }

    /// Carries out a command line.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Returns: how it ended.
    package static func run(_ arguments: [String]) async -> ExitStatus {
        await ProgramRun.run(Self.self, arguments) { Complaint(explaining: $0) }
    }
}
