import CSodium

/// A SHA-256 hash, 32 bytes.
struct Digest: Hashable, Sendable {
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
        guard let bytes = Hex.bytes(hex.utf8) else { return nil }
        self.init(bytes)
    }

    /// SHA-256 of the parts, one behind the other.
    static func of(_ parts: [UInt8]...) -> Digest {
        var state = crypto_hash_sha256_state()
        crypto_hash_sha256_init(&state)
        for part in parts { crypto_hash_sha256_update(&state, part, UInt64(part.count)) }
        var digest = Digest()
        withUnsafeMutableBytes(of: &digest.words) { target in
            if let base = target.bindMemory(to: UInt8.self).baseAddress { crypto_hash_sha256_final(&state, base) }
        }
        return digest
    }

    /// The leaf hash of an entry, H(0x00 ‖ entry).
    static func ofLeaf(_ entry: [UInt8]) -> Digest {
        of([0], entry)
    }

    /// The hash of a node of the tree, H(0x01 ‖ left ‖ right).
    static func ofNode(_ left: Digest, _ right: Digest) -> Digest {
        var digest = Digest()
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { buffer in
            buffer[0] = 1
            withUnsafeBytes(of: left.words) {
                UnsafeMutableRawBufferPointer(rebasing: buffer[1..<33]).copyMemory(from: $0)
            }
            withUnsafeBytes(of: right.words) {
                UnsafeMutableRawBufferPointer(rebasing: buffer[33..<65]).copyMemory(from: $0)
            }
            withUnsafeMutableBytes(of: &digest.words) { target in
                if let base = target.bindMemory(to: UInt8.self).baseAddress {
                    crypto_hash_sha256(base, buffer.bindMemory(to: UInt8.self).baseAddress, 65)
                }
            }
        }
        return digest
    }

    /// The 32 bytes.
    var bytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0) }
    }

    /// 64 lower-case hex digits.
    var hex: String {
        Hex.text(of: bytes)
    }

    static func == (left: Digest, right: Digest) -> Bool {
        left.words == right.words
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}
