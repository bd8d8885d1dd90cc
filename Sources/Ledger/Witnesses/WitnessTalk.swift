package import Trust

/// A log's side of asking one witness to cosign a checkpoint (C2SP tlog-witness): says what to send, and what an answer
/// means.
///
/// A pure state machine. A witness that knows another size than the log thought says which, and is asked again from there.
package struct WitnessTalk: Sendable {
    /// What comes next.
    package enum Step: Equatable, Sendable {
        /// To send the note with the proof from that size, and to tell the answer by ``take(_:)``.
        case ask(from: Int)
        /// Cosignatures that verify.
        case cosigned([NoteLine])
        case failed(WitnessRefusal)
    }

    /// How often a witness is asked again from another size.
    private static let mostTurns = 3

    private let witness: NoteKey
    private let note: SignedNote
    private let size: Int
    private var asked: Int
    private var turns = 0

    /// Begins to talk about a checkpoint.
    ///
    /// - Parameters:
    ///   - witness: the witness' key.
    ///   - note: the checkpoint, signed by the log.
    ///   - size: the checkpoint's size.
    ///   - known: the size that the witness cosigned last, as far as the log knows; 0 for none.
    package init(witness: NoteKey, note: SignedNote, size: Int, known: Int) {
        self.witness = witness
        self.note = note
        self.size = size
        asked = min(known, size)
    }

    /// The first step.
    package var start: Step { .ask(from: asked) }

    /// Takes an answer; `nil` stands for one that the protocol does not have, or none at all.
    package mutating func take(_ answer: WitnessAnswer?) -> Step {
        switch answer {
        case .cosigned(let lines)?:
            var cosigned = SignedNote(text: note.text)
            cosigned.add(lines)
            guard cosigned.cosigned(by: witness) != nil else { return .failed(.badSignature) }
            return .cosigned(cosigned.lines(by: witness))
        case .otherSize(let known)?:
            guard known <= size else { return .failed(.ahead(known)) }
            turns += 1
            guard known != asked, turns <= Self.mostTurns else { return .failed(.unclear) }
            asked = known
            return .ask(from: known)
        case .inconsistent?: return .failed(.inconsistent)
        case .malformed?, .unsigned?, .unknownLog?: return .failed(.refused(status: answer?.status ?? 0))
        case nil: return .failed(.unclear)
        }
    }
}
