import Sodium

/// A rehearsal of decryption on a dummy, so that a lost share shows before an election depends on it.
package enum DecryptionDrill: UInt32, Sendable, CaseIterable {
    /// Before the ballot box opens.
    case opening = 1
    /// After it closes, before the tally.
    case closing = 2

    /// What shares of it name as their tally.
    package var tallyId: [UInt8] { name.bytes }

    private var name: StaticString {
        switch self {
        case .opening: "DRILL-OPEN"
        case .closing: "DRILL-CLOSE"
        }
    }

    /// The encryption of 1 under a public nonce, HS(DRILL, E, round): nobody hands it to a trustee.
    func dummy(in election: ElectionContext) -> Ciphertext {
        var transcript = Transcript(.drill)
        transcript.append(election.digest)
        transcript.append(rawValue)
        return Ciphertext(
            SecretScalar(Scalar(1)), nonce: SecretScalar(transcript.scalar()), key: election.key)
    }
}
