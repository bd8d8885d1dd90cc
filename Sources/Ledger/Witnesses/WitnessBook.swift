package import Trust

/// What a witness knows of the logs that it watches, and its rule (C2SP tlog-witness): a checkpoint is cosigned only when
/// it continues the one that was cosigned before.
///
/// A pure state machine: offers go in, decisions come out. ``Witness`` keeps the notes and signs.
package struct WitnessBook: Sendable {
    /// What is to be done with an offer.
    package enum Decision: Equatable, Sendable {
        /// To keep the note as the newest, then to cosign it.
        case accept(Checkpoint)
        case refuse(WitnessAnswer)
        /// To refuse, and to keep the offered note beside the known one: the log signed both, and no proof joins them.
        case contradiction(known: SignedNote)
    }

    /// The keys of each log, by its origin.
    private let logs: [String: [NoteKey]]
    private var newest: [String: (checkpoint: Checkpoint, note: SignedNote)] = [:]

    /// A book without notes.
    ///
    /// - Parameter logs: the keys of the logs that are watched; a key's name is its log's origin.
    package init(logs: [NoteKey]) {
        self.logs = Dictionary(grouping: logs.filter { $0.purpose == .signature }, by: \.name)
    }

    /// The newest note of a log that was accepted.
    package func newest(of origin: String) -> SignedNote? { newest[origin]?.note }

    /// Notes that a note was accepted, now or before a restart.
    ///
    /// - Throws: `TrustError.malformed` when it has no checkpoint, `.unsigned` when the log has not signed it.
    package mutating func accept(_ note: SignedNote) throws(TrustError) {
        let checkpoint = try Checkpoint(text: note.text)
        guard isSigned(note, for: checkpoint.origin) else { throw .unsigned }
        newest[checkpoint.origin] = (checkpoint, note)
    }

    /// A note with nothing but its log's own signatures: what others put beside them is nobody's word here.
    ///
    /// - Parameters:
    ///   - note: of a log that is watched.
    ///   - origin: the log's.
    package func bare(_ note: SignedNote, of origin: String) -> SignedNote {
        var bare = SignedNote(text: note.text)
        for key in logs[origin] ?? [] { bare.add(note.lines(by: key)) }
        return bare
    }

    /// Decides on an offer.
    package func decide(_ offer: CheckpointOffer) -> Decision {
        guard let checkpoint = try? Checkpoint(text: offer.note.text) else { return .refuse(.malformed) }
        guard logs[checkpoint.origin] != nil else { return .refuse(.unknownLog) }
        guard isSigned(offer.note, for: checkpoint.origin) else { return .refuse(.unsigned) }
        guard offer.old <= checkpoint.size else { return .refuse(.malformed) }
        let known = newest[checkpoint.origin]
        let (size, root) = (known?.checkpoint.size ?? 0, known?.checkpoint.root ?? MerkleHash.empty)
        guard offer.old == size else { return .refuse(.otherSize(size)) }
        guard offer.proof.connects(size, root, to: checkpoint.size, checkpoint.root) else {
            return known.map { .contradiction(known: $0.note) } ?? .refuse(.inconsistent)
        }
        return .accept(checkpoint)
    }

    /// At least one key of the log signed, and none of its lines is wrong.
    private func isSigned(_ note: SignedNote, for origin: String) -> Bool {
        let verdicts = (logs[origin] ?? []).map { note.verdict(by: $0) }
        return verdicts.contains(.good) && !verdicts.contains(.bad)
    }
}
