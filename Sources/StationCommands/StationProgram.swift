import ArgumentParser

/// The program `dobush-station`.
package enum StationProgram {
    /// Carries out a command line.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Returns: how it ended.
    package static func run(_ arguments: [String]) async -> StationExit {
        do {
            var command = try StationCommand.parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .ok
        } catch let code as ExitCode {
            return StationExit(rawValue: code.rawValue) ?? .failed
        } catch  where StationCommand.exitCode(for: error) == .success {
            StationOutput.data(StationCommand.fullMessage(for: error))
            return .ok
        } catch  where StationCommand.exitCode(for: error) == .validationFailure {
            StationOutput.note(StationCommand.fullMessage(for: error))
            return .usage
        } catch {
            let failure = StationFailure(error)
            StationOutput.note("dobush-station: \(failure.sentence)")
            return failure.exit
        }
    }
}
