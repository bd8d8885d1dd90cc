import ArgumentParser
import Glibc
import RecordVerifier

/// `dobush-verify paper`.
struct PaperCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper",
        abstract: "Check a paper about a candidate: a receipt, a conclusion, a summary or a decision.",
        discussion: """
            Read the QR code of the paper with a telephone and give its text on standard input, or in a file. First the \
            whole ledger is checked, as 'ledger' does. Then the paper: the commission has signed it, for this election, \
            and the ledger commits to it and to nothing newer in its place.

            Compare what is printed with the paper: name, number and verdict.

            Who has the paper's own file and its salt, gives both: then every word of it is checked, not its code alone.

            It exits with 0 when the paper counts, 5 when a newer one has taken its place, and 6 when it proves nothing.

            Example:
              zbarimg --quiet --raw -Sdisable -Sqrcode.enable paper.png | dobush-verify paper ledger/
            """)

    @OptionGroup var options: LedgerOptions

    @Option(help: ArgumentHelp("The text of the code; without it, it is read from standard input.", valueName: "file"))
    var code: String?

    @Option(help: ArgumentHelp("The paper itself: canonical JSON; '--salt' goes with it.", valueName: "file"))
    var paper: String?

    @Option(help: ArgumentHelp("The paper's salt: 64 hex digits.", valueName: "file"))
    var salt: String?

    func validate() throws {
        guard (paper == nil) == (salt == nil) else { throw ValidationError("Give '--paper' and '--salt' together.") }
        guard !options.json else { throw ValidationError("'--json' is not for papers.") }
    }

    func run() throws {
        let text: [UInt8]
        let content: (bytes: [UInt8], salt: [UInt8])?
        do {
            text = try code.map(PaperVerifier.read) ?? Self.standardInput()
            content = try paper.flatMap { paper in
                try salt.map { (bytes: try PaperVerifier.read(paper), salt: try PaperVerifier.read($0)) }
            }
        } catch VerifierProblem.noFile(let reason) {
            throw ValidationError("A file that you named cannot be used: \(reason)")
        }
        let report = try options.report(includesRemote: false)
        guard let verifier = PaperVerifier(report) else {
            print(report.text(colour: options.isColourWanted, onlyVerdict: options.quiet), terminator: "")
            print("✗ FAIL: the ledger does not hold, and proves nothing about the paper")
            throw ExitCode(report.exitCode)
        }
        switch verifier.finding(text, paper: content) {
        case .good(let lines, let entry):
            print("✓ PASS: the commission signed this paper, and entry \(entry) of the ledger has it")
            show(lines)
            if !options.quiet {
                print(paper == nil ? "Compare this with the paper." : "Every word of the file is that of the paper.")
            }
        case .outdated(let lines, let entry):
            print("✗ OUTDATED: the paper of entry \(entry) was good once; a newer one has taken its place")
            show(lines)
            throw ExitCode(5)
        case .refused(let reason):
            print("✗ FAIL: \(reason)")
            throw ExitCode(6)
        }
    }

    private func show(_ lines: [String]) {
        guard !options.quiet else { return }
        for line in lines { print("  " + line) }
    }

    private static func standardInput() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: PaperVerifier.longestFile)
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes {
                Glibc.read(STDIN_FILENO, $0.baseAddress?.advanced(by: count), $0.count - count)
            }
            guard more > 0 else { break }
            count += more
        }
        return Array(bytes[..<count])
    }
}
