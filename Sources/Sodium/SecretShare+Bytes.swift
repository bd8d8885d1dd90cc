import CSodium

extension SecretShare {
    /// The share as it is written to a card; ``size`` bytes. They are as secret as the share.
    package var bytes: SecretBytes {
        var bytes = [Self.format, UInt8(truncatingIfNeeded: threshold), UInt8(truncatingIfNeeded: index)] + secretId
        bytes.reserveCapacity(Self.size)
        value.withBytes { bytes += $0 }
        bytes += Self.check(bytes)
        return SecretBytes(taking: &bytes)
    }

    /// Reads what ``bytes`` wrote.
    ///
    /// - Throws: ``SecretShareFault/malformed``, or ``SecretShareFault/mistyped`` when only the checksum is wrong.
    package init(bytes: SecretBytes) throws(SecretShareFault) {
        guard bytes.count == Self.size else { throw .malformed }
        var plain = bytes.exposed
        defer { plain.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) } }
        guard Self.check(plain.dropLast(Self.checkSize)) == Array(plain.suffix(Self.checkSize)) else {
            throw .mistyped
        }
        let (threshold, index) = (Int(plain[1]), Int(plain[2]))
        guard plain[0] == Self.format, (2...Self.most).contains(threshold), (1...Self.most).contains(index) else {
            throw .malformed
        }
        let start = 3 + Self.idSize
        let value = SecretBytes(Array(plain[start..<start + 32]))
        guard Self.isReduced(value) else { throw .malformed }
        self.init(index: index, threshold: threshold, secretId: Array(plain[3..<start]), value: value)
    }

    /// Four bytes by which a misread character is noticed.
    private static func check(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var text = Array("dobush share check v1\n".utf8)
        text.reserveCapacity(text.count + size)
        text += bytes
        defer { text.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) } }
        return Array(((try? BLAKE2b.hash(text, count: 16)) ?? []).prefix(checkSize))
    }

    /// Whether a scalar is written in its one way, below the group's order.
    private static func isReduced(_ scalar: SecretBytes) -> Bool {
        let reduced = SecretBytes(count: 32) { result in
            // Reduction takes 64 bytes: the scalar and zeros above it.
            let wide = SecretBytes(count: 64) { wide in
                scalar.withPointer { wide.update(from: $0, count: 32) }
            }
            wide.withPointer { crypto_core_ristretto255_scalar_reduce(result, $0) }
        }
        return reduced.withPointer { a in scalar.withPointer { b in sodium_memcmp(a, b, 32) == 0 } }
    }
}
