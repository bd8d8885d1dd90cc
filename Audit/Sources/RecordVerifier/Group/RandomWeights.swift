import CSodium

/// Fresh random numbers of 128 bits, by which equations are told apart: a wrong one passes once in 2¹²⁸.
struct RandomWeights {
    // The system's generator is asked for many at a time.
    private var pool: [UInt8] = []
    private var used = 0

    /// The next number.
    mutating func next() -> GroupScalar {
        if used == pool.count {
            pool = [UInt8](repeating: 0, count: 4096)
            randombytes_buf(&pool, pool.count)
            used = 0
        }
        defer { used += 16 }
        return GroupScalar(weight: pool[used..<(used + 16)])
    }
}
