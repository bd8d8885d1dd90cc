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
            let holder = "\(statement.role.rawValue)/\(statement.subject)"
            table.add(["\(index + 1)", holder, "\(statement.keyId)", Self.words(statement).text])
        }
        return table.lines()
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
        case .revocation(let revocation): .revokes(revocation.reason, since: BishkekTime(revocation.from).date)
        }
    }
}
