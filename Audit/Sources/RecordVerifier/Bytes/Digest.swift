import CLibcrypto

/// A SHA-256 hash, 32 bytes, by libcrypto's low-level calls: they use the processor's SHA instructions.
package struct Digest: Hashable, Sendable {
    /// The bytes as they lie in memory, in four words; no number is meant.
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// 32 zeros: what stands where there is nothing before.
    static let zero = Digest()

    private init() {}

    /// The hash whose 32 bytes are given; nil for another number of bytes.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
    }

    /// The hash that 64 lower-case hex digits spell.
    init?(hex: String) {
        var text = hex
        guard let digest = text.withUTF8({ Digest(hex: $0) }) else { return nil }
        self = digest
    }

    /// The hash that 64 lower-case hex digits spell.
    init?(hex digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 64 else { return nil }
        let isGood = withUnsafeMutableBytes(of: &words) { Hex.decode(digits, into: $0) }
        guard isGood else { return nil }
    }

    /// SHA-256 of the parts, one behind the other.
    static func of(_ parts: [UInt8]...) -> Digest {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        for part in parts { SHA256_Update(&state, part, part.count) }
        return Digest(finishing: &state)
    }

    /// SHA-256 of a run of bytes.
    static func of(_ bytes: ArraySlice<UInt8>) -> Digest {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        bytes.withUnsafeBytes { _ = SHA256_Update(&state, $0.baseAddress, $0.count) }
        return Digest(finishing: &state)
    }

    /// The leaf hash of an entry, H(0x00 ‖ entry).
    static func ofLeaf(_ entry: ArraySlice<UInt8>) -> Digest {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        withUnsafeBytes(of: 0 as UInt8) { _ = SHA256_Update(&state, $0.baseAddress, 1) }
        entry.withUnsafeBytes { _ = SHA256_Update(&state, $0.baseAddress, $0.count) }
        return Digest(finishing: &state)
    }

    /// The leaf hash of an entry, H(0x00 ‖ entry).
    static func ofLeaf(_ entry: [UInt8]) -> Digest { ofLeaf(entry[...]) }

    /// The hash of a node of the tree, H(0x01 ‖ left ‖ right).
    static func ofNode(_ left: Digest, _ right: Digest) -> Digest {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        // In one piece: the hash of so few bytes is soon computed, and three calls take their time.
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { node in
            node[0] = 1
            withUnsafeBytes(of: left.words) {
                UnsafeMutableRawBufferPointer(rebasing: node[1..<33]).copyMemory(from: $0)
            }
            withUnsafeBytes(of: right.words) {
                UnsafeMutableRawBufferPointer(rebasing: node[33..<65]).copyMemory(from: $0)
            }
            SHA256_Update(&state, node.baseAddress, 65)
        }
        return Digest(finishing: &state)
    }

    private init(finishing state: inout SHA256_CTX) {
        withUnsafeMutableBytes(of: &words) { target in
            _ = SHA256_Final(target.bindMemory(to: UInt8.self).baseAddress, &state)
        }
    }

    /// The first 16 bytes, as one number.
    var prefix: UInt128 { UInt128(UInt64(bigEndian: words.0)) << 64 | UInt128(UInt64(bigEndian: words.1)) }

    /// The 32 bytes.
    var bytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0) }
    }

    /// Adds the 64 hex digits of the hash to a text.
    func appendHex(to text: inout [UInt8]) {
        withUnsafeBytes(of: words) { for byte in $0 { Hex.append(byte, to: &text) } }
    }

    /// 64 lower-case hex digits.
    var hex: String {
        Hex.text(of: bytes)
    }

    package static func == (left: Digest, right: Digest) -> Bool {
        left.words == right.words
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}
