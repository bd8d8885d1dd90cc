import CSodium

/// An element of ristretto255 in its encoding, by libsodium: for the few hundred statements of trustees, where speed is nothing.
struct GroupElement: Hashable, Sendable {
    /// The 32 bytes of RFC 9496, section 4.3.2.
    let bytes: [UInt8]

    static let generator = GroupElement(unchecked: ProofBatch.generatorBytes)
    static let identity = GroupElement(unchecked: [UInt8](repeating: 0, count: 32))

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// Reads an element; nil for bytes that encode none in the one spelling, and for the identity.
    init?(_ encoded: ArraySlice<UInt8>) {
        let bytes = Array(encoded)
        guard bytes.count == 32, bytes[31] < 0x80, bytes != Self.identity.bytes,
            crypto_core_ristretto255_is_valid_point(bytes) == 1
        else { return nil }
        self.bytes = bytes
    }

    static func * (left: GroupElement, right: GroupElement) -> GroupElement {
        made { crypto_core_ristretto255_add($0, left.bytes, right.bytes) }
    }

    static func / (left: GroupElement, right: GroupElement) -> GroupElement {
        made { crypto_core_ristretto255_sub($0, left.bytes, right.bytes) }
    }

    /// The element to a power. libsodium gives the identity as an error with 32 zero bytes, which are its encoding.
    func power(_ exponent: GroupScalar) -> GroupElement {
        let number = exponent.array
        return Self.made { crypto_scalarmult_ristretto255($0, number, bytes) }
    }

    /// g to a power.
    static func power(_ exponent: GroupScalar) -> GroupElement {
        let number = exponent.array
        return made { crypto_scalarmult_ristretto255_base($0, number) }
    }

    private static func made(_ body: (UnsafeMutablePointer<UInt8>) -> Int32) -> GroupElement {
        var bytes = [UInt8](repeating: 0, count: 32)
        _ = body(&bytes)
        return GroupElement(unchecked: bytes)
    }
}
