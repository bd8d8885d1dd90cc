import Sodium

/// What a range proof says: that this ciphertext holds a number of this range, in this place of this ballot.
struct RangeStatement: ~Copyable {
    /// K.
    let key: Point
    /// What holds the number.
    let ciphertext: Ciphertext
    /// The numbers that it may be.
    let range: ClosedRange<UInt32>
    /// All that the challenge hashes before the commitments.
    private var transcript: Transcript

    init(key: Point, ciphertext: Ciphertext, range: ClosedRange<UInt32>, transcript: consuming Transcript) {
        self.key = key
        self.ciphertext = ciphertext
        self.range = range
        self.transcript = transcript
    }

    /// The challenge of these commitments; a statement is good for one.
    consuming func challenge(_ commitments: [Ciphertext]) -> Scalar {
        for commitment in commitments { transcript.append(commitment) }
        return transcript.scalar()
    }
}
