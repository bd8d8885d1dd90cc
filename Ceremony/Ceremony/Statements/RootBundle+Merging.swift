import ElectionModel
import Trust

extension RootBundle {
    /// The same statements with the signatures of both: two roots may sign copies of a bundle at the same time.
    ///
    /// Signatures are not verified here; ``BundleReview`` does.
    /// - Throws: ``MergeFault``.
    package func united(with other: RootBundle) throws(MergeFault) -> RootBundle {
        guard election == other.election, kind == other.kind, certificates.count == other.certificates.count,
            revocations.count == other.revocations.count
        else { throw .otherStatements }
        var united = self
        for index in certificates.indices {
            united.certificates[index] = try Self.united(certificates[index], other.certificates[index])
        }
        for index in revocations.indices {
            united.revocations[index] = try Self.united(revocations[index], other.revocations[index])
        }
        return united
    }

    private static func united<Statement: RootEndorsed>(
        _ one: Statement, _ other: Statement
    ) throws(MergeFault) -> Statement {
        guard one.content == other.content else { throw .otherStatements }
        var united = one
        for endorsement in other.endorsements {
            let own = one.endorsements.first { $0.keyId == endorsement.keyId }
            guard own == nil || own == endorsement else { throw .otherSignature(endorsement.keyId) }
            united.add(endorsement)
        }
        return united
    }
}
