package import ArgumentParser
package import Console

/// Carries out a program's command line: the same endings in every program.
package enum ProgramRun {
    /// Runs the verb that the arguments name, and says on the screen what went wrong.
    ///
    /// - Parameters:
    ///   - root: the program's verbs.
    ///   - arguments: without the program's name.
    ///   - complaint: the sentence and exit status for an error of the program's own; `nil` for one that is not.
    /// - Returns: how the program ends.
    package static func run<Root: AsyncParsableCommand>(
        _ root: Root.Type, _ arguments: [String], complaint: (any Error) -> Complaint?
    ) async -> ExitStatus {
        let screen = Screen.standard
        do {
            var command = try root.parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .ok
        } catch let code as ExitCode {
            return ExitStatus(rawValue: code.rawValue) ?? .failure
        } catch  where root.exitCode(for: error) == .success {
            screen.out(root.fullMessage(for: error))
            return .ok
        } catch  where root.exitCode(for: error) == .validationFailure {
            screen.note(root.fullMessage(for: error))
            return .usage
        } catch {
            let complaint =
                complaint(error) ?? Complaint(.failure, root.message(for: error))
            screen.endProgress()
            screen.note("\(root.configuration.commandName ?? ""): \(complaint)")
            return complaint.status
        }
    }
}
