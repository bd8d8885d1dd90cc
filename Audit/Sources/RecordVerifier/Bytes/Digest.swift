import CLibcrypto

/// A SHA-256 hash, 32 bytes, by libcrypto's low-level calls: they use the processor's SHA instructions.
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
    static func ofLeaf(_ entry: [UInt8]) -> Digest {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        withUnsafeBytes(of: 0 as UInt8) { _ = SHA256_Update(&state, $0.baseAddress, 1) }
        SHA256_Update(&state, entry, entry.count)
        return Digest(finishing: &state)
    }

    /// The hash of a node of the tree, H(0x01 ‖ left ‖ right).
    static func ofNode(_ left: Digest, _ right: Digest) -> Digest {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        withUnsafeBytes(of: 1 as UInt8) { _ = SHA256_Update(&state, $0.baseAddress, 1) }
        withUnsafeBytes(of: left.words) { _ = SHA256_Update(&state, $0.baseAddress, 32) }
        withUnsafeBytes(of: right.words) { _ = SHA256_Update(&state, $0.baseAddress, 32) }
        return Digest(finishing: &state)
    }

    private init(finishing state: inout SHA256_CTX) {
        withUnsafeMutableBytes(of: &words) { target in
            _ = SHA256_Final(target.bindMemory(to: UInt8.self).baseAddress, &state)
        }
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
