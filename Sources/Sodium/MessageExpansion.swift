/// `expand_message_xmd` with SHA-512 (RFC 9380, section 5.3.1), its message in pieces; what it held is wiped.
package struct MessageExpansion: ~Copyable {
    private let state = SHA512State()
    private let ending: [UInt8]

    /// Begins an empty message under a domain separation tag of 1...255 bytes.
    ///
    /// - Throws: `SodiumError.length`.
    package init(tag: [UInt8]) throws(SodiumError) {
        guard 1...255 ~= tag.count else { throw .length }
        ending = tag + [UInt8(tag.count)]
        state.update([UInt8](repeating: 0, count: 128))
    }

    /// Adds bytes to the message.
    package mutating func update(_ bytes: [UInt8]) { state.update(bytes) }

    /// Adds secret bytes to the message.
    package mutating func update(_ bytes: SecretBytes) { state.update(bytes) }

    /// `count` bytes of the message, 1...16,320.
    ///
    /// - Throws: `SodiumError.length`.
    package consuming func bytes(_ count: Int) throws(SodiumError) -> SecretBytes {
        guard 1...(255 * 64) ~= count else { throw .length }
        state.update([UInt8(count >> 8), UInt8(count & 255), 0])
        state.update(ending)
        let first = state.digest()
        let ending = ending
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
        let state = SHA512State()
        state.update(
            SecretBytes(count: 64) { mixed in
                first.withPointer { first in
                    before.withPointer { before in
                        for index in 0..<64 { mixed[index] = first[index] ^ before[index] }
                    }
                }
            })
        state.update([number] + ending)
        return state.digest()
    }
}
