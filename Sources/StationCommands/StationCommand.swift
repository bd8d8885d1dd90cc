import ArgumentParser

/// The verbs of `dobush-station`.
struct StationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dobush-station", abstract: "Runs a polling station: list, fingers, ballots, protocol.",
        discussion: """
            In the order of an election:
              provision   once, when the terminal is set up
              import      when the voter list arrives
              run         in a window of its own, all day
              open        in the morning, with two members
              identify    for each voter
              close       in the evening, after the count
              export      to take the results away

            Exit codes: 0 done · 1 error · 2 wrong use · 3 not found · 4 not allowed, or signature not good · \
            5 contradicts what is there · 6 a check failed.
            """,
        subcommands: [
            ProvisionCommand.self, ImportCommand.self, RunCommand.self, OpenCommand.self, IdentifyCommand.self,
            SettleCommand.self, SpoilCommand.self, StatusCommand.self, CloseCommand.self, ExportCommand.self,
        ])
}
