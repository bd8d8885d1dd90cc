package import ArgumentParser
import Console

/// The election commission's program.
package struct DobushCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "dobush",
        abstract: "Prepare, hold and count an election with biometric identification of every voter.",
        discussion: """
            All commands work on one folder that holds the election: its definition, keys, register, ledger and
            snapshots. Begin with `dobush election new`, or see a whole election at once with `dobush demo`.

            Exit codes: 0 done, 1 error, 2 wrong usage, 3 not found, 4 no permission or a bad signature, 5 conflict,
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

    /// Runs the program with the process's arguments and ends the process.
    package static func start() async -> Never {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            exit()
        } catch let error where Complaint(explaining: error) != nil {
            let complaint = Complaint(explaining: error)
            Screen.standard.endProgress()
            Screen.standard.note("dobush: \(complaint?.description ?? "")")
            exit(withError: ExitCode(complaint?.status.rawValue ?? 1))
        } catch {
            // Help, version and wrong usage: the argument parser words and codes them.
            let code = exitCode(for: error)
            if code == .success { exit(withError: error) }
            Screen.standard.note(fullMessage(for: error))
            exit(withError: ExitCode(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue))
        }
    }
}
