import CSodium
import _Volatile

/// What QEMU's loader put into the simulated board's memory, at 0x21000000.
enum LoadedMemory {
    /// 32 bytes.
    static func bytes(at offset: UInt) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in 0..<32 as Range<UInt> {
            bytes.append(VolatileMappedRegister<UInt8>(unsafeBitPattern: 0x2100_0000 + offset + index).load())
        }
        return bytes
    }

    /// How often randomness was drawn: part of the seed of the next draw. It lies behind the loaded bytes, so that a
    /// restart goes on counting.
    static func nextDraw() -> UInt32 {
        let counter = VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x2100_0080)
        let draw = counter.load() &+ 1
        counter.store(draw)
        return draw
    }
}

/// Randomness of the simulated board: libsodium's deterministic generator over the loaded seed and a counter.
@c(firmware_entropy)
func firmwareEntropy(_ bytes: UnsafeMutableRawPointer, _ count: Int) {
    var seed = LoadedMemory.bytes(at: 32)
    let draw = LoadedMemory.nextDraw()
    for index in 0..<4 { seed[index] ^= UInt8(truncatingIfNeeded: draw >> UInt32(8 * index)) }
    randombytes_buf_deterministic(bytes, count, seed)
}
