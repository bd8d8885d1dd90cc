import ArgumentParser

/// The program's root command.
struct DobushVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dobush-verify",
        abstract: "Check the public record of an election yourself.",
        discussion: """
            Nothing is believed because someone says so: every signature, hash and sum is computed again from the \
            published files. A ledger at a web address is fetched by the program curl; without one no network is used.

            It exits with 0 when all checks hold, 6 when one fails, 3 when there is no ledger at the place named, \
            and 2 when it was called wrongly.
            """,
        subcommands: [LedgerCommand.self, RemoteCommand.self, ReceiptCommand.self, PaperCommand.self])
}
