import Dispatch
import Synchronization

extension RemoteAudit {
    /// A ballot that was read side by side with others.
    private struct Prepared: Sendable {
        let header: BallotHeader
        let style: Int
        /// nil where its proofs are not to be checked, or wait to be.
        var ballot: RemoteBallot?
        let prints: [ComponentPrints.Print]
    }

    /// So many ballots of a batch are taken apart at a time: a ballot with its points takes some 15 KB.
    private static let readAtOnce = 512

    /// A batch of ballots.
    mutating func takeBallots(_ texts: [String], _ context: RemoteContext) {
        close(context.genesis, context.place)
        guard let keys, let manifest else { return }
        ballotCount += texts.count
        var places: [(place: Place, prepared: Prepared)] = []
        for start in stride(from: 0, to: texts.count, by: Self.readAtOnce) {
            let part = Array(texts[start..<min(texts.count, start + Self.readAtOnce)])
            let read = Self.prepare(part, manifest, keys, prints: components.maker, withProofs: areProofsChecked)
            for (number, item) in read.enumerated() {
                var place = context.place
                place.message = start + number
                switch item {
                case .success(var prepared):
                    if let ballot = prepared.ballot {
                        let header = prepared.header
                        waiting.add(header.signed, byOneOf: [header.voterKey], RemoteFinding(.signature), place)
                        waiting.add(ballot, place)
                        prepared.ballot = nil
                    }
                    places.append((place, prepared))
                case .failure(let finding): findings.fail(finding, place)
                }
            }
            if waiting.isFull { settle() }
        }
        for (one, next) in zip(places, places.dropFirst())
        where next.prepared.header.tracker.bytes.lexicographicallyPrecedes(one.prepared.header.tracker.bytes) {
            findings.fail(.form, next.place, "trackers do not ascend")
        }
        // A voter's ballots of one batch stand in the order of their trackers, not of their numbers.
        for (place, prepared) in places.sorted(by: { $0.prepared.header.counter < $1.prepared.header.counter }) {
            do {
                try take(prepared, context, manifest.styles[prepared.style], place)
            } catch {
                findings.fail(error, place)
            }
        }
    }

    private static func prepare(
        _ texts: [String], _ manifest: RemoteManifest, _ keys: ElectionKeys,
        prints: @escaping @Sendable ([UInt8]) -> [ComponentPrints.Print], withProofs: Bool
    ) -> [Result<Prepared, RemoteFinding>] {
        let places = Dictionary(
            uniqueKeysWithValues: manifest.styles.enumerated().map { (Array($0.element.id.utf8), $0.offset) })
        let (election, key) = (keys.digest.bytes, keys.key.bytes)
        @Sendable func read(_ text: String) throws(RemoteFinding) -> Prepared {
            guard let bytes = Base64.bytes(text.utf8) else { throw RemoteFinding(.form, "a message is not base64") }
            let message = try RemoteMessage(bytes)
            guard message.fields.count > 2, let style = places[Array(message.fields[2])] else {
                throw RemoteFinding(.form, "it is of no style of the manifest")
            }
            let own = manifest.styles[style]
            var ballot: RemoteBallot?
            let header: BallotHeader
            if withProofs {
                let whole = try RemoteBallot(bytes, style: own, election: election, key: key)
                (ballot, header) = (whole, whole.header)
            } else {
                header = try BallotHeader(message, style: own, election: election)
            }
            return Prepared(header: header, style: style, ballot: ballot, prints: prints(header.ciphertexts))
        }
        let width = 32
        let parts = Mutex([Int: [Result<Prepared, RemoteFinding>]]())
        DispatchQueue.concurrentPerform(iterations: (texts.count + width - 1) / width) { part in
            let own = texts[(part * width)..<min(texts.count, (part + 1) * width)].map { text in
                Result { () throws(RemoteFinding) in try read(text) }
            }
            parts.withLock { $0[part] = own }
        }
        return parts.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value) }
    }

    /// A ballot in its turn.
    private mutating func take(
        _ prepared: Prepared, _ context: RemoteContext, _ style: RemoteStyle, _ place: Place
    ) throws(RemoteFinding) {
        let header = prepared.header
        if context.phase != .open { findings.fail(.period, place, "the vote is not open") }
        guard ballots[header.tracker] == nil else { throw RemoteFinding(.uniqueness, "the tracker stands twice") }
        ballots[header.tracker] = PublishedBallot(
            style: prepared.style, pseudonym: header.pseudonym, voterKey: Digest(header.voterKey.bytes) ?? .zero,
            counter: header.counter, identity: header.identity, ciphertexts: header.ciphertexts)
        keepPromise(header.tracker, context, place)
        if !ballotIds.insert(header.ballotId).inserted {
            findings.fail(.uniqueness, place, "the ballot's id stands twice")
        }
        var prints = prepared.prints[...]
        for contest in style.contests {
            for option in contest.options {
                let pair = prints.prefix(2)
                prints = prints.dropFirst(2)
                for print in pair where !components.insert(print) {
                    findings.fail(
                        RemoteFinding(
                            .uniqueness, at: contest.id + "/" + option, "a part of the ciphertext stands twice"),
                        place)
                }
            }
        }
        guard var voter = voters[header.pseudonym], let key = voter.key else {
            throw RemoteFinding(.authorisations, "the voter is not authorised")
        }
        if voter.style != prepared.style {
            findings.fail(.authorisations, place, "the style is not that of the voter's district")
        }
        if key.bytes != header.voterKey.bytes {
            findings.fail(.signature, place, "the key is not the one that was authorised last")
        }
        let (counter, last) = (voter.counter, voter.last)
        voter.counter = max(counter, header.counter)
        voter.last = header.tracker
        voters[header.pseudonym] = voter
        guard header.counter == counter + 1, header.previous == last else {
            throw RemoteFinding(.succession, "it does not follow ballot \(counter) of the voter")
        }
    }

    /// A ballot is published that may have been promised.
    private mutating func keepPromise(_ tracker: Digest, _ context: RemoteContext, _ place: Place) {
        guard let promise = promises.removeValue(forKey: tracker) else { return }
        checkDeadline(promise.deadline, context, place)
    }

    /// Batches come at whole seconds: the deadline is rounded up to one.
    func checkDeadline(_ deadline: UInt64, _ context: RemoteContext, _ place: Place) {
        if UInt64(max(0, context.time)) > deadline / 1000 * 1000 + (deadline.isMultiple(of: 1000) ? 0 : 1000) {
            findings.fail(.inclusion, place, "the ballot stands here later than promised")
        }
    }
}
