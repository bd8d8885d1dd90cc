import ArgumentParser
import Glibc
import RecordVerifier

/// `dobush-verify ledger`.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Check a ledger folder from the first entry to the result.",
        discussion: """
            Give the folder that holds the file 'checkpoint'. The program reads every entry, tells for each check \
            whether it holds, and where not, names the file, the entry and the byte. Then it shows the result of \
            each contest as it counted it itself from the station protocols.
            """)

    @Argument(help: "The ledger's folder, a copy on this computer.")
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The fingerprint of the root keys, as read aloud and printed at the ceremony: 64 hex digits.",
            valueName: "hex"))
    var rootsFingerprint: String?

    @Option(
        help: ArgumentHelp(
            "A checkpoint that you kept from an earlier visit or got from somebody else; may be given several times.",
            valueName: "file"))
    var saved: [String] = []

    @Option(
        help: ArgumentHelp(
            "Certificates in PEM of the time-stamping authorities that you trust; without it only a stamp's signature counts.",
            valueName: "file"))
    var stampAuthority: String?

    @Flag(help: "Print the report as one line of JSON, for programs.")
    var json = false

    @Flag(help: "Print the verdict only.")
    var quiet = false

    func run() throws {
        let report: VerificationReport
        do {
            report = try LedgerVerifier.verify(
                folder: folder, rootsFingerprint: rootsFingerprint, savedCheckpoints: saved,
                stampAuthorities: stampAuthority)
        } catch VerifierProblem.noLedger(let reason) {
            complain("there is no ledger here: \(reason)")
            throw ExitCode(3)
        } catch VerifierProblem.noSavedCheckpoint(let reason) {
            throw ValidationError("The value of '--saved' must be a file with a checkpoint. \(reason)")
        } catch VerifierProblem.noFile(let reason) {
            throw ValidationError("The value of '--stamp-authority' must be a file of certificates. \(reason)")
        } catch {
            throw ValidationError("The value of '--roots-fingerprint' must be 64 hex digits.")
        }
        print(json ? report.json : report.text(colour: isColourWanted, onlyVerdict: quiet), terminator: "")
        throw ExitCode(report.exitCode)
    }

    func validate() throws {
        if json && quiet { throw ValidationError("Say '--json' or '--quiet', not both.") }
    }

    /// Colour on a terminal only, and not where NO_COLOR asks for none (https://no-color.org).
    private var isColourWanted: Bool {
        let refusal = getenv("NO_COLOR")
        return isatty(STDOUT_FILENO) == 1 && (refusal == nil || refusal?.pointee == 0)
    }
}
