import Candidacy
import ElectionModel
import Ledger
import Sodium

/// Publishes commitments in the election's ledger. It is opened for this moment alone: who serves or writes the ledger
/// meanwhile is waited for by publishing again later.
struct LedgerCommitments: CommitmentLedger {
    private let path: String
    private let passphrase: SecretBytes

    init(folder: CommissionFolder, passphrase: SecretBytes) {
        path = folder.path
        self.passphrase = passphrase
    }

    /// - Throws: `LedgerError`, `Complaint`.
    func publish(_ commitments: [PaperCommitment]) async throws -> [Int] {
        // A service runs for weeks; meanwhile the ballots may have changed the definition that is in force.
        let folder = try CommissionFolder(path: path)
        let ledger = try await folder.ledger(passphrase: passphrase)
        let key = try await folder.commissionKey(for: ledger, passphrase: passphrase)
        // The same commitment is the same submission, which the ledger takes once.
        let submissions = commitments.map {
            Submission(election: folder.definition.election, type: $0.type, body: $0.body, key: key)
        }
        return try await ledger.append(submissions).map(\.seq)
    }
}

extension PaperCommitment {
    fileprivate var type: EntryType {
        switch subject {
        case .application: .candidateApplication
        case .conclusion: .candidateConclusion
        case .decision: .candidateDecision
        }
    }

    /// What stands in the entry (`Audit/RECORD.md`, section 3).
    fileprivate var body: CanonicalValue {
        switch subject {
        case .application(let contest):
            ["v": 1, "number": .int(application), "contest": contest.canonical, "commitment": .string(commitment)]
        case .conclusion(let replaces):
            [
                "v": 1, "application": .int(application), "commitment": .string(commitment),
                "replaces": replaces.map(CanonicalValue.string) ?? .null,
            ]
        case .decision(let registered):
            [
                "v": 1, "application": .int(application), "commitment": .string(commitment),
                "registered": .bool(registered),
            ]
        }
    }
}
