package import Sodium

/// Whose ballot this is and which of theirs: what every proof in it is bound to.
package struct BallotHeader: Hashable, Sendable {
    /// The voter's 16 random bytes on the roll.
    package let pseudonym: [UInt8]
    /// vk: the key that the voter's device made, and that was authorised.
    package let voterKey: VerifyingKey
    /// Counts the pseudonym's ballots, from 1.
    package let counter: UInt32
    /// The tracker of the ballot before, ``Digest/zero`` for the first.
    package let previous: Digest
    /// 16 random bytes.
    package let ballotId: [UInt8]

    /// Takes and checks the members.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/encodings`` unless pseudonym and ballot id have 16 bytes and the counter is from 1.
    package init(
        pseudonym: [UInt8], voterKey: VerifyingKey, counter: UInt32, previous: Digest, ballotId: [UInt8]
    ) throws(RecordFault) {
        guard pseudonym.count == 16, ballotId.count == 16, counter > 0 else { throw RecordFault(.encodings) }
        self.pseudonym = pseudonym
        self.voterKey = voterKey
        self.counter = counter
        self.previous = previous
        self.ballotId = ballotId
    }

    /// I: the hash of all this in one election and style.
    func identity(in election: ElectionContext, style: BallotStyle) -> Digest {
        var transcript = Transcript(.ballot)
        transcript.append(election.digest)
        for field in fields(style: style) { transcript.append(field) }
        return transcript.digest()
    }

    /// The fields behind E, in I and in the ballot's message alike.
    func fields(style: BallotStyle) -> [[UInt8]] {
        [style.id, pseudonym, voterKey.bytes, counter.bigEndianBytes, previous.bytes, ballotId]
    }
}
