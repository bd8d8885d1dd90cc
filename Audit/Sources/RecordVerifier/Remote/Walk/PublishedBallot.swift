/// A ballot that stands in the record, as far as it is still needed.
struct PublishedBallot {
    /// What its voter decided.
    enum Decision {
        case none
        case cast
        case challenged
    }

    let style: Int
    let pseudonym: Pseudonym
    let voterKey: Digest
    let counter: UInt32
    /// I.
    let identity: Digest
    /// α and β of every option, 64 bytes each; empty once no check can ask for them.
    var ciphertexts: [UInt8]
    var decision = Decision.none
}
