import ArgumentParser
import RecordVerifier

/// `dobush-verify remote`.
struct RemoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remote",
        abstract: "Check remote voting, from the trustees' keys to the votes.",
        discussion: """
            Checks the whole ledger as 'ledger' does and, besides, all that voters and trustees of remote voting left in \
            it: every key, ballot, proof and share, under the names V1 to V30 of RECORD-remote.md. A failure is told with \
            its entry, message, contest and option.

            Give the ledger's folder, its address, or its archive (.tar). Proofs are checked on all processors; with \
            '--state' an interrupted run goes on where it was.
            """)

    @OptionGroup var options: LedgerOptions

    func run() throws {
        try options.run(includesRemote: true)
    }
}
