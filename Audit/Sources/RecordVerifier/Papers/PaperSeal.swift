/// What the code of a paper about a candidacy holds (RECORD.md, section 10).
struct PaperSeal {
    /// What a paper is: the type of the entry that commits to it follows.
    enum Kind: String {
        case receipt, conclusion, summary, decision
    }

    /// The longest text that a QR code holds.
    static let longestText = 4296

    private static let prefix = "DOBUSH-PAPER:1:"
    private static let context = "dobush candidate paper v1\n"
    private static let verdicts: Set<String> = [
        "received", "complies", "does-not-comply", "open", "registered", "refused", "excluded", "withdrawn",
    ]

    let election: String
    let kind: ElectionKind
    let paper: Kind
    let number: String
    /// The application's number in the ledger, from 1.
    let application: Int
    let contest: String
    let name: String
    let verdict: String
    /// In milliseconds since 1970 UTC.
    let issuedAt: Int64
    let commitment: Digest
    let keyId: String
    private let signature: [UInt8]
    private let signedText: [UInt8]

    /// Reads the text of a code; blanks and line ends around it do not matter.
    ///
    /// - Throws: `FormProblem` when it is none. Whose signature it bears is not looked at.
    init(_ text: [UInt8]) throws(FormProblem) {
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let text = text.drop(while: blanks.contains)
        let code = text.prefix(text.count - text.reversed().prefix(while: blanks.contains).count)
        guard code.count <= Self.longestText, code.starts(with: Self.prefix.utf8) else {
            throw FormProblem("this is not the text of a paper's code: it begins with '\(Self.prefix)'")
        }
        let digits = code.dropFirst(Self.prefix.utf8.count)
        // Capital letters alone: one paper has one code.
        guard !digits.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
            let bytes = Hex.bytes(digits.map { $0 >= UInt8(ascii: "A") ? $0 | 0x20 : $0 }),
            let value = try? CanonicalParser.parse(bytes)
        else { throw FormProblem("the code's text was cut off or changed") }
        let reader = try ObjectReader(
            value, "the code", "application", "commitment", "contest", "election", "issuedAt", "key", "kind", "name",
            "number", "paper", "sig", "v", "verdict")
        try reader.requireVersion()
        election = try reader.identifier("election")
        kind = try reader.choice("kind", of: ElectionKind.self)
        paper = try reader.choice("paper", of: Kind.self)
        number = try reader.identifier("number")
        application = Int(try reader.integer("application", in: 1...9_999_999))
        contest = try reader.identifier("contest")
        name = try reader.string("name")
        verdict = try reader.string("verdict")
        guard Self.verdicts.contains(verdict) else { throw FormProblem("'verdict' of the code is unknown") }
        issuedAt = try reader.time("issuedAt")
        commitment = try reader.digest("commitment")
        keyId = try reader.keyId("key")
        signature = try reader.signature("sig")
        signedText = Array(Self.context.utf8) + value.without("sig").canonicalBytes()
    }

    /// Whether the key signed what the code says.
    func isSigned(by key: SigningKey) -> Bool { key.verifies(signature, over: signedText) }

    /// What stands on the paper, for a person who compares.
    var lines: [String] {
        [
            "paper: \(paper.rawValue) No. \(number)", "election: \(election) (\(kind.rawValue))",
            "contest: \(contest)", "application: \(application)", "name: \(name.isEmpty ? "-" : name)",
            "verdict: \(verdict)",
        ].map { TerminalText.wrapped($0, indent: 4) }
    }
}
