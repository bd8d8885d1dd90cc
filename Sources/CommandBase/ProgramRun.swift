package import ArgumentParser
package import Console
import ElectionModel
import Glibc
import Wording

/// Carries out a program's command line: the same language, the same endings in every program.
package enum ProgramRun {
    /// Runs the verb that the arguments name, in the language that `--lang` or the environment asks for, and says on the
    /// screen what went wrong.
    ///
    /// - Parameters:
    ///   - root: the program's verbs.
    ///   - arguments: without the program's name.
    ///   - environment: a variable's value.
    /// - Returns: how the program ends.
    package static func run<Root: AsyncParsableCommand>(
        _ root: Root.Type, _ arguments: [String],
        environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    ) async -> ExitStatus {
        let line = SpokenLine(arguments, environment: environment)
        return await Language.$spoken.withValue(line.language) {
            let ending = ProgramEnding(root, line.arguments)
            if let fault = line.fault { return ending.failed(Complaint(.misuse, fault)) }
            if line.arguments.first == ManPages.flag { return ending.manual(line.arguments.dropFirst().first) }
            var command: any ParsableCommand
            do {
                command = try root.parseAsRoot(line.arguments)
            } catch {
                return ending.notParsed(error)
            }
            do {
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
                return .ok
            } catch {
                return ending.ended(error)
            }
        }
    }
}
