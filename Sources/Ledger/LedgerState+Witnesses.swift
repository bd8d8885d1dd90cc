package import ElectionModel
package import Trust

extension LedgerState {
    /// The witnesses whose cosignatures count at an instant: certified, valid and not revoked; by name.
    package func witnesses(at time: Timestamp) -> [NoteKey] {
        guard let book else { return [] }
        let names = Set(book.certificates.filter { $0.role == .witness }.map(\.subject)).sorted()
        return names.compactMap { name in
            guard let certificate = book.certificate(of: name, as: .witness),
                case .good = book.standing(of: certificate.keyId, as: .witness, at: time)
            else { return nil }
            return NoteKey(name: name, purpose: .cosignature, key: certificate.signKey)
        }
    }

    /// The quorum that genesis sets, of the witnesses that there are after the last entry; `nil` where it sets none.
    package var quorum: WitnessQuorum? {
        guard threshold > 0 else { return nil }
        return WitnessQuorum(witnesses: witnesses(at: lastTime), threshold: threshold)
    }

    /// The quorum without which no checkpoint of the certified result is published; `nil` in a ledger without one.
    package var finalQuorum: FinalQuorum? {
        quorum.map { FinalQuorum(quorum: $0, certified: certified, missed: quorumMissed) }
    }

    /// The policy under which the ledger's checkpoints count; `nil` before genesis, and where fewer witnesses are left
    /// than the quorum needs.
    package var policy: LedgerPolicy? {
        guard let book, let log = book.certificates.first(where: { $0.role == .log }) else { return nil }
        let key = NoteKey(name: Checkpoint.origin(of: book.election), key: log.signKey)
        guard let quorum else { return try? LedgerPolicy(log: .init(key: key), witnesses: [], threshold: 0) }
        return quorum.policy(log: key)
    }

    mutating func takeWitnesses(_ genesis: CanonicalValue, kind: ElectionKind, book: CertificateBook) throws {
        let witnesses = try genesis.object("witnesses")
        try witnesses.check(members: ["quorum"])
        let count = book.certificates.count { $0.role == .witness }
        let quorum = try witnesses.int("quorum", in: 0...count)
        // Two quorums share a witness, or a log could tell two stories with one each.
        guard quorum == 0 ? count == 0 && kind != .production : 2 * quorum > count else {
            throw LedgerRefusal.quorum(quorum, of: count)
        }
        threshold = quorum
    }

    mutating func takeQuorumMissed(_ entry: LedgerEntry, _ body: CanonicalValue) throws {
        guard let quorum, quorumMissed == nil else { throw LedgerRefusal.noQuorumDemanded }
        guard let date = definition?.calendar.results, entry.time >= date.start else {
            throw LedgerRefusal.quorumTooEarly
        }
        let missing = try body.values("missing", as: TerminalId.self).map(\.rawValue)
        let known = Set(witnesses(at: entry.time).map(\.name))
        guard missing == Set(missing).sorted(), known.isSuperset(of: missing),
            known.count - missing.count < quorum.threshold
        else { throw LedgerRefusal.missingWitnesses }
        quorumMissed = entry.seq
    }
}
