/// Checks the code of a paper about a candidacy against a ledger that was verified (RECORD.md, section 10).
public struct PaperVerifier {
    /// The most bytes of a code, a paper or a salt.
    public static let longestFile = 1 << 20

    private let report: VerificationReport

    /// Takes the report on a ledger of which every check holds.
    ///
    /// - Returns: nil when the ledger does not hold; then it proves nothing about a paper.
    public init?(_ report: VerificationReport) {
        guard report.isGood else { return nil }
        self.report = report
    }

    /// Reads a file that a person named.
    ///
    /// - Throws: `VerifierProblem.noFile`.
    public static func read(_ path: String) throws(VerifierProblem) -> [UInt8] {
        try OwnFile.read(path, atMost: longestFile)
    }

    /// Checks a paper.
    ///
    /// - Parameters:
    ///   - code: the text of the QR code.
    ///   - paper: the paper itself, canonical JSON, with its salt, 64 hex digits; nil where only the code is at hand.
    public func finding(_ code: [UInt8], paper: (bytes: [UInt8], salt: [UInt8])? = nil) -> PaperFinding {
        do {
            let seal = try PaperSeal(code)
            try check(seal)
            if let paper { try Self.check(paper.bytes, paper.salt, against: seal) }
            return try published(seal)
        } catch {
            return .refused(error.reason)
        }
    }

    private func check(_ seal: PaperSeal) throws(FormProblem) {
        guard seal.election == report.election else {
            throw FormProblem("it is of another election: '\(TerminalText.clean(seal.election))'")
        }
        guard seal.kind == report.kind else { throw FormProblem("it is of a \(seal.kind.rawValue) election") }
        guard let key = report.keys.key(seal.keyId) else {
            throw FormProblem("it is forged: key \(seal.keyId) is none of this election's")
        }
        guard report.keys.stands(seal.keyId, as: Role.commission.rawValue, at: seal.issuedAt) else {
            throw FormProblem(report.keys.weakness(of: seal.keyId, as: Role.commission.rawValue))
        }
        guard seal.isSigned(by: key) else { throw FormProblem("it is forged: the commission did not sign this") }
    }

    /// Whether these bytes are that paper.
    private static func check(_ bytes: [UInt8], _ salt: [UInt8], against seal: PaperSeal) throws(FormProblem) {
        guard let salt = Digest(hex: String(decoding: salt.prefix(64), as: UTF8.self)) else {
            throw FormProblem("the salt is not 64 lower-case hex digits")
        }
        guard Digest.of(salt.bytes, bytes) == seal.commitment else {
            throw FormProblem("the file and the salt are not those of this paper")
        }
        guard let value = try? CanonicalParser.parse(bytes), case .object(let members) = value else {
            throw FormProblem("the paper is not canonical JSON")
        }
        for (key, text) in [("number", seal.number), ("paper", seal.paper.rawValue), ("verdict", seal.verdict)] {
            guard case .string(text)? = members.first(where: { $0.key == key })?.value else {
                throw FormProblem("'\(key)' of the paper is not what its code says")
            }
        }
    }

    /// What the ledger says about it.
    private func published(_ seal: PaperSeal) throws(FormProblem) -> PaperFinding {
        guard seal.application <= report.applications.count else {
            throw FormProblem("the ledger has no application \(seal.application)")
        }
        let application = report.applications[seal.application - 1]
        guard application.contest == seal.contest else {
            throw FormProblem("application \(seal.application) of the ledger is for another contest")
        }
        let papers =
            switch seal.paper {
            case .receipt: [application.receipt]
            case .conclusion, .summary: application.conclusions
            case .decision: application.decisions
            }
        // The newest: the same commitment may stand there again.
        guard let paper = papers.last(where: { $0.commitment == seal.commitment }) else {
            throw FormProblem("the ledger has no such \(seal.paper.rawValue) on application \(seal.application)")
        }
        guard paper.registered == nil || paper.registered == (seal.verdict == "registered") else {
            throw FormProblem("entry \(paper.entry) of the ledger decides otherwise")
        }
        return paper.counts
            ? .good(lines: seal.lines, entry: paper.entry) : .outdated(lines: seal.lines, entry: paper.entry)
    }
}
