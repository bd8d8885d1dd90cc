import ArgumentParser
import Glibc
import RecordVerifier

/// What an observer says about a ledger that is to be checked, and the check.
struct LedgerOptions: ParsableArguments {
    @Argument(help: "The ledger's folder, its archive (.tar), or its address (https://…).")
    var ledger: String

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
            "Another place of the same ledger, which must tell the same; may be given several times.",
            valueName: "folder|address"))
    var second: [String] = []

    @Option(
        help: ArgumentHelp(
            "Certificates in PEM of the time-stamping authorities that you trust; without it only a stamp's signature counts.",
            valueName: "file"))
    var stampAuthority: String?

    @Option(
        help: ArgumentHelp(
            "Remember here how far everything held: signatures before that are not checked again, also after an interruption.",
            valueName: "file"))
    var state: String?

    @Option(help: ArgumentHelp("The folder for what is fetched from an address.", valueName: "folder"))
    var copy = "ledger-copy"

    @Option(
        help: ArgumentHelp(
            "The folder for signed notes that contradict each other, if there are any.", valueName: "folder"))
    var evidence = "ledger-evidence"

    @Flag(help: "Print the report as one line of JSON, for programs.")
    var json = false

    @Flag(help: "Print the verdict only.")
    var quiet = false

    /// Checks the ledger, prints the report and ends the program.
    ///
    /// - Parameter includesRemote: whether remote voting is checked too.
    func run(includesRemote: Bool) throws {
        let report = try report(includesRemote: includesRemote)
        print(json ? report.json : report.text(colour: isColourWanted, onlyVerdict: quiet), terminator: "")
        throw ExitCode(report.exitCode)
    }

    /// Checks the ledger.
    ///
    /// - Parameter includesRemote: whether remote voting is checked too.
    /// - Throws: `ExitCode` 3 without a ledger, `ValidationError`.
    func report(includesRemote: Bool) throws -> VerificationReport {
        var request = request
        request.includesRemote = includesRemote
        do {
            return try LedgerVerifier.verify(request)
        } catch VerifierProblem.noLedger(let reason) {
            complain("there is no ledger here: \(reason)")
            throw ExitCode(3)
        } catch VerifierProblem.noSavedCheckpoint(let reason) {
            throw ValidationError("The value of '--saved' must be a file with a checkpoint. \(reason)")
        } catch VerifierProblem.noFile(let reason) {
            throw ValidationError("A file that you named cannot be used: \(reason)")
        } catch {
            throw ValidationError("The value of '--roots-fingerprint' must be 64 hex digits.")
        }
    }

    func validate() throws {
        if json && quiet { throw ValidationError("Say '--json' or '--quiet', not both.") }
    }

    private var request: VerificationRequest {
        var request = VerificationRequest(place: ledger)
        request.rootsFingerprint = rootsFingerprint
        request.saved = saved
        request.second = second
        request.stampAuthorities = stampAuthority
        request.state = state
        request.copy = copy
        request.evidence = evidence
        if isatty(STDERR_FILENO) == 1, !quiet { request.progress = Self.show }
        return request
    }

    /// One line on the terminal, written over each time and wiped at the end.
    private static func show(_ done: Int, of size: Int) {
        let line = done < size ? "\r\(done) of \(size) entries checked" : "\r\u{1B}[K"
        let bytes = Array(line.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    /// Colour on a terminal only, and not where NO_COLOR asks for none (https://no-color.org).
    var isColourWanted: Bool {
        let refusal = getenv("NO_COLOR")
        return isatty(STDOUT_FILENO) == 1 && (refusal == nil || refusal?.pointee == 0)
    }
}
