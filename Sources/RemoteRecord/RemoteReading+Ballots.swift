import BallotCrypto
import ElectionModel
import Sodium
import Trust

extension RemoteReading {
    /// V3, V9 to V16: every ballot of a batch; its proofs on all cores.
    mutating func takeBallots(_ messages: [[UInt8]], time: Timestamp) throws(RecordFault) {
        guard let context else { throw RecordFault(.identity) }
        var batch: [EncryptedBallot] = []
        for bytes in messages {
            // Pseudonym and style are read before the style says how many fields there are.
            let fields = try RecordFields(bytes).fields
            guard fields.count > 4, styles.values.contains(where: { $0.id == fields[2] }) else {
                throw RecordFault(.form)
            }
            guard let voter = roll[fields[3]], let style = styles[voter.district], style.id == fields[2] else {
                throw RecordFault(.authorisations)
            }
            batch.append(try EncryptedBallot(decoding: bytes, style: style, election: context))
        }
        let trackers = batch.map { $0.tracker.bytes }
        guard zip(trackers, trackers.dropFirst()).allSatisfy({ $0.lexicographicallyPrecedes($1) }) else {
            throw RecordFault(.form)
        }
        let faults = AllCores.map(batch) { $0.faults(in: context).first }
        if let fault = faults.lazy.compactMap({ $0 }).first { throw fault }
        // Sorted by trackers, two ballots of one voter may stand in either order.
        for ballot in batch.sorted(by: { $0.header.counter < $1.header.counter }) { try box(ballot, at: time) }
    }

    private mutating func box(_ ballot: EncryptedBallot, at time: Timestamp) throws(RecordFault) {
        let header = ballot.header
        guard let voter = roll[header.pseudonym], let key = voter.key else { throw RecordFault(.authorisations) }
        guard key == header.voterKey else { throw RecordFault(.signature) }
        guard ballots[ballot.tracker] == nil else { throw RecordFault(.repetitions) }
        guard Int(header.counter) == voter.ballots + 1, header.previous == voter.last else { throw RecordFault(.order) }
        guard ballotIds.insert(header.ballotId).inserted else { throw RecordFault(.repetitions) }
        for ciphertext in ballot.style.contests.flatMap({ ballot.ciphertexts(of: $0.id) ?? [] }) {
            for point in [ciphertext.alpha, ciphertext.beta] where !points.insert(PointName(point)).inserted {
                throw RecordFault(.repetitions)
            }
        }
        roll[header.pseudonym]?.ballots += 1
        roll[header.pseudonym]?.last = ballot.tracker
        ballots[ballot.tracker] = BoxedBallot(
            pseudonym: header.pseudonym, voterKey: header.voterKey, counter: Int(header.counter), time: time,
            fate: .waiting(ballot.bytes))
    }

    /// V15, V19: the voter casts or challenges a ballot, once, with the key that votes now.
    mutating func takeDecision(_ kind: BallotDecision.Kind, _ bytes: [UInt8]) throws(RecordFault) {
        guard let context, let tracker = try? Digest(RecordFields(bytes).field(2)), let boxed = ballots[tracker],
            let voter = roll[boxed.pseudonym], let style = styles[voter.district]
        else { throw RecordFault(.identity) }
        guard voter.key == boxed.voterKey else { throw RecordFault(.signature) }
        _ = try BallotDecision(kind, decoding: bytes, about: tracker, by: boxed.voterKey, in: context)
        guard case .waiting(let message) = boxed.fate else { throw RecordFault(.openings) }
        switch kind {
        case .challenge: ballots[tracker]?.fate = .challenged(message)
        case .cast:
            let ballot = try EncryptedBallot(decoding: message, style: style, election: context)
            if let before = voter.counted, before.counter > boxed.counter {
                ballots[tracker]?.fate = .cast(nil)
                return
            }
            if let before = voter.counted { ballots[before.tracker]?.fate = .cast(nil) }
            ballots[tracker]?.fate = .cast(style.contests.map { ballot.ciphertexts(of: $0.id) ?? [] })
            roll[boxed.pseudonym]?.counted = (boxed.counter, tracker)
        }
    }

    /// V19: an opening gives the ciphertexts of a challenged ballot.
    mutating func takeOpening(_ bytes: [UInt8]) throws(RecordFault) {
        guard let context else { throw RecordFault(.openings) }
        let opening = try BallotOpening(decoding: bytes, in: context)
        guard let boxed = ballots[opening.tracker], case .challenged(let message?) = boxed.fate,
            let style = roll[boxed.pseudonym].flatMap({ styles[$0.district] })
        else { throw RecordFault(.openings) }
        _ = try EncryptedBallot(decoding: message, style: style, election: context)
            .opened(with: opening.seed, in: context)
        ballots[opening.tracker]?.fate = .challenged(nil)
    }

    /// V17: a promise of the ballot box; whether it is kept shows when the box is sealed.
    mutating func takePromise(
        _ bytes: [UInt8], at entry: PublishedEntry, _ ledger: LedgerReading
    ) throws(RecordFault) {
        guard let context else { throw RecordFault(.inclusion) }
        for box in ledger.keys(of: .ballotBox, at: entry.time) {
            do {
                promises.append((try BallotPromise(decoding: bytes, by: box, in: context), entry.seq))
                return
            } catch { if error.check != .inclusion { throw error } }
        }
        throw RecordFault(.inclusion)
    }
}

extension RecordFields {
    /// A field, empty where there is none.
    func field(_ index: Int) -> [UInt8] { fields.indices.contains(index) ? fields[index] : [] }
}
