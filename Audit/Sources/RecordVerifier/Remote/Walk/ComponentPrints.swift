import CSodium

/// Finds numbers that come twice among millions, with 16 bytes each: their hashes under a key that nobody knew before.
///
/// Two different numbers have one hash with a chance of n²/2¹²⁹ for n numbers, and nobody can seek such a pair.
struct ComponentPrints {
    /// SipHash-2-4 of 128 bits.
    struct Print: Hashable, Sendable {
        private let words: SIMD2<UInt64>

        fileprivate init(_ bytes: ArraySlice<UInt8>, key: [UInt8]) {
            var words = SIMD2<UInt64>()
            withUnsafeMutablePointer(to: &words) { words in
                words.withMemoryRebound(to: UInt8.self, capacity: 16) { words in
                    bytes.withUnsafeBufferPointer { bytes in
                        _ = crypto_shorthash_siphashx24(words, bytes.baseAddress, UInt64(bytes.count), key)
                    }
                }
            }
            self.words = words
        }

        func hash(into hasher: inout Hasher) { hasher.combine(words[0]) }
    }

    private var known: Set<Print> = []
    private let key: [UInt8]

    init() {
        var key = [UInt8](repeating: 0, count: 16)
        randombytes_buf(&key, key.count)
        self.key = key
    }

    /// What makes prints away from the set, on other processors.
    var maker: @Sendable ([UInt8]) -> [Print] {
        let key = key
        return { bytes in
            stride(from: 0, to: bytes.count, by: 32).map { Print(bytes[$0..<($0 + 32)], key: key) }
        }
    }

    /// Takes a number in; answers whether it was not there yet.
    mutating func insert(_ print: Print) -> Bool { known.insert(print).inserted }
}
