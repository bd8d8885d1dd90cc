import ArgumentParser

struct ElectionGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "election", abstract: "Call an election, certify its stations, lead it through its phases.",
        subcommands: [
            ElectionNewCommand.self, ElectionCertifyCommand.self, ElectionPhaseCommand.self, ElectionStatusCommand.self,
        ])
}
