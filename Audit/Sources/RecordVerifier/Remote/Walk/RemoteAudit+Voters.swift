extension RemoteAudit {
    /// A voter is given a key.
    mutating func authorise(_ authorisation: VoterAuthorisation, _ context: RemoteContext) throws(RemoteFinding) {
        _ = try requireKeys(context, authorisation.election, .authorisations)
        guard let style = roll.style(of: authorisation.pseudonym) else {
            throw RemoteFinding(.authorisations, "the pseudonym is not on the roll")
        }
        var voter = voters[authorisation.pseudonym] ?? RemoteVoter(style: style)
        let session = voter.session + 1
        if voter.session == 0 { authorised[style] += 1 }
        voter.session = session
        voter.key = Digest(authorisation.voterKey.bytes)
        voters[authorisation.pseudonym] = voter
        if areProofsChecked {
            let roles: [Role] = [.registrar, .identificationAuthority]
            for (number, role) in roles.enumerated() {
                waiting.add(
                    authorisation.signed, number, byOneOf: context.keys.keys(of: role, at: context.time),
                    RemoteFinding(.authorisations, "no key of role '\(role.rawValue)' signed it"), context.place)
            }
            if waiting.isFull { settle() }
        }
        guard authorisation.session == session else {
            throw RemoteFinding(.authorisations, "'session' is \(authorisation.session) instead of \(session)")
        }
    }

    /// A voter has voted on paper.
    mutating func void(_ void: VoterVoid, _ context: RemoteContext) throws(RemoteFinding) {
        _ = try requireKeys(context, void.election, .voids)
        guard let style = roll.style(of: void.pseudonym) else {
            throw RemoteFinding(.voids, "the pseudonym is not on the roll")
        }
        var voter = voters[void.pseudonym] ?? RemoteVoter(style: style)
        guard !voter.isVoid else { throw RemoteFinding(.voids, "the pseudonym is void already") }
        guard counted == nil else { throw RemoteFinding(.voids, "it stands behind the beginning of the tally") }
        voter.isVoid = true
        voters[void.pseudonym] = voter
        voidCount += 1
        let commission = context.keys.keys(of: .commission, at: context.time)
        let signers = void.signed.signatures.indices.map { number in
            commission.first { void.signed.isSigned(number, by: $0) }
        }
        guard let first = signers[0], let second = signers[1], first != second else {
            throw RemoteFinding(.voids, "it is not signed by two keys of the commission")
        }
    }
}
