import ElectionModel
import Sodium

/// A paper as it lies sealed in the database.
struct ShelvedPaper {
    /// What it is for: a newer paper of the same purpose takes its place.
    struct Purpose: Hashable {
        let paper: PaperKind
        let source: SourceId?
    }

    let paper: CandidatePaper
    /// 32 bytes.
    let salt: [UInt8]
    let seal: PaperSeal
    /// Of a conclusion.
    let source: SourceId?
    /// The commitment of the paper whose place it takes, of a conclusion or a summary.
    let replaces: String?

    init(paper: CandidatePaper, salt: [UInt8], seal: PaperSeal, source: SourceId?, replaces: String?) {
        self.paper = paper
        self.salt = salt
        self.seal = seal
        self.source = source
        self.replaces = replaces
    }

    var purpose: Purpose { Purpose(paper: paper.paper, source: source) }

    /// What the ledger gets of it.
    var commitment: PaperCommitment {
        let subject: PaperCommitment.Subject =
            switch paper.paper {
            case .receipt: .application(paper.subject.contest)
            case .conclusion, .summary: .conclusion(replaces: replaces)
            case .decision: .decision(registered: paper.verdict == .registered)
            }
        return PaperCommitment(subject: subject, application: paper.subject.application, commitment: seal.commitment)
    }
}

extension ShelvedPaper: CanonicalCodable {
    init(canonical: CanonicalValue) throws(CanonicalError) {
        paper = try canonical.value("paper")
        guard let salt = try? Hex.decode(try canonical.string("salt"), count: 32) else {
            throw .member("salt", expected: "32 bytes in hex")
        }
        self.salt = salt
        seal = try canonical.value("seal")
        source = try canonical.optionalValue("source")
        replaces = canonical["replaces"] == .null ? nil : try canonical.digest("replaces")
    }

    var canonical: CanonicalValue {
        [
            "paper": paper.canonical, "salt": .string(Hex.encode(salt)), "seal": seal.canonical,
            "source": source?.canonical ?? .null, "replaces": replaces.map(CanonicalValue.string) ?? .null,
        ]
    }
}
