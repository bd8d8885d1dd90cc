import BallotCrypto
import ElectionModel
import Sodium
import Trust

extension RemoteReading {
    /// V8: rows ascend through all batches; the roll is frozen once anything rests on it.
    mutating func takeRoll(_ messages: [[UInt8]]) throws(RecordFault) {
        guard context == nil else { throw RecordFault(.roll) }
        for bytes in messages {
            let row = try RollRow(decoding: bytes, base: base)
            let named = String(validating: row.district, as: UTF8.self)
            let district = named?.isEmpty == true ? nil : named.flatMap(DistrictId.init(rawValue:))
            guard lastPseudonym.lexicographicallyPrecedes(row.pseudonym), named?.isEmpty == true || district != nil,
                let style = manifest.style(of: district)
            else { throw RecordFault(.roll) }
            lastPseudonym = row.pseudonym
            roll[row.pseudonym] = RolledVoter(district: style.district)
            voters[style.district, default: 0] += 1
            rollTree.append(MerkleRoot.leaf(bytes))
        }
    }

    /// V9: two authorities, each under its own key, let a key vote for a pseudonym of the roll.
    mutating func takeAuthorisation(
        _ bytes: [UInt8], at time: Timestamp, _ ledger: LedgerReading
    ) throws(RecordFault) {
        guard let context else { throw RecordFault(.authorisations) }
        let authorisation = try VoterAuthorisation(decoding: bytes, election: context)
        let registrars = ledger.keys(of: .registrar, at: time)
        let authorities = ledger.keys(of: .identificationAuthority, at: time)
        let isSigned = registrars.contains { registrar in
            authorities.contains { authorisation.isSigned(byRegistrar: registrar, authority: $0) }
        }
        guard isSigned, let voter = roll[authorisation.pseudonym], authorisation.session == voter.sessions + 1 else {
            throw RecordFault(.authorisations)
        }
        roll[authorisation.pseudonym]?.sessions += 1
        roll[authorisation.pseudonym]?.key = authorisation.voterKey
    }

    /// V20: two members of the commission void a pseudonym's vote, once, before anything is summed.
    mutating func takeVoid(_ bytes: [UInt8], at time: Timestamp, _ ledger: LedgerReading) throws(RecordFault) {
        guard let context, aggregates.isEmpty else { throw RecordFault(.voids) }
        let void = try VoterVoid(decoding: bytes, election: context)
        let members = ledger.keys(of: .commission, at: time)
        let isSigned = members.contains { first in
            members.contains { $0 != first && void.isSigned(by: first, and: $0) }
        }
        guard isSigned, let voter = roll[void.pseudonym], !voter.isVoid else { throw RecordFault(.voids) }
        roll[void.pseudonym]?.isVoid = true
    }
}

extension LedgerReading {
    /// The keys that stand well in a role.
    func keys(of role: Role, at time: Timestamp) -> [VerifyingKey] {
        guard let book else { return [] }
        var keys: [VerifyingKey] = []
        for certificate in book.certificates where certificate.role == role && !keys.contains(certificate.signKey) {
            if case .good = book.standing(of: certificate.keyId, as: role, at: time) {
                keys.append(certificate.signKey)
            }
        }
        return keys
    }
}
