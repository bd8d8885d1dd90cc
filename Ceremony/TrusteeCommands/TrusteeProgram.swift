import CHost
import CommandBase
package import Console

/// The program `dobush-trustee`.
package enum TrusteeProgram {
    /// Keeps this process's secrets out of core dumps, other programs' sight and the swap, as far as the system lets it:
    /// a machine for a ceremony has no swap anyway (`Ceremony/SCRIPT.md`).
    package static func shieldMemory() {
        _ = dobush_forbid_dumps()
        _ = dobush_lock_pages()
    }

    /// Carries out a command line.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Returns: how it ended.
    package static func run(_ arguments: [String]) async -> ExitStatus {
        await ProgramRun.run(TrusteeCommand.self, arguments)
    }
}
