import Ceremony
import Console
import ElectionModel
import Trust
import Wording

/// What a bundle says, statement by statement: what the holders of the roots will read before they sign.
struct BundleTable {
    private let bundle: RootBundle

    init(_ bundle: RootBundle) { self.bundle = bundle }

    var lines: [String] {
        var table = TextTable([BundleWords.number, KeysWords.holder, KeysWords.key, BundleWords.says], right: [0])
        for (index, statement) in bundle.statements.enumerated() {
            table.add([
                "\(index + 1)", "\(Self.holder(of: statement))", "\(statement.keyId)", Self.words(statement).text,
            ])
        }
        let reasons = bundle.revocations.map { revocation in
            KeysWords.because(KeyHolder(revocation), revocation.keyId, revocation.reason, since: revocation.from)
        }
        return table.lines() + reasons.map { "  \($0.text)" }
    }

    /// As it stands in answers.
    var members: [String: CanonicalValue] {
        [
            "election": bundle.election.canonical, "kind": .string(bundle.kind.rawValue),
            "statements": .int(bundle.statements.count),
            "certificates": .array(bundle.certificates.map { Self.canonical(.certificate($0)) }),
            "revocations": .array(bundle.revocations.map { Self.canonical(.revocation($0)) }),
        ]
    }

    private static func canonical(_ statement: RootStatement) -> CanonicalValue {
        [
            "role": .string(statement.role.rawValue), "subject": .string(statement.subject),
            "keyId": .string(statement.keyId.rawValue),
        ]
    }

    private static func words(_ statement: RootStatement) -> BundleWords {
        switch statement {
        case .certificate(let certificate): .certifies(until: BishkekTime(certificate.notAfter).date)
        case .revocation: .revokes
        }
    }

    private static func holder(of statement: RootStatement) -> KeyHolder {
        switch statement {
        case .certificate(let certificate): KeyHolder(certificate)
        case .revocation(let revocation): KeyHolder(revocation)
        }
    }
}
