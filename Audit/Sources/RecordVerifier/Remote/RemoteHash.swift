import CSodium

/// The hash of RECORD-remote.md, section 2: fields with their lengths under a tag.
struct RemoteHash {
    private var state = crypto_hash_sha512_state()
    private let ending: [UInt8]

    /// Begins a hash.
    ///
    /// - Parameter tag: the purpose, at most 200 ASCII characters.
    init(_ tag: StaticString) {
        let name = Array("DOBUSH-V1-\(tag)-ristretto255_XMD:SHA-512".utf8)
        ending = name + [UInt8(name.count)]
        crypto_hash_sha512_init(&state)
        crypto_hash_sha512_update(&state, Self.padding, 128)
    }

    private static let padding = [UInt8](repeating: 0, count: 128)

    /// Adds a field.
    mutating func add(_ field: some Collection<UInt8>) {
        let framed = RemoteMessage.number(UInt32(field.count)) + field
        crypto_hash_sha512_update(&state, framed, UInt64(framed.count))
    }

    /// Adds a number as a field.
    mutating func add(_ number: UInt32) { add(RemoteMessage.number(number)) }

    /// H: 32 bytes.
    func digest() -> [UInt8] { Array(bytes(32)[..<32]) }

    /// The same as a value to compare.
    func value() -> Digest { Digest(digest()) ?? .zero }

    /// HS: a number modulo the group's order.
    func scalar() -> GroupScalar { GroupScalar(wide: bytes(64)) }

    /// `expand_message_xmd` (RFC 9380, section 5.3.1) for at most 64 bytes: one block.
    private func bytes(_ count: UInt8) -> [UInt8] {
        var state = state
        let last = [0, count, 0] + ending
        crypto_hash_sha512_update(&state, last, UInt64(last.count))
        var first = [UInt8](repeating: 0, count: 64)
        crypto_hash_sha512_final(&state, &first)
        let block = first + [1] + ending
        var result = [UInt8](repeating: 0, count: 64)
        crypto_hash_sha512(&result, block, UInt64(block.count))
        return result
    }
}
