extension RemoteAudit {
    /// A ballot is to count.
    mutating func cast(_ decision: BallotDecision, _ context: RemoteContext) throws(RemoteFinding) {
        let ballot = try decide(.cast, decision, context)
        guard var voter = voters[ballot.pseudonym] else { return }
        let before = voter.cast.flatMap { ballots[$0]?.counter } ?? 0
        // Of two cast ballots the one with the lower number is needed no more.
        let superseded = before < ballot.counter ? voter.cast : decision.tracker
        if before < ballot.counter { voter.cast = decision.tracker }
        voters[ballot.pseudonym] = voter
        if let superseded { ballots[superseded]?.ciphertexts = [] }
    }

    /// A ballot is to be opened.
    mutating func challenge(_ decision: BallotDecision, _ context: RemoteContext) throws(RemoteFinding) {
        _ = try decide(.challenged, decision, context)
        challenged += 1
    }

    private mutating func decide(
        _ what: PublishedBallot.Decision, _ decision: BallotDecision, _ context: RemoteContext
    ) throws(RemoteFinding) -> PublishedBallot {
        _ = try requireKeys(context, decision.election, .identity)
        if context.phase != .open { findings.fail(.period, context.place, "the vote is not open") }
        guard let ballot = ballots[decision.tracker] else {
            throw RemoteFinding(.identity, "there is no ballot with this tracker")
        }
        guard ballot.decision == .none else {
            throw RemoteFinding(.challenges, "the ballot is cast or challenged already")
        }
        ballots[decision.tracker]?.decision = what
        if voters[ballot.pseudonym]?.key != ballot.voterKey {
            findings.fail(.signature, context.place, "the ballot's key is not the one that was authorised last")
        }
        if areProofsChecked {
            waiting.add(
                decision.signed, byOneOf: [SigningKey(known: ballot.voterKey)], RemoteFinding(.signature), context.place
            )
            if waiting.isFull { settle() }
        }
        return ballot
    }

    /// A challenged ballot is opened.
    mutating func open(_ opening: BallotOpening, _ context: RemoteContext) throws(RemoteFinding) {
        let keys = try requireKeys(context, opening.election, .challenges)
        guard let ballot = ballots[opening.tracker], ballot.decision == .challenged, let manifest else {
            throw RemoteFinding(.challenges, "the ballot is not challenged")
        }
        guard areProofsChecked else { return }
        if let option = opening.wrongOption(of: ballot, style: manifest.styles[ballot.style], key: keys.key) {
            throw RemoteFinding(.challenges, at: option, "the seed does not give this ciphertext")
        }
    }

    /// The box has promised to publish a ballot.
    mutating func promise(_ promise: BallotPromise, _ context: RemoteContext) throws(RemoteFinding) {
        _ = try requireKeys(context, promise.election, .inclusion)
        if ballots[promise.tracker] == nil { promises[promise.tracker] = (promise.deadline, context.place) }
        if areProofsChecked {
            waiting.add(
                promise.signed, byOneOf: context.keys.keys(of: .ballotBox, at: context.time),
                RemoteFinding(.inclusion, "no key of the ballot box signed it"), context.place)
            if waiting.isFull { settle() }
        }
    }
}
