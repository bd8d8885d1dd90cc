import CSodium

/// `expand_message_xmd` with SHA-512 (RFC 9380, section 5.3.1), its message in pieces; what it held is wiped.
package struct MessageExpansion: ~Copyable {
    private var state = crypto_hash_sha512_state()
    private let ending: [UInt8]

    /// Begins an empty message under a domain separation tag of 1...255 bytes.
    ///
    /// - Throws: `SodiumError.length`.
    package init(tag: [UInt8]) throws(SodiumError) {
        guard 1...255 ~= tag.count else { throw .length }
        ending = tag + [UInt8(tag.count)]
        crypto_hash_sha512_init(&state)
        crypto_hash_sha512_update(&state, [UInt8](repeating: 0, count: 128), 128)
    }

    deinit {
        var state = state
        withUnsafeMutableBytes(of: &state) { sodium_memzero($0.baseAddress, $0.count) }
    }

    /// Adds bytes to the message.
    package mutating func update(_ bytes: [UInt8]) {
        crypto_hash_sha512_update(&state, bytes, UInt64(bytes.count))
    }

    /// Adds secret bytes to the message.
    package mutating func update(_ bytes: SecretBytes) {
        bytes.withPointer { _ = crypto_hash_sha512_update(&state, $0, UInt64(bytes.count)) }
    }

    /// `count` bytes of the message, 1...16,320.
    ///
    /// - Throws: `SodiumError.length`.
    package mutating func bytes(_ count: Int) throws(SodiumError) -> SecretBytes {
        guard 1...(255 * 64) ~= count else { throw .length }
        update([UInt8(count >> 8), UInt8(count & 255), 0])
        update(ending)
        let first = SecretBytes(count: 64) { crypto_hash_sha512_final(&state, $0) }
        return SecretBytes(count: count) { expanded in
            var block = SecretBytes(count: 64) { _ in }
            for number in 0..<(count + 63) / 64 {
                block = Self.block(UInt8(number + 1), first: first, before: block, ending: ending)
                let start = 64 * number
                block.withPointer { expanded.advanced(by: start).update(from: $0, count: min(64, count - start)) }
            }
        }
    }

    private static func block(
        _ number: UInt8, first: SecretBytes, before: SecretBytes, ending: [UInt8]
    ) -> SecretBytes {
        let mixed = SecretBytes(count: 64) { mixed in
            first.withPointer { first in
                before.withPointer { before in
                    for index in 0..<64 { mixed[index] = first[index] ^ before[index] }
                }
            }
        }
        var state = crypto_hash_sha512_state()
        crypto_hash_sha512_init(&state)
        mixed.withPointer { _ = crypto_hash_sha512_update(&state, $0, 64) }
        crypto_hash_sha512_update(&state, [number], 1)
        crypto_hash_sha512_update(&state, ending, UInt64(ending.count))
        let block = SecretBytes(count: 64) { crypto_hash_sha512_final(&state, $0) }
        withUnsafeMutableBytes(of: &state) { sodium_memzero($0.baseAddress, $0.count) }
        return block
    }
}
