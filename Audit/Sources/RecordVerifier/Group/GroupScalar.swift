import CSodium

/// A number modulo the order ℓ of ristretto255.
struct GroupScalar: Equatable {
    /// The 32 little-endian bytes.
    private(set) var bytes = SIMD32<UInt8>()

    static let zero = GroupScalar()

    /// ℓ = 2²⁵² + 27742317777372353535851937790883648493 in four words, the least first.
    private static let order: [UInt64] = [0x5812_631A_5CF5_D3ED, 0x14DE_F9DE_A2F7_9CD6, 0, 0x1000_0000_0000_0000]

    private init() {}

    /// Reads 32 bytes; nil unless they are the one spelling of a number below ℓ.
    init?(_ encoded: ArraySlice<UInt8>) {
        guard encoded.count == 32 else { return nil }
        withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: encoded) }
        let isBelow = zip(words.reversed(), Self.order.reversed()).first { $0 != $1 }.map { $0 < $1 } ?? false
        guard isBelow else { return nil }
    }

    /// 64 little-endian bytes modulo ℓ.
    init(wide: [UInt8]) { fill { crypto_core_ristretto255_scalar_reduce($0, wide) } }

    /// A small number, also a negative one.
    init(_ number: Int) {
        var magnitude = number.magnitude
        for index in 0..<8 {
            bytes[index] = UInt8(truncatingIfNeeded: magnitude)
            magnitude >>= 8
        }
        if number < 0 { self = .zero - self }
    }

    /// A number of 128 bits.
    init(weight: ArraySlice<UInt8>) {
        withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: weight.prefix(16)) }
    }

    /// The 32 little-endian bytes as a list.
    var array: [UInt8] { (0..<32).map { bytes[$0] } }

    /// The number whose product with this one is 1; zero for zero.
    var inverse: GroupScalar {
        var result = GroupScalar()
        result.fill { result in read { _ = crypto_core_ristretto255_scalar_invert(result, $0) } }
        return result
    }

    static func + (left: GroupScalar, right: GroupScalar) -> GroupScalar {
        combined(left, right) { crypto_core_ristretto255_scalar_add($0, $1, $2) }
    }

    static func - (left: GroupScalar, right: GroupScalar) -> GroupScalar {
        combined(left, right) { crypto_core_ristretto255_scalar_sub($0, $1, $2) }
    }

    static func * (left: GroupScalar, right: GroupScalar) -> GroupScalar {
        combined(left, right) { crypto_core_ristretto255_scalar_mul($0, $1, $2) }
    }

    @inline(__always)
    private static func combined(
        _ left: GroupScalar, _ right: GroupScalar,
        _ body: (UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Void
    ) -> GroupScalar {
        var result = GroupScalar()
        result.fill { result in left.read { left in right.read { right in body(result, left, right) } } }
        return result
    }

    @inline(__always)
    private mutating func fill(_ body: (UnsafeMutablePointer<UInt8>) -> Void) {
        withUnsafeMutablePointer(to: &bytes) { $0.withMemoryRebound(to: UInt8.self, capacity: 32) { body($0) } }
    }

    @inline(__always)
    private func read(_ body: (UnsafePointer<UInt8>) -> Void) {
        withUnsafePointer(to: bytes) { $0.withMemoryRebound(to: UInt8.self, capacity: 32) { body($0) } }
    }

    /// The number in four words, the least first.
    private var words: [UInt64] {
        withUnsafeBytes(of: bytes) { bytes in
            (0..<4).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self).littleEndian }
        }
    }

    /// Signed digits of `width` bits: Σ dᵢ·2^(width·i) with −2^(width−1) ≤ dᵢ < 2^(width−1).
    ///
    /// - Parameters:
    ///   - width: 2...15.
    ///   - digits: where they go, at least 256/`width` + 1 of them.
    ///   - start: the place of the least one.
    ///   - step: how far the next one is.
    func split(width: Int, into digits: inout [Int16], from start: Int, step: Int) {
        let words = words
        let mask: UInt64 = (1 << UInt64(width)) - 1
        let half = 1 << (width - 1)
        var carry = 0
        var bit = 0
        for index in stride(from: start, to: digits.count, by: step) {
            var chunk: UInt64 = 0
            if bit < 256 {
                chunk = words[bit / 64] >> UInt64(bit % 64)
                if bit % 64 + width > 64, bit / 64 < 3 { chunk |= words[bit / 64 + 1] << UInt64(64 - bit % 64) }
            }
            let digit = Int(chunk & mask) + carry
            carry = digit >= half ? 1 : 0
            digits[index] = Int16(digit - carry << width)
            bit += width
        }
    }
}
