import ArgumentParser
import CommandBase
import Console
import ElectionModel
import VoterRegister
import Wording

struct RegisterVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("verify", RegisterWords.verifyAbstract)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let register = try await options.commission().register(passphrase: try options.passphrase())
        let faults = try await register.verifyLists()
        options.answer.give("register-verify", ["faults": .array(faults.map { .string($0.text) })]) {
            faults.isEmpty ? [RegisterWords.allAsCommitted.text] : faults.map { "✗ \($0.text)" }
        }
        if !faults.isEmpty { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}
