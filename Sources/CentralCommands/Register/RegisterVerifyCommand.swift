import ArgumentParser
import Console
import ElectionModel
import VoterRegister

struct RegisterVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Recompute every stored list and compare it with what was committed to.")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let register = try await options.commission().register(passphrase: try options.passphrase())
        let faults = try await register.verifyLists()
        Answer(options).give("register-verify", ["faults": .array(faults.map { .string("\($0)") })]) {
            faults.isEmpty ? ["All lists are as they were committed to."] : faults.map { "✗ \($0)" }
        }
        if !faults.isEmpty { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}
