import CSodium

/// A number modulo the order of ristretto255.
struct BenchScalar {
    var bytes = [UInt8](repeating: 0, count: 32)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(_ number: Int) { bytes[0] = UInt8(number) }

    static var random: BenchScalar {
        var scalar = BenchScalar(0)
        crypto_core_ristretto255_scalar_random(&scalar.bytes)
        return scalar
    }

    /// g to this power. Whoever makes everything knows the logarithm of every point, and needs no other power.
    var point: [UInt8] {
        var point = [UInt8](repeating: 0, count: 32)
        _ = crypto_scalarmult_ristretto255_base(&point, bytes)
        return point
    }

    static func + (left: BenchScalar, right: BenchScalar) -> BenchScalar {
        var result = left
        crypto_core_ristretto255_scalar_add(&result.bytes, left.bytes, right.bytes)
        return result
    }

    static func - (left: BenchScalar, right: BenchScalar) -> BenchScalar {
        var result = left
        crypto_core_ristretto255_scalar_sub(&result.bytes, left.bytes, right.bytes)
        return result
    }

    static func * (left: BenchScalar, right: BenchScalar) -> BenchScalar {
        var result = left
        crypto_core_ristretto255_scalar_mul(&result.bytes, left.bytes, right.bytes)
        return result
    }
}
