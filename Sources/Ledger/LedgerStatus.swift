package import ElectionModel
import Files
import Glibc
package import Trust

/// How a published ledger stands: its newest checkpoint, and who has cosigned it.
package struct LedgerStatus: Equatable, Sendable {
    /// A witness of the ledger's policy.
    package struct Standing: Equatable, Sendable {
        package let name: PolicyName
        /// When it cosigned the newest checkpoint; `nil` when it has not.
        package let cosigned: Timestamp?
    }

    package let checkpoint: Checkpoint
    /// The log's key, as genesis names it.
    package let key: NoteKey
    /// The time of the last batch.
    package let lastEntry: Timestamp
    /// When the newest checkpoint was published.
    package let published: Timestamp
    /// The witnesses of the policy in the folder; empty without one.
    package let witnesses: [Standing]
    /// What the policy says of the checkpoint; `nil` without one.
    package let verdict: LedgerPolicy.Verdict?

    /// Looks at a ledger's public folder. It believes the folder.
    ///
    /// - Parameter path: the folder.
    /// - Throws: ``LedgerError``.
    package init(path: String) throws(LedgerError) {
        let reader = LedgerReader(path: path)
        let (note, checkpoint) = try reader.note()
        self.checkpoint = checkpoint
        let genesis = try reader.entry(0, size: checkpoint.size)
        guard let body = reader.body(of: genesis),
            let log = try? body.values("certificates", as: RoleCertificate.self).first(where: { $0.role == .log })
        else { throw .doubt(.entryDamaged(seq: 0)) }
        key = NoteKey(name: checkpoint.origin, key: log.signKey)
        lastEntry = try reader.entry(checkpoint.size - 1, size: checkpoint.size).time
        var facts = stat()
        guard stat("\(path)/checkpoint", &facts) == 0 else { throw .absent }
        published = Timestamp(
            milliseconds: facts.st_mtim.tv_sec * 1000 + facts.st_mtim.tv_nsec / 1_000_000)
        let policy = (try? DurableFile.read("\(path)/policy", limit: LedgerPolicy.largestFile))
            .flatMap { try? LedgerPolicy(bytes: $0) }
        witnesses = (policy?.witnesses ?? []).map { Standing(name: $0.name, cosigned: note.cosigned(by: $0.key)) }
        verdict = policy?.verdict(on: note)
    }
}
