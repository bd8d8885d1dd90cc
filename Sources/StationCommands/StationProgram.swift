import CommandBase
package import Console

/// The program `dobush-station`.
package enum StationProgram {
    /// Carries out a command line.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Returns: how it ended.
    package static func run(_ arguments: [String]) async -> ExitStatus {
        await ProgramRun.run(StationCommand.self, arguments)
    }
}
