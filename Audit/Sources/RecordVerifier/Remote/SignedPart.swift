/// What the signatures at a message's end are over, and these.
struct SignedPart: Sendable {
    let text: [UInt8]
    /// In the order of the fields.
    let signatures: [[UInt8]]

    /// Whether a signature is by a key.
    func isSigned(_ number: Int = 0, by key: SigningKey) -> Bool {
        key.verifies(signatures[number], over: text)
    }

    /// Whether a signature is by one of several keys.
    func isSigned(_ number: Int = 0, byOneOf keys: [SigningKey]) -> Bool {
        keys.contains { isSigned(number, by: $0) }
    }
}
