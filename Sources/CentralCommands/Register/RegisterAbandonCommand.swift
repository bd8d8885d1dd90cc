import ArgumentParser
import CommandBase
import ElectionModel
import VoterRegister

struct RegisterAbandonCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("abandon", RegisterWords.abandonAbstract, discussion: RegisterWords.abandonDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(RegisterWords.nameHelp, value: ValueName.name))
    var name: String

    @Flag(help: .words(RegisterWords.abandonDryRunHelp))
    var dryRun = false

    func run() async throws {
        let register = try await options.commission().register(passphrase: try options.passphrase())
        guard try await register.unfinishedImports().contains(name) else { throw RegisterError.noSuchImport(name) }
        if !dryRun {
            try options.confirm(RegisterWords.abandonQuestion(name: name))
            try await register.abandonImport(named: name)
        }
        options.answer.give("register-abandon", ["name": .string(name), "dryRun": .bool(dryRun)]) {
            [dryRun ? RegisterWords.wouldAbandon(name: name) : .abandoned(name: name)]
        }
    }
}
