import ArgumentParser

struct LedgerGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "The public ledger: what it holds, and appending signed statements.",
        discussion: "Whoever does not trust the commission runs dobush-verify on the folder ledger/public instead.",
        subcommands: [LedgerListCommand.self, LedgerAppendCommand.self])
}
