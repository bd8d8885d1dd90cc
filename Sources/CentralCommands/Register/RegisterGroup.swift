import ArgumentParser
import CommandBase

struct RegisterGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "register", RegisterWords.group,
            subcommands: [
                RegisterImportCommand.self, RegisterAbandonCommand.self, RegisterListCommand.self,
                RegisterStatusCommand.self,
                RegisterVerifyCommand.self,
            ])
    }
}
