import ArgumentParser

struct RegisterGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "The register of voters: import, lists, checks.",
        subcommands: [
            RegisterImportCommand.self, RegisterListCommand.self, RegisterStatusCommand.self,
            RegisterVerifyCommand.self,
        ])
}
