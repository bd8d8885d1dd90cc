package import ElectionModel
package import Sodium
package import Trust
import Wording

/// What the QR code of a paper holds: its substance and the commission's signature, for anybody to check without a
/// network (`Docs/formats/candidate-paper.md`).
package struct PaperSeal: Hashable, Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let paper: PaperKind
    package let number: PaperNumber
    /// The application's number in the ledger, from 1.
    package let application: Int
    package let contest: ContestId
    /// The candidate's full name, as it stands on the paper; empty where no register has stated it yet.
    package let name: String
    package let verdict: PaperVerdict
    package let issuedAt: Timestamp
    /// That of the whole paper; the ledger has the same.
    package let commitment: String
    /// Whose key signed: one of the commission's.
    package let key: KeyId
    private var signature: [UInt8] = []

    /// What stands before the hex digits of the code's text.
    private static let prefix = "DOBUSH-PAPER:1:"
    /// The longest text that is looked at; a QR code holds no more.
    private static let longestText = 4_296

    /// Seals a paper.
    ///
    /// - Parameters:
    ///   - paper: as it was issued.
    ///   - salt: 32 random bytes of this paper alone.
    ///   - signer: the commission's key.
    package init(_ paper: CandidatePaper, salt: [UInt8], by signer: SigningKey) {
        let subject = paper.subject
        election = subject.election
        kind = subject.kind
        self.paper = paper.paper
        number = paper.number
        application = subject.application
        contest = subject.contest
        name = subject.name?.full ?? ""
        verdict = paper.verdict
        issuedAt = paper.issuedAt
        commitment = paper.commitment(salt: salt)
        key = KeyId(signer.verifyingKey)
        signature = signer.sign(content.encoded(), as: .candidatePaper)
    }

    /// The text of the code: digits and capital letters, which every reader gives back as they are.
    package var text: String { Self.prefix + Hex.encode(canonicalBytes).uppercased() }

    /// Reads a code's text.
    ///
    /// - Throws: ``PaperSealFault/unreadable``.
    package init(text: String) throws(PaperSealFault) {
        guard text.utf8.count <= Self.longestText, text.hasPrefix(Self.prefix),
            let bytes = try? Hex.decode(String(text.dropFirst(Self.prefix.count)).lowercased()),
            let seal = try? PaperSeal(canonicalBytes: bytes)
        else { throw .unreadable }
        self = seal
    }

    /// Checks the seal without a network.
    ///
    /// - Parameter book: the published keys of the election that the paper has to be of.
    /// - Throws: ``PaperSealFault`` `.otherElection`, `.otherKind`, `.forged`.
    package func check(by book: CertificateBook) throws(PaperSealFault) {
        guard election == book.election else { throw .otherElection(election) }
        guard kind == book.kind else { throw .otherKind(kind) }
        guard case .good(let certificate) = book.standing(of: key, as: .commission, at: issuedAt),
            certificate.signKey.verifies(signature, over: content.encoded(), as: .candidatePaper)
        else { throw .forged }
    }

    /// Whether it is the seal of that very paper.
    package func covers(_ paper: CandidatePaper, salt: [UInt8]) -> Bool {
        paper.number == number && paper.commitment(salt: salt) == commitment
    }

    private var content: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "paper": .string(paper.rawValue),
            "number": number.canonical, "application": .int(application), "contest": contest.canonical,
            "name": .string(name), "verdict": .string(verdict.rawValue), "issuedAt": issuedAt.canonical,
            "commitment": .string(commitment), "key": .string(key.rawValue),
        ]
    }
}

extension PaperSeal: CanonicalCodable {
    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }

    /// Reads a seal; whose signature it bears is not looked at.
    ///
    /// - Throws: `CanonicalError.member`.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: [
            "application", "commitment", "contest", "election", "issuedAt", "key", "kind", "name", "number", "paper",
            "sig", "v", "verdict",
        ])
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        paper = try canonical.raw("paper")
        number = try canonical.value("number")
        application = try canonical.int("application", in: 1...9_999_999)
        contest = try canonical.value("contest")
        name = try canonical.string("name")
        verdict = try canonical.raw("verdict")
        issuedAt = try canonical.value("issuedAt")
        commitment = try canonical.digest("commitment")
        key = try canonical.raw("key")
        signature = try canonical.signature()
    }
}
