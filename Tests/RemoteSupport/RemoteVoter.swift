package import BallotCrypto
package import Sodium

/// A voter on the roll of a sample election, with the device that votes now.
package struct RemoteVoter: Sendable {
    package let pseudonym: [UInt8]
    package var key: SigningKey
    /// How many keys were authorised.
    package var sessions: UInt32 = 0
    /// How many ballots were made.
    package var ballots: UInt32 = 0
    /// The tracker of the newest.
    package var last = Digest.zero
}
