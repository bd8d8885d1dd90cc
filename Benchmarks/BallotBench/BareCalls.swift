import CSodium

/// Calls of libsodium on raw bytes and nothing else: what no program above it can do without.
enum BareCalls {
    /// Multiplications of the generator, of other points, and additions.
    static func run(base: Int, points: Int, additions: Int) {
        var scalar = [UInt8](repeating: 0, count: 32)
        var point = [UInt8](repeating: 0, count: 32)
        var result = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_random(&scalar)
        crypto_core_ristretto255_random(&point)
        crypto_core_ristretto255_random(&result)
        for _ in 0..<base { _ = crypto_scalarmult_ristretto255_base(&result, scalar) }
        for _ in 0..<points { _ = crypto_scalarmult_ristretto255(&result, scalar, point) }
        for _ in 0..<additions { _ = crypto_core_ristretto255_add(&result, result, point) }
    }
}
