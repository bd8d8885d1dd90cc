import ArgumentParser
import RecordVerifier

/// `dobush-verify ledger`.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Check a ledger from the first entry to the result.",
        discussion: """
            Give the folder that holds the file 'checkpoint', its archive, or the web address where it lies. The program reads every \
            entry, tells for each check whether it holds, and where not, names the file, the entry and the byte. Then it \
            shows the result of each contest as it counted it itself from the station protocols.

            From an address the files are fetched by the program curl into the folder of '--copy'; what lies there is not \
            fetched again. Everything is believed only after it was checked.
            """)

    @OptionGroup var options: LedgerOptions

    func run() throws {
        try options.run(includesRemote: false)
    }
}
