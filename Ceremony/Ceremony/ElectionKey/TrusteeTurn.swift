package import BallotCrypto
import Sodium

/// What one trustee has to do next, from what lies on the table and what the trustee keeps. Does nothing itself.
package enum TrusteeTurn: Sendable {
    /// Put messages on the table.
    case say(KeyRound, [(KeyMessage, [UInt8])], TrusteeMemory)
    /// A share is wrong: say so, which ends the attempt.
    case complain(against: Int, [UInt8])
    /// The key is right: keep the share in place of the numbers that made it, then agree before all.
    case agree(ElectionKeys, TrusteeShare?, [UInt8])
    /// All have agreed: the election has its key.
    case finished(ElectionKeys)

    /// Finds the turn of a trustee.
    ///
    /// - Parameters:
    ///   - number: the trustee's.
    ///   - secret: what the trustee keeps.
    ///   - memory: what the trustee saw before.
    ///   - table: what lies there.
    ///   - random: gives as many unpredictable bytes as it is asked for.
    /// - Throws: ``KeyCeremonyFault``, with the trustee who is the cause.
    package init(
        of number: Int, _ secret: TrusteeSecret, _ memory: TrusteeMemory, at table: KeyTable,
        random: (Int) -> [UInt8]
    ) throws(KeyCeremonyFault) {
        let ceremony = table.ceremony
        guard ceremony.numbers.contains(number) else { throw .number(number, of: ceremony.trustees.all) }
        let keys = secret.keys(of: number)
        var memory = memory

        let certificates = try table.certificates()
        guard certificates[number - 1].signingKey == keys.signing.verifyingKey else {
            throw .notMine(.certificate(number))
        }
        try memory.note(.certificates, table.digest(ceremony.numbers.map { .certificate($0) }))
        if let generation = try secret.generation(for: ceremony), !table.has(.commit(number)) {
            self = .say(
                .commits, [(.commit(number), generation.polynomial.commit(by: keys, base: ceremony.base))], memory)
            return
        }

        let commitments = try table.commitments(by: certificates)
        try memory.note(.commits, table.digest(ceremony.numbers.map { .commit($0) }))
        if let generation = try secret.generation(for: ceremony), !table.has(.reveal(number)) {
            guard
                let reveal = try? generation.polynomial.reveal(
                    by: keys, base: ceremony.base, nonces: generation.nonces)
            else { throw .otherKey }
            self = .say(.reveals, [(.reveal(number), reveal)], memory)
            return
        }

        let reveals = try table.reveals(of: commitments, by: certificates)
        let electionKeys = try table.keys(from: reveals)
        try memory.note(.reveals, table.digest(ceremony.numbers.map { .reveal($0) }))
        if let generation = try secret.generation(for: ceremony) {
            let missing = ceremony.numbers.filter { $0 != number && !table.has(.share(from: number, to: $0)) }
            guard missing.isEmpty else {
                self = .say(
                    .shares,
                    try missing.map { receiver throws(KeyCeremonyFault) in
                        guard
                            let share = try? SealedShare.message(
                                from: generation.polynomial, by: keys, to: certificates[receiver - 1],
                                base: ceremony.base)
                        else { throw .otherKey }
                        return (.share(from: number, to: receiver), share)
                    }, memory)
                return
            }
        }

        try table.judgeComplaints(reveals)
        let agreement = electionKeys.agreement(by: keys, base: ceremony.base)
        if let generation = try secret.generation(for: ceremony) {
            let senders = reveals.filter { $0.certificate.index != number }
            let missing = senders.map { $0.certificate.index }.filter { !table.has(.share(from: $0, to: number)) }
            guard missing.isEmpty else { throw .awaits(.shares, missing) }
            var received: [SecretScalar] = []
            for sender in senders {
                let share = try table.share(from: sender.certificate, to: number)
                guard let value = share.opened(by: keys, from: sender, base: ceremony.base) else {
                    guard let nonce = try? SecretScalar(random: random) else { throw .otherKey }
                    self = .complain(
                        against: sender.certificate.index,
                        ShareComplaint.message(
                            about: share, by: keys, against: sender.certificate, base: ceremony.base, nonce: nonce))
                    return
                }
                received.append(value)
            }
            guard
                let share = try? TrusteeShare(
                    polynomial: generation.polynomial, received: received, index: number, keys: electionKeys)
            else { throw .otherKey }
            self = .agree(electionKeys, share, agreement)
            return
        }
        _ = try secret.share(of: number, in: electionKeys)
        guard table.has(.record(number)) else {
            self = .agree(electionKeys, nil, agreement)
            return
        }
        try table.checkAgreement(to: electionKeys)
        self = .finished(electionKeys)
    }
}
