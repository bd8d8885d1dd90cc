import BallotCrypto
import ElectionModel
import Sodium
import Trust

extension RemoteReading {
    /// V3 to V6: messages of the key generation come round by round, each trustee once in a round.
    mutating func takeKeyMessage(
        _ statement: SignedStatement, _ bytes: [UInt8], at time: Timestamp, _ ledger: LedgerReading
    ) throws(RecordFault) {
        guard context == nil else { throw RecordFault(.electionKey) }
        switch statement {
        case .trusteeCertificate:
            let certificate = try TrusteeCertificate(decoding: bytes, base: base, trustees: trustees)
            guard !certificates.contains(where: { $0.index == certificate.index }), commitments.isEmpty,
                case .good? = ledger.book?.standing(of: KeyId(certificate.signingKey), as: .trustee, at: time)
            else { throw RecordFault(.keyProofs) }
            guard !spent.has(certificate.shareKey) else { throw RecordFault(.commitments) }
            certificates.append(certificate)
            certificates.sort { $0.index < $1.index }
        case .keyCommit:
            let commitment = try KeyCommitment(
                decoding: bytes, base: base, trustees: trustees, certificate: author(of: bytes, .commitments))
            guard certificates.count == trustees.all, reveals.isEmpty, !spent.has(commitment.digest),
                !commitments.contains(where: { $0.index == commitment.index || $0.digest == commitment.digest })
            else { throw RecordFault(.commitments) }
            commitments.append(commitment)
            commitments.sort { $0.index < $1.index }
        case .keyReveal:
            guard commitments.count == trustees.all else { throw RecordFault(.commitments) }
            let certificate = try author(of: bytes, .commitments)
            let reveal = try KeyReveal(
                decoding: bytes, base: base, trustees: trustees, certificate: certificate,
                commitment: commitments[certificate.index - 1])
            guard !reveals.contains(where: { $0.certificate.index == certificate.index }),
                !reveal.coefficients.contains(where: spent.has)
            else { throw RecordFault(.commitments) }
            reveals.append(reveal)
            reveals.sort { $0.certificate.index < $1.certificate.index }
            if reveals.count == trustees.all {
                keys = try ElectionKeys(reveals: reveals, trustees: trustees, base: base)
            }
        case .keyShare:
            let share = try SealedShare(
                decoding: bytes, base: base, trustees: trustees, sender: author(of: bytes, .keyProofs))
            guard shares.insert([share.sender, share.receiver]).inserted else { throw RecordFault(.keyProofs) }
        case .keyRecord:
            guard let keys else { throw RecordFault(.electionKey) }
            guard agreed.insert(try keys.agrees(decoding: bytes, base: base)).inserted else {
                throw RecordFault(.electionKey)
            }
        default:
            // A complaint: this attempt does not count, and another one should have begun.
            throw RecordFault(.keyProofs)
        }
    }

    /// The certificate of who says that it speaks; whether it does is checked with the signature.
    private func author(of bytes: [UInt8], _ check: RecordCheck) throws(RecordFault) -> TrusteeCertificate {
        guard let number = try RecordFields(bytes).number(at: 2),
            let certificate = certificates.first(where: { $0.index == number })
        else { throw RecordFault(check) }
        return certificate
    }
}
